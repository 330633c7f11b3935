package org.chancery.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** From which day to which. */
final class DaysOption {
  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "On this day (2024-03-05) or later.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "On this day or earlier.")
  private Optional<LocalDate> until = Optional.empty();

  Optional<LocalDate> since() {
    return since;
  }

  Optional<LocalDate> until() {
    return until;
  }
}
