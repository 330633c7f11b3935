package org.chancery.reading.actors;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;

/**
 * Words of a sentence that stand in a table.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param senses all that the words may mean, the likeliest first
 */
record Chunk(int first, int last, Span span, List<Sense> senses) {

  <T extends Sense> Optional<T> sense(Class<T> type) {
    for (Sense s : senses) {
      if (type.isInstance(s)) {
        return Optional.of(type.cast(s));
      }
    }
    return Optional.empty();
  }

  Optional<State> state(State.As... ways) {
    for (Sense s : senses) {
      if (s instanceof Sense.OfState of && List.of(ways).contains(of.as())) {
        return Optional.of(of.state());
      }
    }
    return Optional.empty();
  }

  boolean isState() {
    return sense(Sense.OfState.class).isPresent();
  }

  boolean isAdjective() {
    return state(State.As.ADJECTIVE).isPresent();
  }

  boolean isStateName() {
    return state(State.As.NAME, State.As.ALIAS).isPresent();
  }

  boolean holds(int token) {
    return first <= token && token <= last;
  }
}
