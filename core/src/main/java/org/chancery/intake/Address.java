package org.chancery.intake;

import java.time.LocalDate;
import java.util.Optional;

/** Reads the day that an address or a file name holds: /2021/10/09/, 2021-10-09, 20211009. */
final class Address {
  private static final int LOOKED_AT = 2_000;

  private Address() {}

  static Optional<LocalDate> day(String address) {
    String words = address.substring(0, Math.min(address.length(), LOOKED_AT));
    for (int at = 0; at + 8 <= words.length(); at++) {
      Optional<LocalDate> found = at(words, at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The year of a day that stands with its month: /2022/03/. */
  static Optional<LocalDate> month(String address) {
    String words = address.substring(0, Math.min(address.length(), LOOKED_AT));
    for (int at = 0; at + 8 <= words.length(); at++) {
      boolean slashes = words.charAt(at) == '/' && words.charAt(at + 5) == '/';
      if (slashes
          && digits(words, at + 1, 4)
          && digits(words, at + 6, 2)
          && (at + 8 == words.length() || words.charAt(at + 8) == '/')) {
        Optional<LocalDate> first = date(value(words, at + 1, 4), value(words, at + 6, 2), 1);
        if (first.isPresent()) {
          return first;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> at(String words, int at) {
    if (!digits(words, at, 4) || (at > 0 && Character.isLetterOrDigit(words.charAt(at - 1)))) {
      return Optional.empty();
    }
    char joint = words.charAt(at + 4);
    if (Character.isDigit(joint)) {
      return digits(words, at + 4, 4) && ends(words, at + 8)
          ? compact(words, at)
          : Optional.empty();
    }
    if ("-/_.".indexOf(joint) < 0) {
      return Optional.empty();
    }
    int month = at + 5;
    int monthDigits = digits(words, month, 2) ? 2 : digits(words, month, 1) ? 1 : 0;
    int day = month + monthDigits + 1;
    boolean joined = monthDigits > 0 && day <= words.length() && words.charAt(day - 1) == joint;
    int dayDigits = !joined ? 0 : digits(words, day, 2) ? 2 : digits(words, day, 1) ? 1 : 0;
    if (dayDigits == 0 || !ends(words, day + dayDigits)) {
      return Optional.empty();
    }
    return date(
        value(words, at, 4), value(words, month, monthDigits), value(words, day, dayDigits));
  }

  private static Optional<LocalDate> compact(String words, int at) {
    return date(value(words, at, 4), value(words, at + 4, 2), value(words, at + 6, 2));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    return year < 1900
        ? Optional.empty()
        : WrittenDay.of(month, day, Optional.of(year)).flatMap(WrittenDay::date);
  }

  private static boolean ends(String words, int at) {
    return at >= words.length() || !Character.isDigit(words.charAt(at));
  }

  private static boolean digits(String words, int from, int count) {
    if (from + count > words.length()) {
      return false;
    }
    for (int i = from; i < from + count; i++) {
      if (words.charAt(i) < '0' || words.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int value(String words, int from, int count) {
    return Integer.parseInt(words, from, from + count, 10);
  }
}
