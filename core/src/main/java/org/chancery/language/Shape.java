package org.chancery.language;

import java.util.Locale;

/**
 * How a word is written, which an uncased vocabulary cannot see; numbered as {@code data.shape}
 * does in training.
 */
final class Shape {
  private static final int LOWER = 1;
  private static final int TITLE = 2;
  private static final int UPPER = 3;
  private static final int MIXED = 4;
  private static final int DIGITS = 5;
  private static final int DIGITS_AND_LETTERS = 6;
  private static final int OTHER = 7;

  private Shape() {}

  static int of(String form) {
    boolean letters = form.codePoints().anyMatch(Character::isLetter);
    if (form.codePoints().anyMatch(Character::isDigit)) {
      return letters ? DIGITS_AND_LETTERS : DIGITS;
    }
    if (!letters) {
      return OTHER;
    }
    if (form.equals(form.toLowerCase(Locale.ROOT))) {
      return LOWER;
    }
    if (form.equals(form.toUpperCase(Locale.ROOT))) {
      return form.codePointCount(0, form.length()) > 1 ? UPPER : TITLE;
    }
    String rest = form.substring(Character.charCount(form.codePointAt(0)));
    boolean restLower = rest.equals(rest.toLowerCase(Locale.ROOT));
    return Character.isUpperCase(form.codePointAt(0)) && restLower ? TITLE : MIXED;
  }
}
