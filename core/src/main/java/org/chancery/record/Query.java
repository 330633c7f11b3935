package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.model.EventType;
import org.chancery.model.Status;

/**
 * What to take from the record; an empty part asks for nothing. A day matches an act whose own date
 * falls on it or has a period that touches it; undated acts match only where no days are asked for.
 *
 * @param parties each must be a party (actor or recipient, for statements speaker or addressee): an
 *     actor's id, or a country code
 * @param words full-text search in the sentence, for statements in what is said; every word must
 *     stand there, in any form of it, words in quotation marks one after the other
 * @param limit the most that is given
 */
public record Query(
    List<String> parties,
    List<EventType> types,
    List<Status> statuses,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<String> words,
    OptionalInt limit) {

  public static final Query ALL =
      new Query(
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty());

  public Query {
    parties = List.copyOf(parties);
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
    if (limit.isPresent() && limit.getAsInt() < 1) {
      throw new IllegalArgumentException("limit: expected at least 1, found " + limit.getAsInt());
    }
  }

  /** The same with every one of these as a party. */
  public Query among(List<String> asked) {
    return new Query(asked, types, statuses, since, until, words, limit);
  }

  public Query ofTypes(List<EventType> asked) {
    return new Query(parties, asked, statuses, since, until, words, limit);
  }

  public Query ofStatuses(List<Status> asked) {
    return new Query(parties, types, asked, since, until, words, limit);
  }

  /** The same within these days, both included. */
  public Query within(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Query(parties, types, statuses, first, last, words, limit);
  }

  public Query saying(String asked) {
    return new Query(parties, types, statuses, since, until, Optional.of(asked), limit);
  }

  public Query atMost(int most) {
    return new Query(parties, types, statuses, since, until, words, OptionalInt.of(most));
  }
}
