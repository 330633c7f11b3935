package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * What stands between double quotation marks. A quotation that a paragraph leaves open goes on in
 * the next one if that begins with a mark, or closes before it opens.
 */
final class Quotes {
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final Map<Span, Span> earlier = new HashMap<>();

  Quotes(Report report) {
    this.text = report.text();
    Optional<Span> open = Optional.empty();
    for (Span paragraph : report.layout().paragraphs()) {
      open = read(paragraph, open);
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

  /** The quotation of the paragraph before that this one goes on with. */
  Optional<Span> before(Span quote) {
    return Optional.ofNullable(earlier.get(quote));
  }

  boolean hold(int offset) {
    return at(offset).isPresent();
  }

  /** The quotation that the paragraph leaves open, if it does. */
  private Optional<Span> read(Span paragraph, Optional<Span> left) {
    int first = mark(paragraph.start(), paragraph.end());
    boolean goesOn = left.isPresent() && first < paragraph.end();
    boolean anew = goesOn && first == paragraph.start();
    int open = goesOn && !anew && closes(first, paragraph) ? paragraph.start() : -1;
    int from = spans.size();
    for (int i = first; i < paragraph.end(); i = mark(i + width(i), paragraph.end())) {
      if (open < 0) {
        open = CLOSING.indexOf(text.charAt(i)) >= 0 ? -1 : i;
      } else if (OPENING.indexOf(text.charAt(i)) < 0) {
        spans.add(new Span(open, i + width(i)));
        open = -1;
      }
    }
    if (open >= 0) {
      spans.add(new Span(open, paragraph.end()));
    }
    if (spans.size() > from && spans.get(from).start() == paragraph.start() && goesOn) {
      earlier.put(spans.get(from), left.orElseThrow());
    }
    return open >= 0 ? Optional.of(spans.get(spans.size() - 1)) : Optional.empty();
  }

  /** Whether the first mark ends a quotation: by its shape, or as one of an odd number. */
  private boolean closes(int first, Span paragraph) {
    if (width(first) == 1 && text.charAt(first) != '"') {
      return CLOSING.indexOf(text.charAt(first)) >= 0;
    }
    int marks = 0;
    for (int i = first; i < paragraph.end(); i = mark(i + width(i), paragraph.end())) {
      marks++;
    }
    return marks % 2 == 1;
  }

  /** The next mark, or the end. */
  private int mark(int from, int end) {
    int i = from;
    while (i < end && !isMark(i)) {
      i++;
    }
    return Math.min(i, end);
  }

  private boolean isMark(int i) {
    char c = text.charAt(i);
    return c == '"' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || width(i) == 2;
  }

  private int width(int i) {
    return text.startsWith("''", i) ? 2 : 1;
  }
}
