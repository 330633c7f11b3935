package org.chancery.reading.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;

/** How the day of a feast is found in a year; see the head of {@code named-days.tsv}. */
sealed interface NamedDay {
  Pattern FIXED = Pattern.compile("\\d\\d-\\d\\d");
  Pattern ONCE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  Pattern EASTER = Pattern.compile("easter([+-]\\d+)");
  Pattern ORTHODOX = Pattern.compile("orthodox([+-]\\d+)");
  Pattern HIJRI = Pattern.compile("hijri-(\\d\\d)-(\\d\\d)");
  Pattern NTH = Pattern.compile("(-?\\d)(?:st|nd|rd|th)-([1-7])/(\\d\\d)");

  LocalDate in(int year);

  /** Whether it is known how the day falls in the year and in those beside it. */
  default boolean isReckonedIn(int year) {
    return true;
  }

  /** Whether the day was only one day in history. */
  default boolean isOnce() {
    return this instanceof Once;
  }

  record Fixed(MonthDay day) implements NamedDay {
    @Override
    public LocalDate in(int year) {
      return day.atYear(year);
    }
  }

  record Once(LocalDate date) implements NamedDay {
    @Override
    public LocalDate in(int year) {
      return date;
    }
  }

  record NthWeekday(int n, DayOfWeek weekday, int month) implements NamedDay {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }
  }

  record FromEaster(int days) implements NamedDay {
    /** Gauss's rule as completed by Butcher (1876), for the Gregorian calendar. */
    @Override
    public LocalDate in(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
      int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
      int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
      return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(days);
    }
  }

  record FromOrthodoxEaster(int days) implements NamedDay {
    /** Meeus's rule for the Julian calendar, carried over to the Gregorian one. */
    @Override
    public LocalDate in(int year) {
      int d = (19 * (year % 19) + 15) % 30;
      int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
      int f = d + e + 114;
      int behind = year / 100 - year / 400 - 2;
      return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(behind + (long) days);
    }
  }

  /**
   * A day of the Islamic calendar, by the Umm al-Qura reckoning; other states may differ by one.
   */
  record Hijri(int month, int day) implements NamedDay {
    private static final int FIRST = 1883;
    private static final int LAST = 2173;

    @Override
    public boolean isReckonedIn(int year) {
      return FIRST < year && year < LAST;
    }

    @Override
    public LocalDate in(int year) {
      int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      LocalDate date = LocalDate.from(HijrahDate.of(first, month, day));
      return date.getYear() < year ? LocalDate.from(HijrahDate.of(first + 1, month, day)) : date;
    }
  }

  static void check(Table.Row row, Problems problems) {
    if (parse(row.get("rule")).isEmpty()) {
      problems.add(row.where(), "a rule for a named day", row.get("rule"));
    }
  }

  static Optional<NamedDay> parse(String rule) {
    try {
      return shape(rule).filter(day -> day.in(2024).getYear() > 0);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<NamedDay> shape(String rule) {
    Matcher m = NTH.matcher(rule);
    if (m.matches()) {
      DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(m.group(2)));
      int month = Integer.parseInt(m.group(3));
      return Optional.of(new NthWeekday(Integer.parseInt(m.group(1)), weekday, month));
    }
    if (m.usePattern(EASTER).matches()) {
      return Optional.of(new FromEaster(Integer.parseInt(m.group(1))));
    }
    if (m.usePattern(ORTHODOX).matches()) {
      return Optional.of(new FromOrthodoxEaster(Integer.parseInt(m.group(1))));
    }
    if (m.usePattern(HIJRI).matches()) {
      return Optional.of(new Hijri(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
    }
    if (m.usePattern(ONCE).matches()) {
      return Optional.of(new Once(LocalDate.parse(rule)));
    }
    return FIXED.matcher(rule).matches()
        ? Optional.of(new Fixed(MonthDay.parse("--" + rule)))
        : Optional.empty();
  }
}
