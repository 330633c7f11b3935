package org.chancery.reading.dates;

/** Where the words around a date point. */
enum Direction {
  /** To what has been: "met on Friday". */
  BACK,
  /** To what is to come: "will meet on Friday". */
  AHEAD,
  /** To what comes after a day told just before: "spoke before Friday's meeting". */
  AFTER_TEXT,
  /** Nowhere. */
  OPEN
}
