package org.chancery.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of PETRARCH's codes: {@code 910625} or {@code 19910625}; two figures up to 30 are years
 * of this century, as PETRARCH has it.
 */
final class PetrarchDay {
  private static final int LAST_OF_THIS_CENTURY = 30;

  private PetrarchDay() {}

  static Optional<LocalDate> of(String figures) {
    boolean eight = figures.matches("\\d{8}");
    if (!eight && !figures.matches("\\d{6}")) {
      return Optional.empty();
    }
    int monthAt = figures.length() - 4;
    int year = Integer.parseInt(figures.substring(0, monthAt));
    if (!eight) {
      year += year <= LAST_OF_THIS_CENTURY ? 2000 : 1900;
    }
    try {
      return Optional.of(
          LocalDate.of(
              year,
              Integer.parseInt(figures.substring(monthAt, monthAt + 2)),
              Integer.parseInt(figures.substring(monthAt + 2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
