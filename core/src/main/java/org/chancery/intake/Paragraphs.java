package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/**
 * Joins lines to paragraphs: blank lines part them, and single line ends do unless a line is merely
 * broken.
 */
final class Paragraphs {
  private static final int WRAP = 90;

  private final String text;
  private final List<Line> lines;
  private final boolean wrapped;
  private final int width;

  private Paragraphs(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    this.wrapped = isWrapped(text, lines);
    this.width = lines.stream().mapToInt(Line::length).max().orElse(0);
  }

  /**
   * The paragraphs of these lines.
   *
   * @param lines those of the body; what was between them is skipped
   */
  static List<Span> of(String text, List<Line> lines) {
    return new Paragraphs(text, lines).join();
  }

  private List<Span> join() {
    List<Span> paragraphs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || parts(lines.get(i - 1), lines.get(i))) {
        paragraphs.add(new Span(lines.get(from).start(), lines.get(i - 1).end()));
        from = i;
      }
    }
    return paragraphs;
  }

  private boolean parts(Line line, Line next) {
    if (!touch(text, line, next)) {
      return true;
    }
    boolean ended = Wording.endsSentence(text, line.start(), line.end());
    if (isBullet(next)) {
      return true;
    }
    if (wrapped) {
      boolean shortened = line.length() * 4 < width * 3;
      boolean indented = next.indent() >= 2 && line.indent() < 2;
      return ended && (shortened || indented) && !Wording.opensLower(text, next.start());
    }
    return ended || !Wording.opensLower(text, next.start());
  }

  private boolean isBullet(Line line) {
    return "•*-–·▪■●".indexOf(text.charAt(line.start())) >= 0
        && line.length() > 2
        && Line.isBlank(text.charAt(line.start() + 1));
  }

  /** Whether nothing but one line end stands between the lines. */
  static boolean touch(String text, Line line, Line next) {
    if (next.afterBlank()) {
      return false;
    }
    for (int at = line.end(); at < next.start(); at++) {
      if (!Line.isBlank(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether an editor broke the lines at a fixed width, mid-sentence. */
  static boolean isWrapped(String text, List<Line> lines) {
    int pairs = 0;
    int narrow = 0;
    int broken = 0;
    int lower = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i - 1);
      if (!touch(text, line, lines.get(i))) {
        continue;
      }
      pairs++;
      narrow += line.length() <= WRAP ? 1 : 0;
      if (!Wording.endsSentence(text, line.start(), line.end())) {
        broken++;
        lower += Wording.opensLower(text, lines.get(i).start()) ? 1 : 0;
      }
    }
    return pairs > 0 && narrow * 10 >= pairs * 9 && broken * 2 >= pairs && lower * 10 >= broken * 3;
  }
}
