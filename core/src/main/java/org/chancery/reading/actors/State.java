package org.chancery.reading.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ActorCode;

/** A state, as the table of states has it. */
record State(
    String code,
    String name,
    String adjective,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<String> wikidata) {

  ActorCode actorCode() {
    return ActorCode.of(code);
  }

  /** Whether it is known to have existed on that day and not at all times. */
  boolean existedOn(Optional<LocalDate> day) {
    boolean since = from.isPresent() && day.filter(d -> d.isBefore(from.get())).isEmpty();
    boolean till = until.isPresent() && day.filter(d -> d.isAfter(until.get())).isEmpty();
    return day.isPresent() && since && till;
  }

  /** Which of several states that were governed from one town was so on the day. */
  static Optional<State> governing(List<State> states, Optional<LocalDate> day) {
    return states.stream()
        .filter(s -> s.existedOn(day))
        .findFirst()
        .or(() -> states.stream().filter(s -> s.until().isEmpty()).findFirst())
        .or(() -> states.stream().findFirst());
  }

  /** How a state's name and the words that stand for it are meant. */
  enum As {
    NAME,
    ALIAS,
    ADJECTIVE,
    PEOPLE,
    CAPITAL,
    SEAT,
    DESCRIPTION
  }
}
