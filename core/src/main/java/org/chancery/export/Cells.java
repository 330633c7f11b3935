package org.chancery.export;

import java.util.List;
import java.util.stream.Collectors;

/** Makes words of reports fit for one cell of one row, whatever stands in them. */
final class Cells {
  private static final int REPLACEMENT = 0xFFFD;

  private Cells() {}

  /**
   * On one line: white space and controls of all kinds become a space, half a surrogate pair the
   * replacement character.
   */
  static String line(String text) {
    return isPlain(text) ? text : cleaned(text);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' '
          || (c >= 0x7F && c <= 0x9F)
          || c == 0x2028
          || c == 0x2029
          || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> breaksLines(c) ? ' ' : c)
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean breaksLines(int c) {
    return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }

  /**
   * Several values in one cell stand between semicolons; a semicolon in a value becomes a comma.
   */
  static String list(List<String> values) {
    return values.stream().map(v -> v.replace(';', ',')).collect(Collectors.joining(";"));
  }

  /** A spreadsheet would compute a cell that begins like a formula; an apostrophe makes it text. */
  static String unarmed(String text) {
    boolean isArmed = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    return isArmed ? "'" + text : text;
  }
}
