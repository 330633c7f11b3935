package org.chancery.store;

import java.util.Locale;

/** Makes words such that every database keeps them. */
final class Wording {
  private static final char REPLACEMENT = '\uFFFD';

  private Wording() {}

  /** Halves of surrogate pairs, which UTF-8 cannot carry, as JSON escapes. */
  static String escaped(String json) {
    if (isWellFormed(json)) {
      return json;
    }
    StringBuilder out = new StringBuilder(json.length() + 16);
    json.codePoints()
        .forEach(
            c -> {
              if (isHalf(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** For columns to search and sort by: what cannot be kept becomes the replacement character. */
  static String plain(String text) {
    if (isWellFormed(text) && text.indexOf('\0') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> isHalf(c) || c == 0 ? REPLACEMENT : c).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** A pattern for LIKE: any text that has these words in it, in small letters. */
  static String like(String words) {
    String small = words.strip().toLowerCase(Locale.ROOT);
    return "%" + small.replace("%", "").replace("_", "") + "%";
  }

  private static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints().noneMatch(Wording::isHalf);
      }
    }
    return true;
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
