package org.chancery.reading.issues;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Issue;

/**
 * An issue as the lexicon has it.
 *
 * @param names all names, the first the one it is shown by
 * @param heads nouns by which a report goes on to speak of it
 * @param from the day on which it began, where there is one
 */
record Named(Issue issue, List<String> names, List<String> heads, Optional<LocalDate> from) {
  private static final int YEARS_AHEAD = 3;

  /** The same, being about an agreement. */
  Named about(Issue agreement) {
    return new Named(issue.about(agreement), names, heads, from);
  }

  /** Whether a report of that day can speak of it: an agreement has no name long before it is. */
  boolean isKnownOn(Optional<LocalDate> published) {
    return from.isEmpty()
        || published.isEmpty()
        || !published.get().isBefore(from.get().minusYears(YEARS_AHEAD));
  }
}
