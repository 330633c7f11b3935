package org.chancery.export;

import java.util.List;

/** The tables that events can be written as. */
public enum EventTable {
  /** Chancery's own: one row an event, nothing lost. */
  FLAT,
  /** POLECAT's 40 columns: one row an event, parties in lists. */
  POLECAT,
  /** ICEWS's 20 columns: one row a pair of parties. */
  ICEWS,
  /** GDELT 2.0's 61 columns: one row a happening and pair of parties. */
  GDELT,
  /** GDELT 2.0's 16 columns of mentions: one row an event of a report and pair of parties. */
  GDELT_MENTIONS;

  /** The columns in order. */
  public List<Column> columns() {
    return switch (this) {
      case FLAT -> FlatColumns.ALL;
      case POLECAT -> PolecatColumns.ALL;
      case ICEWS -> IcewsColumns.ALL;
      case GDELT -> GdeltColumns.ALL;
      case GDELT_MENTIONS -> MentionColumns.ALL;
    };
  }

  /** Whether a reader of the table can tell what was done from what was not. */
  public boolean statusIsShown() {
    return this == FLAT;
  }

  /** Whether the table has one column for the day, and cannot do without. */
  boolean needsDay() {
    return this != FLAT;
  }

  /** Whether a row holds one party and the one it acts on, not lists. */
  boolean isDyadic() {
    return this == ICEWS || numbersHappenings();
  }

  /** Whether each happening is a row, and how often it is told must be known before. */
  public boolean countsTellings() {
    return this == GDELT;
  }

  boolean numbersHappenings() {
    return this == GDELT || this == GDELT_MENTIONS;
  }
}
