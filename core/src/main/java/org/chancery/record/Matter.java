package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Issue;

/**
 * One issue over the whole record.
 *
 * @param reports how many name it
 * @param entries how many statements and events are about it
 * @param parties whose stances are told, by code
 * @param first the earliest day of publication of a report that names it
 */
public record Matter(
    Issue issue,
    int reports,
    int entries,
    List<String> parties,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {
  public Matter {
    parties = List.copyOf(parties);
  }
}
