package org.chancery.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.chancery.model.Span;

/**
 * Reads a marked line: takes the marks out and keeps where their words stand. A backslash takes the
 * meaning from the sign after it; a pilcrow begins a new paragraph.
 */
final class Markup {
  private static final String PARAGRAPH = "\n\n";

  private final String line;
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  /** A bracket whose end is not reached yet. */
  private record Open(char close, String label, int start) {}

  /** The text without its marks, and the marks, inner before outer. */
  record Plain(String text, List<Mark> marks) {}

  private Markup(String line) {
    this.line = line;
  }

  /**
   * @throws IllegalArgumentException saying what was expected and found
   */
  static Plain read(String line) {
    return new Markup(line).read();
  }

  private Plain read() {
    while (at < line.length()) {
      step(line.charAt(at++));
    }
    if (!open.isEmpty()) {
      throw expected("'" + open.peek().close + "'", "the end of the line");
    }
    return new Plain(text.toString(), List.copyOf(marks));
  }

  private void step(char c) {
    switch (c) {
      case '\\' -> text.append(at < line.length() ? line.charAt(at++) : c);
      case '¶' -> paragraph();
      case '[' -> open(']', label(' '));
      case '<' -> open('>', label('|'));
      case ']', '>' -> close(c);
      default -> text.append(c);
    }
  }

  private void paragraph() {
    text.setLength(text.toString().stripTrailing().length());
    text.append(PARAGRAPH);
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
  }

  private String label(char end) {
    int stop = line.indexOf(end, at);
    if (stop < 0) {
      throw expected("'" + end + "' after a label", line.substring(at));
    }
    String label = line.substring(at, stop);
    at = stop + 1;
    return label;
  }

  private void open(char close, String label) {
    open.push(new Open(close, label, text.length()));
  }

  private void close(char c) {
    if (open.isEmpty() || open.peek().close != c) {
      String due = open.isEmpty() ? "no closing bracket" : "'" + open.peek().close + "'";
      throw expected(due, "'" + c + "' after \"" + tail() + "\"");
    }
    Open from = open.pop();
    String words = text.substring(from.start);
    if (words.isBlank() || !words.equals(words.strip())) {
      throw expected("words without blanks around them", "\"" + words + "\"");
    }
    marks.add(new Mark(from.label, c == '>', new Span(from.start, text.length())));
  }

  private String tail() {
    return text.substring(Math.max(0, text.length() - 20));
  }

  static IllegalArgumentException expected(String expected, String found) {
    return new IllegalArgumentException("expected " + expected + ", found " + found);
  }
}
