package org.chancery.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.chancery.model.When;

/** The first and the last day of a date that has any. */
record Days(LocalDate first, LocalDate last) {
  static Optional<Days> of(When when) {
    if (when instanceof When.Day day) {
      return Optional.of(new Days(day.date(), day.date()));
    }
    return when instanceof When.Period period
        ? Optional.of(new Days(period.first(), period.last()))
        : Optional.empty();
  }

  static Optional<LocalDate> first(When when) {
    return of(when).map(Days::first);
  }

  static Optional<LocalDate> last(When when) {
    return of(when).map(Days::last);
  }

  /** The month that it falls within. */
  Optional<YearMonth> month() {
    YearMonth month = YearMonth.from(first);
    return month.equals(YearMonth.from(last)) ? Optional.of(month) : Optional.empty();
  }
}
