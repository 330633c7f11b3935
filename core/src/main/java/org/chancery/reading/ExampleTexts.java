package org.chancery.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.lexicon.Example;
import org.chancery.model.Layout;
import org.chancery.model.Origin;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Report;
import org.chancery.model.Span;

/** Examples as reports. */
final class ExampleTexts {
  /** All examples are read as if published on this Tuesday. */
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  private ExampleTexts() {}

  /** One paragraph, published on the day of all examples. */
  static Report plain(String text) {
    Origin origin =
        new Origin(Optional.empty(), Optional.empty(), Optional.of(DAY), PublishedBasis.GIVEN);
    return new Report("example", "-", Optional.empty(), text, origin, Layout.plain(text), "en");
  }

  /** A pilcrow in an example begins a new paragraph; the offsets stay. */
  static String text(Example example) {
    return example.text().replace(" ¶ ", "\n\n ");
  }

  /** With its paragraphs, and no day. */
  static Report laidOut(Example example) {
    String text = text(example);
    List<Span> paragraphs = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      if (!text.substring(at, end).isBlank()) {
        int start = text.charAt(at) == ' ' ? at + 1 : at;
        paragraphs.add(new Span(start, end));
      }
      at = end + 1;
    }
    Layout plain = Layout.plain(text);
    Layout layout =
        new Layout(
            plain.headline(),
            plain.byline(),
            plain.dateline(),
            plain.stamp(),
            paragraphs,
            List.of());
    return new Report("example", "-", Optional.empty(), text, Origin.UNKNOWN, layout, "en");
  }
}
