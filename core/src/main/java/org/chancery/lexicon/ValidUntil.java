package org.chancery.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Up to which day a part of the dictionary of actors is meant to hold. {@link
 * Lexicon#validUntilByPart()} gives one for each part.
 *
 * @param part "foreign ministers"
 * @param day the last day
 */
public record ValidUntil(String part, LocalDate day) {

  /** Whether a report of that day may know of people and names that this part does not have. */
  public boolean isOlderThan(LocalDate report) {
    return day.isBefore(report);
  }

  static List<ValidUntil> read(Table table) {
    Problems problems = new Problems();
    List<ValidUntil> parts = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      try {
        parts.add(new ValidUntil(row.get("part"), LocalDate.parse(row.get("until"))));
      } catch (DateTimeException e) {
        problems.add(row.where(), "a day like 2026-02-28 in until", row.get("until"));
      }
    }
    problems.check();
    return List.copyOf(parts);
  }
}
