package org.chancery.reading.dates;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.chancery.model.When;

/** A day, week, month ... of the calendar. */
record Stretch(Grain grain, LocalDate first) {

  static Stretch holding(Grain grain, LocalDate day) {
    return new Stretch(grain, grain.start(day));
  }

  static Stretch day(LocalDate day) {
    return new Stretch(Grain.DAY, day);
  }

  Stretch shift(long n) {
    return new Stretch(grain, grain.plus(first, n));
  }

  LocalDate last() {
    return grain.last(first);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last());
  }

  When when() {
    return grain == Grain.DAY || grain.isClock()
        ? new When.Day(first)
        : new When.Period(first, last());
  }

  /** TIMEX3 value. */
  String value() {
    int year = first.getYear();
    return switch (grain) {
      case SECOND, MINUTE, HOUR, DAY -> first.toString();
      case WEEK, FORTNIGHT -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> first.toString().substring(0, 7);
      case QUARTER -> year4() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
      case HALF -> year4() + "-H" + (first.getMonthValue() <= 6 ? 1 : 2);
      case SEASON -> season();
      case YEAR -> year4();
      case DECADE -> String.format(Locale.ROOT, "%03d", year / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02d", year / 100);
    };
  }

  private String year4() {
    return String.format(Locale.ROOT, "%04d", first.getYear());
  }

  private String week() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        first.get(IsoFields.WEEK_BASED_YEAR),
        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** A winter counts to the year in which it ends. */
  private String season() {
    int month = first.getMonthValue();
    String name = month == 12 ? "WI" : month == 3 ? "SP" : month == 6 ? "SU" : "FA";
    return (month == 12 ? first.plusYears(1) : first).toString().substring(0, 4) + "-" + name;
  }
}
