package org.chancery.intake;

import java.util.Locale;

/** Foreign text made safe for one line of a terminal. */
final class Shown {
  private static final int AROUND = 20;

  private Shown() {}

  /** The text with control, direction and half characters replaced, line ends by blanks. */
  static String line(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> safe.appendCodePoint(shown(c)));
    return safe.toString();
  }

  private static int shown(int c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      return ' ';
    }
    return harmless(c) ? c : 0xFFFD;
  }

  private static boolean harmless(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && type != Character.UNASSIGNED;
  }

  /** About forty characters around a place, with dots where the text goes on. */
  static String window(String text, int at) {
    int centre = Math.max(0, Math.min(at, text.length()));
    int start = Math.max(0, centre - AROUND);
    int end = Math.min(text.length(), centre + AROUND);
    String dotsBefore = start > 0 ? "…" : "";
    String dotsAfter = end < text.length() ? "…" : "";
    return dotsBefore + line(text.substring(start, end)) + dotsAfter;
  }

  /** A size as people write it. */
  static String size(long bytes) {
    if (bytes < 1_000_000) {
      return String.format(Locale.ROOT, "%d kB", (bytes + 999) / 1000);
    }
    return String.format(Locale.ROOT, "%d MB", (bytes + 999_999) / 1_000_000);
  }
}
