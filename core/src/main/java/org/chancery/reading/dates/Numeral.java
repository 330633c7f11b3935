package org.chancery.reading.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reading.dates.Lexeme.Reading;

/** A number written in digits and all that it may be: a day, a year, an hour, a whole date. */
record Numeral(int end, List<Reading> readings) {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T\\d\\d:\\d\\d(?::\\d\\d)?Z?)?+(?![\\d-])");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d\\d)(?![\\d/-]|\\.\\d)");
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})[:.](\\d\\d)(?::\\d\\d)?+(?![\\d%]|[.,:]\\d)");
  private static final Pattern SERIAL =
      Pattern.compile("\\d++(?:-\\d++){2,}+|\\d{3}-\\d{4}(?!\\d)");
  private static final Pattern NAMED = Pattern.compile("\\d{1,2}/\\d{1,2}(?![\\d/])");
  private static final Pattern NUMBER = Pattern.compile("\\d++(?:,\\d{3})*+(?:\\.\\d++)?+");
  private static final Pattern LETTERS = Pattern.compile("(?:['’]?\\p{L}++)");

  static Numeral at(String text, int start, int end) {
    Matcher m = ISO.matcher(text).region(start, end);
    if (m.lookingAt() && isDay(m.group(1), m.group(2), m.group(3))) {
      return new Numeral(m.end(), List.of(new Reading("iso-date", m.group().substring(0, 10))));
    }
    if (m.usePattern(NUMERIC).lookingAt()) {
      return new Numeral(m.end(), List.of(new Reading("numeric-date", m.group())));
    }
    if (m.usePattern(CLOCK).lookingAt() && isClock(m.group(1), m.group(2))) {
      return clock(m, text);
    }
    if (m.usePattern(SERIAL).lookingAt() || m.usePattern(NAMED).lookingAt()) {
      return new Numeral(m.end(), List.of());
    }
    m.usePattern(NUMBER).lookingAt();
    String digits = m.group();
    int stop = m.end();
    String tail = m.region(stop, end).usePattern(LETTERS).lookingAt() ? m.group() : "";
    return plain(
        digits, stop, tail, start > 0 ? text.charAt(start - 1) : ' ', follows(text, stop, end));
  }

  private static Numeral clock(Matcher m, String text) {
    String kind = text.charAt(m.start() + m.group(1).length()) == ':' ? "clock" : "point-clock";
    int minutes = Integer.parseInt(m.group(1)) * 60 + Integer.parseInt(m.group(2));
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(kind, Integer.toString(minutes)));
    if (kind.equals("point-clock")) {
      readings.add(new Reading("count", m.group()));
    }
    return new Numeral(m.end(), readings);
  }

  private static Numeral plain(String digits, int stop, String tail, char before, char after) {
    String letters = tail.toLowerCase(Locale.ROOT);
    boolean whole = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (whole
        && (letters.equals("st")
            || letters.equals("nd")
            || letters.equals("rd")
            || letters.equals("th"))) {
      return new Numeral(stop + 2, ordinal(digits));
    }
    if (whole
        && digits.endsWith("0")
        && (letters.equals("s") || letters.equals("'s") || letters.equals("’s"))) {
      return new Numeral(stop + tail.length(), decade(digits, before));
    }
    boolean suffix = letters.isEmpty() || letters.startsWith("'") || letters.startsWith("’");
    if (!suffix
        && !letters.equals("am")
        && !letters.equals("pm")
        && !(letters.length() == 1 && "ap".contains(letters))) {
      return new Numeral(stop, List.of());
    }
    return new Numeral(stop, numbers(digits, whole, before, after));
  }

  private static List<Reading> numbers(String digits, boolean whole, char before, char after) {
    List<Reading> readings = new ArrayList<>();
    if (digits.length() > 9 || after == '%') {
      return readings;
    }
    readings.add(new Reading("count", digits.replace(",", "")));
    if (!whole) {
      return readings;
    }
    int n = Integer.parseInt(digits);
    if (digits.length() <= 2 && n >= 1 && n <= 31) {
      readings.add(new Reading("day", digits));
    }
    if (digits.length() <= 2 && n <= 24) {
      readings.add(new Reading("hour", digits));
    }
    if (digits.length() == 4 && n >= 1000 && n < 2200) {
      readings.add(new Reading("year", digits));
    }
    if (digits.length() == 4 && isClock(digits.substring(0, 2), digits.substring(2))) {
      readings.add(new Reading("military", Integer.toString(n / 100 * 60 + n % 100)));
    }
    if (digits.length() == 2) {
      boolean cut = before == '\'' || before == '’' || before == '‘';
      readings.add(new Reading(cut ? "cut-year" : "two-digits", digits));
    }
    return readings;
  }

  private static List<Reading> ordinal(String digits) {
    List<Reading> readings = new ArrayList<>();
    if (digits.length() > 4) {
      return readings;
    }
    readings.add(new Reading("ordinal", digits));
    int n = Integer.parseInt(digits);
    if (n >= 1 && n <= 31) {
      readings.add(new Reading("day", digits));
    }
    return readings;
  }

  private static List<Reading> decade(String digits, char before) {
    if (digits.length() == 4 && (digits.startsWith("1") || digits.startsWith("20"))) {
      return List.of(new Reading("decade", digits.substring(0, 3)));
    }
    boolean cut = before == '\'' || before == '’' || before == '‘';
    if (digits.length() == 2 && digits.charAt(0) != '0') {
      return List.of(new Reading(cut ? "decade" : "bare-decade", "19" + digits.charAt(0)));
    }
    return List.of();
  }

  private static char follows(String text, int at, int end) {
    return at < end ? text.charAt(at) : ' ';
  }

  static boolean isDay(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .getYear()
          > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isClock(String hour, String minute) {
    return Integer.parseInt(hour) < 25 && Integer.parseInt(minute) < 60;
  }
}
