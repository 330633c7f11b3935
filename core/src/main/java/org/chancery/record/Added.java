package org.chancery.record;

/**
 * What adding did.
 *
 * @param fresh reports that were not kept before
 * @param reread kept before with the same words
 * @param replaced kept before with other words
 */
public record Added(int fresh, int reread, int replaced) {
  public static final Added NOTHING = new Added(0, 0, 0);

  public Added and(Added other) {
    return new Added(fresh + other.fresh, reread + other.reread, replaced + other.replaced);
  }
}
