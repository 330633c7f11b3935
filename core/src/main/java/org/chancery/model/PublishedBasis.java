package org.chancery.model;

/** How the day of publication is known. */
public enum PublishedBasis {
  /** Given by the person who runs the program. */
  GIVEN,
  /** A field of the JSON line or the page's own metadata. */
  METADATA,
  /** A stamp written in the text: "October 9, 2021 - 22:34". */
  STAMP,
  /** The dateline: "KYIV, March 3 (Reuters) –", with a year from elsewhere. */
  DATELINE,
  /** The address of the page or the name of the file. */
  ADDRESS,
  UNKNOWN
}
