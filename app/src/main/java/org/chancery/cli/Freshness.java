package org.chancery.cli;

import java.time.LocalDate;
import java.util.Optional;

/** Whether the lexicon knows who held which office on a day. */
final class Freshness {
  private Freshness() {}

  /**
   * What to tell a person where the day is later than the last one that the lexicon knows.
   *
   * @param asked what stands before the day: "the newest report is of "
   */
  static Optional<String> warning(
      Optional<LocalDate> validUntil, Optional<LocalDate> day, String asked) {
    if (validUntil.isEmpty() || day.isEmpty() || !day.get().isAfter(validUntil.get())) {
      return Optional.empty();
    }
    return Optional.of(
        "the lexicon knows people and their offices until "
            + validUntil.get()
            + "; "
            + asked
            + day.get()
            + ": give newer ones with --lexicon");
  }
}
