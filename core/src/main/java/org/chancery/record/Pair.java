package org.chancery.record;

import java.util.List;

/**
 * What two countries did to each other, counted over entries.
 *
 * @param one a country code, the first of the two in the alphabet
 * @param score the mean of PLOVER's scores, -10 to 10
 * @param quads how many are of each quad class: verbal cooperation, material cooperation, verbal
 *     conflict, material conflict
 */
public record Pair(String one, String other, int entries, double score, List<Integer> quads) {
  public Pair {
    quads = List.copyOf(quads);
  }
}
