package org.chancery.record;

import java.time.YearMonth;

/**
 * A month since which two countries deal otherwise with each other than before.
 *
 * @param month the first of the new stretch
 * @param before the stretch up to it, from the turning point before
 * @param after the stretch from it on, to the next turning point
 */
public record TurningPoint(YearMonth month, Side before, Side after) {
  /**
   * A stretch of months on one side.
   *
   * @param first of its months with acts
   * @param score the mean over its acts, -10 to 10
   * @param conflict how many acts are conflict
   */
  public record Side(YearMonth first, YearMonth last, double score, int events, int conflict) {}
}
