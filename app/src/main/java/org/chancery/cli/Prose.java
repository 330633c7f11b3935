package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;

/** Words with their inks, to be broken into lines that fit a column. Text put in is made safe. */
final class Prose {
  /** Joins two words that must stay on one line. */
  static final char GLUE = '\u00A0';

  private final StringBuilder text = new StringBuilder();
  private final List<Ink> inks = new ArrayList<>();

  /** One line and the columns it takes, which its ink codes do not. */
  record Line(String text, int width) {
    static final Line EMPTY = new Line("", 0);
  }

  static Prose of(String words) {
    return new Prose().add(words);
  }

  Prose add(String words) {
    return add(words, Ink.PLAIN);
  }

  /** White space that follows white space is left out. */
  Prose add(String words, Ink ink) {
    String safe = SafeText.of(words);
    for (int i = 0; i < safe.length(); i++) {
      append(safe.charAt(i), ink);
    }
    return this;
  }

  Prose add(Prose other) {
    for (int i = 0; i < other.text.length(); i++) {
      append(other.text.charAt(i), other.inks.get(i));
    }
    return this;
  }

  Prose glue(String words, Ink ink) {
    append(GLUE, ink);
    for (char c : SafeText.of(words).toCharArray()) {
      append(c == ' ' ? GLUE : c, ink);
    }
    return this;
  }

  /** An arrow that stays on one line with what it points to. */
  Prose arrow() {
    add(" →");
    append(GLUE, Ink.PLAIN);
    return this;
  }

  /** Lines of at most {@code width} columns, broken at spaces where there are any. */
  List<Line> wrap(int width, boolean colour) {
    List<Line> lines = new ArrayList<>();
    int start = skipSpaces(0);
    while (start < text.length()) {
      int end = lineEnd(start, width);
      lines.add(line(start, end, colour));
      start = skipSpaces(end);
    }
    return lines;
  }

  private void append(char c, Ink ink) {
    boolean second = c == ' ' && (text.length() == 0 || text.charAt(text.length() - 1) == ' ');
    if (!second) {
      text.append(c);
      inks.add(ink);
    }
  }

  private int skipSpaces(int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private int lineEnd(int start, int width) {
    int columns = 0;
    int lastBreak = -1;
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (c == ' ' || (i > start && DisplayWidth.of(c) == 2)) {
        lastBreak = i;
      }
      columns += DisplayWidth.of(c);
      if (columns > width && i > start) {
        return c == ' ' ? i : lastBreak > start ? lastBreak : i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private Line line(int start, int to, boolean colour) {
    int end = to;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    StringBuilder out = new StringBuilder();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || inks.get(i) != inks.get(from)) {
        out.append(inks.get(from).on(text.substring(from, i), colour));
        from = i;
      }
    }
    String words = text.substring(start, end);
    return new Line(out.toString().replace(GLUE, ' '), DisplayWidth.of(words));
  }
}
