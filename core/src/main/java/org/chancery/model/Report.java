package org.chancery.model;

import java.util.Optional;

/**
 * One text, one publisher, one day of publication.
 *
 * @param id kept from the input where it has one, else made from the file's name; unique in a run
 * @param path the file it came from, or {@code -} for standard input
 * @param title as its publisher gives it; it need not stand in the text
 * @param text for plain text the input, character for character; nothing is ever cut out of it
 * @param language ISO 639-1 code
 */
public record Report(
    String id,
    String path,
    Optional<String> title,
    String text,
    Origin origin,
    Layout layout,
    String language) {

  public Passage passage(Span span) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          "span: expected an end of at most " + text.length() + ", found " + span.end());
    }
    return new Passage(id, span);
  }
}
