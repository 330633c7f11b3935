package org.chancery.model;

import java.time.LocalDate;

/** A day, a stretch of days, or no day and the reason. */
public sealed interface When {
  record Day(LocalDate date) implements When {}

  /** Both ends included. */
  record Period(LocalDate first, LocalDate last) implements When {
    public Period {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException(
            "last: expected no earlier than " + first + ", found " + last);
      }
    }
  }

  record Undated(String because) implements When {}
}
