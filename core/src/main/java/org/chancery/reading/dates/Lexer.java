package org.chancery.reading.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.model.Span;

/**
 * Cuts a stretch of text into words, numbers and signs; numbers that belong to names are left
 * without a reading.
 */
final class Lexer {
  private final String text;
  private final int end;
  private int at;
  private final List<Lexeme> found = new ArrayList<>();

  private Lexer(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  static List<Lexeme> cut(String text, Span span) {
    Lexer lexer = new Lexer(text, span.start(), Math.min(span.end(), text.length()));
    lexer.run();
    return lexer.found;
  }

  private void run() {
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (isDigit(c)) {
        number();
      } else if (Character.isLetter(c)) {
        add(at, letters(at), List.of());
      } else {
        add(at, at + 1, List.of());
      }
    }
  }

  private int letters(int from) {
    int to = from;
    while (to < end
        && (Character.isLetter(text.charAt(to)) || Character.isSurrogate(text.charAt(to)))) {
      to++;
    }
    return Math.max(to, from + 1);
  }

  private void number() {
    Numeral numeral = Numeral.at(text, at, end);
    boolean free = !partOfName(at);
    add(at, numeral.end(), free ? numeral.readings() : List.of());
  }

  /** "F-16", "G20", "$2010": the number is no number of its own. */
  private boolean partOfName(int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    if (Character.isLetter(before) || before == '_' || before == '#' || isMoney(before)) {
      return true;
    }
    return isDash(before) && start > 1 && hyphenOfName(start - 2);
  }

  private boolean hyphenOfName(int last) {
    int from = last;
    while (from >= 0 && Character.isLetterOrDigit(text.charAt(from))) {
      from--;
    }
    int capitals = 0;
    int letters = 0;
    for (int i = from + 1; i <= last; i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 0 && (capitals == letters || letters < last - from);
  }

  private void add(int start, int to, List<Lexeme.Reading> readings) {
    String written = text.substring(start, to);
    boolean glued =
        start > 0 && !found.isEmpty() && found.get(found.size() - 1).span().end() == start;
    found.add(
        new Lexeme(
            new Span(start, to), glued, written, written.toLowerCase(Locale.ROOT), readings));
    at = to;
  }

  private static boolean isMoney(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  static boolean isDash(char c) {
    return c == '-' || Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
