package org.chancery.export;

/**
 * How often one act between two parties is told.
 *
 * @param id the act's number, the same in every table
 * @param mentions times it is told
 * @param publishers that tell it
 * @param reports that tell it
 */
record Telling(long id, int mentions, int publishers, int reports) {
  static final Telling NOT_COUNTED = new Telling(0, 1, 1, 1);
}
