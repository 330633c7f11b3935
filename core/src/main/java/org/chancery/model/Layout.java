package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * Which parts of a report's text are what. The parts do not overlap.
 *
 * @param headline the title where it stands in the text
 * @param byline the author's line
 * @param dateline the place (and day, and agency) before the first sentence: "TEHRAN –"
 * @param stamp a publication date written in the text
 * @param paragraphs the body, in order, without all of the above; sentences never cross one
 * @param skipped litter that is not the report
 */
public record Layout(
    Optional<Span> headline,
    Optional<Span> byline,
    Optional<Span> dateline,
    Optional<Span> stamp,
    List<Span> paragraphs,
    List<Skipped> skipped) {

  public Layout {
    paragraphs = List.copyOf(paragraphs);
    skipped = List.copyOf(skipped);
  }

  /** A stretch that is not read, and why. */
  public record Skipped(Span span, String why) {}

  /** One paragraph, nothing else: for tests and single sentences. */
  public static Layout plain(String text) {
    return new Layout(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Span(0, text.length())),
        List.of());
  }
}
