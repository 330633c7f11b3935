package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.EventType;
import org.chancery.model.Status;

/**
 * What to take from the record; an empty part asks for nothing. A day matches an act whose own date
 * falls on it or has a period that touches it; undated acts match only where no days are asked for.
 *
 * @param parties each must be a party (actor or recipient, for statements speaker or addressee): an
 *     actor's id, or a country code
 * @param words full-text search in the sentence
 */
public record Query(
    List<String> parties,
    List<EventType> types,
    List<Status> statuses,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<String> words) {

  public static final Query ALL =
      new Query(
          List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public Query {
    parties = List.copyOf(parties);
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
  }
}
