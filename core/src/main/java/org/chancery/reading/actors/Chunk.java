package org.chancery.reading.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

  /** Of several states with one capital only the one that was governed from it on the day. */
  Chunk on(Optional<LocalDate> day) {
    List<State> seated = new ArrayList<>();
    for (Sense s : senses) {
      if (isSeat(s) && s instanceof Sense.OfState of) {
        seated.add(of.state());
      }
    }
    if (seated.size() < 2) {
      return this;
    }
    State only = State.governing(seated, day).orElseThrow();
    List<Sense> left =
        senses.stream()
            .filter(s -> !isSeat(s) || (s instanceof Sense.OfState of && of.state().equals(only)))
            .toList();
    return new Chunk(first, last, span, left);
  }

  /** With other states in the place of its own. */
  Chunk with(UnaryOperator<State> then) {
    if (!isState()) {
      return this;
    }
    List<Sense> others = new ArrayList<>(senses);
    others.replaceAll(
        s ->
            s instanceof Sense.OfState of ? new Sense.OfState(then.apply(of.state()), of.as()) : s);
    return new Chunk(first, last, span, List.copyOf(others));
  }

  /** The organisation of this name that existed on the day, else any. */
  Optional<Sense.OfOrganisation> organisation(Optional<LocalDate> day) {
    for (Sense s : senses) {
      if (s instanceof Sense.OfOrganisation of && of.organisation().existsOn(day)) {
        return Optional.of(of);
      }
    }
    return sense(Sense.OfOrganisation.class);
  }

  private static boolean isSeat(Sense s) {
    return s instanceof Sense.OfState of
        && (of.as() == State.As.CAPITAL || of.as() == State.As.SEAT);
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
