package org.chancery.reading.dates;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;

/**
 * A word, number or sign, or several words that the vocabulary holds as one.
 *
 * @param written as it stands in the text
 * @param word the same in lower case
 */
record Lexeme(Span span, boolean glued, String written, String word, List<Reading> readings)
    implements Piece {
  Lexeme {
    readings = List.copyOf(readings);
  }

  /** One thing that a word may be. */
  record Reading(String kind, String value) {
    /** {@code month-short} and {@code month}. */
    List<String> kinds() {
      int hyphen = kind.indexOf('-');
      if (hyphen < 0) {
        return List.of(kind);
      }
      int second = kind.indexOf('-', hyphen + 1);
      String one = kind.substring(0, hyphen);
      return second < 0 ? List.of(kind, one) : List.of(kind, one, kind.substring(0, second));
    }

    /** {@code month-short} is a {@code month}. */
    boolean is(String asked) {
      return kind.equals(asked)
          || (kind.length() > asked.length()
              && kind.startsWith(asked)
              && kind.charAt(asked.length()) == '-');
    }
  }

  @Override
  public Optional<Slot> as(String kind) {
    for (Reading r : readings) {
      if (r.is(kind)) {
        return Optional.of(new Slot(r.kind(), r.value(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  boolean startsUpper() {
    return Character.isUpperCase(written.charAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(written.charAt(0));
  }

  boolean isWord() {
    return Character.isLetter(written.charAt(0));
  }
}
