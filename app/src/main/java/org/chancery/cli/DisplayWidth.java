package org.chancery.cli;

import java.lang.Character.UnicodeScript;

/** How many columns of a terminal a character takes: 0, 1 or 2. */
final class DisplayWidth {
  /** Emoji, punctuation of East Asia, full-width forms. */
  private static final int[][] WIDE = {
    {0x3000, 0x303E},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1FAFF}
  };

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static int of(int c) {
    if (c < 0x300) {
      return 1;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isHangulVowelOrFinal(c) ? 0 : isWide(c) ? 2 : 1;
    };
  }

  /** Wide characters may be parted from their neighbours at a line's end. */
  static boolean isWide(int c) {
    if (c < 0x1100) {
      return false;
    }
    for (int[] range : WIDE) {
      if (c >= range[0] && c <= range[1]) {
        return true;
      }
    }
    return isWideScript(c);
  }

  private static boolean isWideScript(int c) {
    boolean halfWidthForm = c >= 0xFF61 && c <= 0xFFDC;
    UnicodeScript script = UnicodeScript.of(c);
    return !halfWidthForm
        && (script == UnicodeScript.HAN
            || script == UnicodeScript.HIRAGANA
            || script == UnicodeScript.KATAKANA
            || script == UnicodeScript.HANGUL
            || script == UnicodeScript.BOPOMOFO
            || script == UnicodeScript.YI);
  }

  private static boolean isHangulVowelOrFinal(int c) {
    return c >= 0x1160 && c <= 0x11FF;
  }
}
