package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;

/**
 * One actor over the whole record.
 *
 * @param actor as the latest report names it
 * @param first the earliest day of publication of a report that names it
 * @param sameAs other ids under which reports tell of the same person
 * @param apart persons of the same name who are kept apart
 */
public record Appearance(
    Actor actor,
    int reports,
    int mentions,
    int events,
    int statements,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<String> sameAs,
    List<Apart> apart) {

  public Appearance {
    sameAs = List.copyOf(sameAs);
    apart = List.copyOf(apart);
  }

  /** Somebody of the same name, and why it is taken for somebody else. */
  public record Apart(String id, String because) {}
}
