package org.chancery.reading.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Layout;
import org.chancery.model.Origin;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Report;
import org.chancery.model.Span;

/** Reports for tests: of one paragraph, or of several with "¶" between them. */
final class Reports {
  static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  private Reports() {}

  static Report of(String text) {
    return on(text, DAY);
  }

  static Report on(String text, LocalDate day) {
    return by(
        text,
        new Origin(Optional.empty(), Optional.empty(), Optional.of(day), PublishedBasis.GIVEN));
  }

  static Report undated(String text) {
    return by(
        text,
        new Origin(Optional.empty(), Optional.empty(), Optional.empty(), PublishedBasis.UNKNOWN));
  }

  private static Report by(String text, Origin origin) {
    return new Report("test", "-", Optional.empty(), text, origin, layout(text), "en");
  }

  private static Layout layout(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("¶", -1)) {
      paragraphs.add(new Span(start, start + paragraph.length()));
      start += paragraph.length() + 1;
    }
    Layout plain = Layout.plain(text);
    return new Layout(
        plain.headline(),
        plain.byline(),
        plain.dateline(),
        plain.stamp(),
        paragraphs,
        plain.skipped());
  }

  /** "person:jan-berg" of "person:jan-berg:NOR:FM". */
  static String withoutOffice(String id) {
    return id.startsWith("person:") ? id.replaceAll("(person:[^:]+):.*", "$1") : id;
  }
}
