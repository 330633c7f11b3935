package org.chancery.cli;

import java.util.Locale;

/**
 * Makes the words of a report harmless on a terminal: nothing in them moves the cursor or turns
 * lines around.
 */
final class SafeText {
  private SafeText() {}

  /** White space becomes spaces, controls become visible, invisible marks without a use go. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, out));
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      out.append(' ');
    } else if (c < 0x20) {
      out.appendCodePoint(0x2400 + c);
    } else if (c == 0x7F) {
      out.append('\u2421');
    } else if (Character.isISOControl(c) || turnsText(c)) {
      out.append(String.format(Locale.ROOT, "<U+%04X>", c));
    } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      out.append('\uFFFD');
    } else if (!isUseless(c)) {
      out.appendCodePoint(c);
    }
  }

  /** Marks that change the direction of what follows. */
  private static boolean turnsText(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** Soft hyphen, zero-width space, word joiner, byte order mark. */
  private static boolean isUseless(int c) {
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
  }
}
