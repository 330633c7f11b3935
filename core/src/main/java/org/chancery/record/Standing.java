package org.chancery.record;

/** How a report that comes in stands to what is kept. */
public enum Standing {
  /** Nothing like it is kept. */
  NEW,
  /** Kept, and read with the same version and lexicon: nothing to do. */
  KEPT,
  /** Kept, but read with another version or lexicon: it is worth reading anew. */
  STALE,
  /** Kept with other words, day or publisher, under the same id or from the same file. */
  CHANGED
}
