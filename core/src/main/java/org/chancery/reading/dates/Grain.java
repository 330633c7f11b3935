package org.chancery.reading.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How wide a stretch of the calendar is. */
enum Grain {
  SECOND("PT", "S", 0),
  MINUTE("PT", "M", 0),
  HOUR("PT", "H", 0),
  DAY("P", "D", 1),
  WEEK("P", "W", 1),
  FORTNIGHT("P", "W", 2),
  WEEKEND("P", "WE", 1),
  MONTH("P", "M", 1),
  QUARTER("P", "Q", 1),
  HALF("P", "M", 6),
  SEASON("P", "M", 3),
  YEAR("P", "Y", 1),
  DECADE("P", "Y", 10),
  CENTURY("P", "Y", 100);

  private final String lead;
  private final String letter;
  private final int factor;

  Grain(String lead, String letter, int factor) {
    this.lead = lead;
    this.letter = letter;
    this.factor = factor;
  }

  boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /** Whether the calendar has such a stretch with a name of its own. */
  boolean isCalendar() {
    return !isClock() && this != FORTNIGHT;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** TIMEX3 length of so many: {@code P3D}; {@code X} where the number is vague. */
  String length(String amount) {
    if (amount.equals("X") || factor < 2) {
      return lead + amount + letter;
    }
    return lead + number(Double.parseDouble(amount) * factor) + letter;
  }

  private static String number(double n) {
    return n == Math.rint(n) ? Long.toString((long) n) : Double.toString(n);
  }

  /** First day of the stretch of this width that holds the day. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> WEEK.start(day).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
      case SEASON -> day.minusMonths(day.getMonthValue() % 3).withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
    };
  }

  LocalDate plus(LocalDate start, long n) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> start;
      case DAY -> start.plusDays(n);
      case WEEK, WEEKEND -> start.plusWeeks(n);
      case FORTNIGHT -> start.plusWeeks(2 * n);
      case MONTH -> start.plusMonths(n);
      case QUARTER, SEASON -> start.plusMonths(3 * n);
      case HALF -> start.plusMonths(6 * n);
      case YEAR -> start.plusYears(n);
      case DECADE -> start.plus(n, ChronoUnit.DECADES);
      case CENTURY -> start.plus(n, ChronoUnit.CENTURIES);
    };
  }

  /** Last day of the stretch that begins on this day. */
  LocalDate last(LocalDate start) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> start;
      case WEEKEND -> start.plusDays(1);
      default -> plus(start, 1).minusDays(1);
    };
  }
}
