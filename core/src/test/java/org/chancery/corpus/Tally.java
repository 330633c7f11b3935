package org.chancery.corpus;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Counts of right answers by what was asked, printed as shares. */
final class Tally {
  private final Map<String, int[]> counts = new LinkedHashMap<>();

  /** Counts one answer, right or not, and gives it back. */
  boolean count(String question, boolean right) {
    int[] count = counts.computeIfAbsent(question, q -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
    return right;
  }

  String lines() {
    StringBuilder out = new StringBuilder();
    counts.forEach(
        (question, count) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-44s %5d of %5d  %.3f%n",
                    question,
                    count[0],
                    count[1],
                    count[0] / (double) count[1])));
    return out.toString();
  }
}
