package org.chancery.export;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.When;

/** The days of an act, for columns that hold one day. */
final class EventDay {
  /** A longer stretch has no one day: an act "in 2018" did not happen on its first of January. */
  private static final int LONGEST = 31;

  private EventDay() {}

  /** The day, or the first of at most a month; none for longer stretches and undated acts. */
  static Optional<LocalDate> of(When when) {
    Optional<LocalDate> first = first(when);
    Optional<LocalDate> last = last(when);
    boolean isShort =
        first.isPresent() && last.isPresent() && last.get().isBefore(first.get().plusDays(LONGEST));
    return isShort ? first : Optional.empty();
  }

  static Optional<LocalDate> first(When when) {
    if (when instanceof When.Day day) {
      return Optional.of(day.date());
    }
    return when instanceof When.Period period ? Optional.of(period.first()) : Optional.empty();
  }

  static Optional<LocalDate> last(When when) {
    if (when instanceof When.Day day) {
      return Optional.of(day.date());
    }
    return when instanceof When.Period period ? Optional.of(period.last()) : Optional.empty();
  }
}
