package org.chancery.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant who mistyped a name. */
public final class Near {
  private static final int MOST = 3;

  private Near() {}

  /** The few candidates that are written much like the word, the nearest first. */
  public static List<String> to(String word, Collection<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int reach = Math.max(1, wanted.length() / 3);
    return candidates.stream()
        .distinct()
        .filter(c -> Math.abs(c.length() - wanted.length()) <= reach)
        .filter(c -> steps(wanted, c.toLowerCase(Locale.ROOT)) <= reach)
        .sorted(
            Comparator.comparingInt((String c) -> steps(wanted, c.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** " (perhaps 'x')", or nothing. */
  static String hint(String word, Collection<String> candidates) {
    List<String> near = to(word, candidates);
    return near.isEmpty() ? "" : " (perhaps '" + near.get(0) + "')";
  }

  /**
   * How many letters must be put in, left out, changed or swapped with the next to make one of the
   * other.
   */
  private static int steps(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
        least = Math.min(least, steps[i - 1][j - 1] + change);
        if (isSwapped(a, b, i, j)) {
          least = Math.min(least, steps[i - 2][j - 2] + 1);
        }
        steps[i][j] = least;
      }
    }
    return steps[a.length()][b.length()];
  }

  private static boolean isSwapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
