package org.chancery.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.chancery.model.Report;
import org.chancery.model.Timing;
import org.chancery.model.Timing.Basis;
import org.chancery.model.When;

/** Days as people write them: 4 Mar 2024, Oct 2021, 5–7 Oct 2021. */
public final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private Days() {}

  /** With the day of the week: Tuesday 5 March 2024. */
  public static String inFull(LocalDate day) {
    return day.format(WEEKDAY);
  }

  /** 4 Mar 2024. */
  public static String of(LocalDate day) {
    return day.format(DAY);
  }

  /** A day that is only assumed stands in parentheses. */
  public static String of(Timing timing) {
    String words = of(timing.when());
    return timing.basis() == Basis.PUBLICATION_DAY ? "(" + words + ")" : words;
  }

  /** The same; a date that cannot be told from the report stands in its own words: “Tuesday”. */
  public static String of(Timing timing, Report report) {
    if (timing.when() instanceof When.Undated && timing.words().isPresent()) {
      return "“" + timing.words().get().words(report).strip() + "”";
    }
    return of(timing);
  }

  private static String of(When when) {
    if (when instanceof When.Day day) {
      return day.date().format(DAY);
    }
    return when instanceof When.Period period ? of(period.first(), period.last()) : "undated";
  }

  private static String of(LocalDate first, LocalDate last) {
    if (first.getDayOfYear() == 1 && last.equals(last.withDayOfYear(last.lengthOfYear()))) {
      return years(first.getYear(), last.getYear());
    }
    boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
    if (first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
      return sameMonth ? month(first) : month(first) + " – " + month(last);
    }
    if (first.equals(last)) {
      return first.format(DAY);
    }
    if (sameMonth) {
      return first.getDayOfMonth() + "–" + last.format(DAY);
    }
    boolean sameYear = first.getYear() == last.getYear();
    return first.format(sameYear ? DAY_OF_YEAR : DAY) + " – " + last.format(DAY);
  }

  private static String years(int first, int last) {
    return first == last ? String.valueOf(first) : first + "–" + last;
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + day.getYear();
  }
}
