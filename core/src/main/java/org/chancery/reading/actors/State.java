package org.chancery.reading.actors;

import java.util.Optional;
import org.chancery.model.ActorCode;

/** A state, as the table of states has it. */
record State(String code, String name, String adjective, Optional<String> wikidata) {
  ActorCode actorCode() {
    return ActorCode.of(code);
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
