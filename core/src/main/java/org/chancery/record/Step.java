package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Event;

/**
 * One step in the life of an agreement.
 *
 * @param kind "signed", "quit", "pledged" …, from {@code lexicon/issues/steps.tsv}
 * @param event the act as the first witness tells it
 * @param day its first day; none where no report dates it
 * @param witnesses ids of the events that tell the same step, the first among them
 */
public record Step(String kind, Event event, Optional<LocalDate> day, List<String> witnesses) {
  public Step {
    witnesses = List.copyOf(witnesses);
  }
}
