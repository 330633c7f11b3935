package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Event;

/**
 * One event as one report tells it, with what merging needs to know of the report.
 *
 * @param report the report's id
 * @param voice see {@link Kept#voice}: witnesses of one voice count once
 * @param onWordOf ids of the actors on whose word it stands; none where the report itself tells it
 * @param words what the trigger's sentence says, for the figures that reports disagree about
 */
public record Witness(
    Event event,
    String report,
    String voice,
    Optional<String> publisher,
    Optional<LocalDate> publishedOn,
    List<String> onWordOf,
    String words) {

  public Witness {
    onWordOf = List.copyOf(onWordOf);
  }
}
