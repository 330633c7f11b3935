package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/**
 * A line of a text that is not blank, without the blanks around it.
 *
 * @param afterBlank whether a blank line, or nothing, stands before it
 * @param indent how many blanks stand before its first character
 */
record Line(int start, int end, boolean afterBlank, int indent) {

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int at = 0;
    while (at < text.length()) {
      int stop = lineEnd(text, at);
      int start = skipBlanks(text, at, stop);
      if (start == stop) {
        blank = true;
      } else {
        lines.add(new Line(start, trimEnd(text, start, stop), blank, start - at));
        blank = false;
      }
      at = afterTerminator(text, stop);
    }
    return lines;
  }

  Span span() {
    return new Span(start, end);
  }

  int length() {
    return end - start;
  }

  String in(String text) {
    return text.substring(start, end);
  }

  /** White space, no-break spaces, the byte order mark and other characters that show nothing. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  static int skipBlanks(String text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int trimEnd(String text, int from, int to) {
    int at = to;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !endsLine(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static int afterTerminator(String text, int stop) {
    boolean windows =
        stop + 1 < text.length() && text.charAt(stop) == '\r' && text.charAt(stop + 1) == '\n';
    return windows ? stop + 2 : stop + 1;
  }
}
