package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;

/** A word, a number or a single mark of a short line. */
record Piece(Kind kind, String text) {
  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  static List<Piece> of(String line) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      int stop = at + 1;
      if (Line.isBlank(c)) {
        at = stop;
        continue;
      }
      Kind kind = Character.isLetter(c) ? Kind.WORD : isDigit(c) ? Kind.NUMBER : Kind.MARK;
      while (stop < line.length() && goesOn(kind, line, stop)) {
        stop++;
      }
      pieces.add(new Piece(kind, line.substring(at, stop)));
      at = stop;
    }
    return pieces;
  }

  boolean isMark(String marks) {
    return kind == Kind.MARK && marks.contains(text);
  }

  boolean isNumber(int leastDigits, int mostDigits) {
    return kind == Kind.NUMBER && text.length() >= leastDigits && text.length() <= mostDigits;
  }

  int number() {
    return Integer.parseInt(text);
  }

  private static boolean goesOn(Kind kind, String line, int at) {
    return switch (kind) {
      case WORD -> Character.isLetter(line.charAt(at)) || isInnerStop(line, at);
      case NUMBER -> isDigit(line.charAt(at));
      case MARK -> false;
    };
  }

  /** The stop in "p.m". */
  private static boolean isInnerStop(String line, int at) {
    return line.charAt(at) == '.'
        && at + 1 < line.length()
        && Character.isLetter(line.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
