package org.chancery.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** A day of the calendar as it is written; the year may be left out. */
record WrittenDay(MonthDay day, Optional<Integer> year) {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  static Optional<WrittenDay> of(int month, int day, Optional<Integer> year) {
    if (year.isPresent() && (year.get() < FIRST_YEAR || year.get() > LAST_YEAR)) {
      return Optional.empty();
    }
    try {
      WrittenDay written = new WrittenDay(MonthDay.of(month, day), year);
      return year.isEmpty() || written.day.isValidYear(year.get())
          ? Optional.of(written)
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  Optional<LocalDate> date() {
    return year.map(day::atYear);
  }

  Optional<LocalDate> dateIn(int someYear) {
    return day.isValidYear(someYear) ? Optional.of(day.atYear(someYear)) : Optional.empty();
  }
}
