package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Report;
import org.chancery.model.Span;

/** What stands between double quotation marks, paragraph by paragraph. */
final class Quotes {
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  private final List<Span> spans = new ArrayList<>();

  Quotes(Report report) {
    for (Span paragraph : report.layout().paragraphs()) {
      read(report.text(), paragraph);
    }
  }

  /** The quotation that this offset lies in. */
  Optional<Span> at(int offset) {
    return spans.stream().filter(s -> s.contains(offset)).findFirst();
  }

  /** The last quotation that has a part in this stretch. */
  Optional<Span> endingIn(Span stretch) {
    return spans.stream().filter(stretch::overlaps).reduce((a, b) -> b);
  }

  boolean hold(int offset) {
    return at(offset).isPresent();
  }

  private void read(String text, Span paragraph) {
    int open = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      boolean either = c == '"' || text.startsWith("''", i);
      if (open < 0 && (either || OPENING.indexOf(c) >= 0)) {
        open = i;
        i += c == '\'' ? 1 : 0;
      } else if (open >= 0 && (either || CLOSING.indexOf(c) >= 0)) {
        i += c == '\'' ? 1 : 0;
        spans.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      spans.add(new Span(open, paragraph.end()));
    }
  }
}
