package org.chancery.reading.actors;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;

/** An organisation or a named group of states. */
record Organisation(
    String id,
    String name,
    ActorType type,
    ActorCode code,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<String> wikidata) {

  /** Whether a report of that day can know it under this name. */
  boolean isKnownOn(Optional<LocalDate> day) {
    return day.isEmpty() || from.isEmpty() || !day.get().isBefore(from.get());
  }

  /** Whether it exists on that day, as far as is known. */
  boolean existsOn(Optional<LocalDate> day) {
    return isKnownOn(day) && (day.isEmpty() || until.isEmpty() || !day.get().isAfter(until.get()));
  }
}
