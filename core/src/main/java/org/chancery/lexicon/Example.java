package org.chancery.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/**
 * A rule's test sentence with its parts marked: {@code [actor Norway] recalled its envoy to
 * [recipient Chile].} A bracket begins with the part's name; brackets do not nest.
 */
public record Example(String text, List<Part> parts) {
  public Example {
    parts = List.copyOf(parts);
  }

  /** A marked part: its name and where its words stand in {@link Example#text}. */
  public record Part(String name, Span span) {}

  public static Example parse(Stanza.Field field) {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    String value = field.value();
    int at = 0;
    while (at < value.length()) {
      int open = value.indexOf('[', at);
      int close = open < 0 ? -1 : value.indexOf(']', open);
      if (close < 0) {
        break;
      }
      text.append(value, at, open);
      String inside = value.substring(open + 1, close);
      int blank = inside.indexOf(' ');
      if (blank < 0) {
        throw new LexiconException(
            List.of(field.where() + ": expected '[part words]', found '[" + inside + "]'"));
      }
      int start = text.length();
      text.append(inside.substring(blank + 1));
      parts.add(new Part(inside.substring(0, blank), new Span(start, text.length())));
      at = close + 1;
    }
    text.append(value.substring(at));
    return new Example(text.toString(), parts);
  }
}
