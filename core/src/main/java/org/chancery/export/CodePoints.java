package org.chancery.export;

/**
 * Turns UTF-16 offsets into one text into counts of Unicode code points, which is how offsets leave
 * Chancery. Texts without supplementary characters cost one pass and no memory.
 */
public final class CodePoints {
  private static final int[] SAME = {};

  private final int length;
  private final int[] counts;

  public CodePoints(String text) {
    length = text.length();
    counts = hasPairs(text) ? count(text) : SAME;
  }

  /** Code points before a UTF-16 offset; an offset inside a pair counts as before it. */
  public int at(int offset) {
    if (offset < 0 || offset > length) {
      throw new IllegalArgumentException("offset: expected 0 to " + length + ", found " + offset);
    }
    return counts.length == 0 ? offset : counts[offset];
  }

  private static boolean hasPairs(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static int[] count(String text) {
    int[] counts = new int[text.length() + 1];
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      counts[i] = seen;
      boolean opensPair =
          i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
      if (opensPair) {
        i++;
        counts[i] = seen;
      }
      seen++;
    }
    counts[text.length()] = seen;
    return counts;
  }
}
