package org.chancery.reading.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;

/**
 * The office that somebody held at the time of an act, which need not be that of the report's day.
 */
final class Tenure {
  private static final String FORMER = "ELI";

  private static final String KIND = "kind:";

  private final Knowledge knowledge;
  private final People people;

  Tenure(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.people = knowledge.people();
  }

  /** The same actor with the office of those days; unchanged where the table does not tell. */
  Actor during(Actor actor, LocalDate first, LocalDate last) {
    Optional<Actor> then = predecessor(actor, first, last);
    if (then.isPresent() || !(actor instanceof Actor.Known known)) {
      return then.orElse(actor);
    }
    Optional<Person> person = people.byId(known.id());
    Optional<Person.Term> held = person.flatMap(p -> overlapping(p, first, last));
    if (held.isPresent()) {
      return with(known, held.get().code(), Optional.of(held.get().title()));
    }
    return person
        .flatMap(p -> p.lastBefore(last))
        .map(t -> (Actor) with(known, ActorCode.of(t.country(), FORMER), Optional.empty()))
        .orElse(actor);
  }

  private static Optional<Person.Term> overlapping(Person p, LocalDate first, LocalDate last) {
    List<Person.Term> terms =
        p.terms().stream()
            .filter(t -> !t.from().isAfter(last) && !t.end().isBefore(first))
            .toList();
    return terms.stream().reduce((a, b) -> Person.counts(b, a) ? b : a);
  }

  /** "Russian jets" of 1983 are Soviet jets. */
  private Optional<Actor> predecessor(Actor actor, LocalDate first, LocalDate last) {
    Optional<State> now = actor.code().country().flatMap(knowledge::state);
    boolean named = now.filter(s -> isNamedBy(actor.id(), s)).isPresent();
    return named
        ? knowledge.then(now.get().code(), first, last).map(s -> as(actor, now.get(), s))
        : Optional.empty();
  }

  /** The state itself, or a kind of its people. */
  private static boolean isNamedBy(String id, State state) {
    return id.equals(state.code()) || id.startsWith(KIND + state.code() + ":");
  }

  private static Actor as(Actor actor, State now, State then) {
    ActorCode code = new ActorCode(Optional.of(then.code()), actor.code().sectors());
    if (actor.id().equals(now.code())) {
      return new Actor.Known(
          then.code(), then.name(), actor.type(), code, then.wikidata(), Optional.empty());
    }
    String id = KIND + then.code() + actor.id().substring(KIND.length() + now.code().length());
    String name =
        actor.name().startsWith(now.adjective())
            ? then.adjective() + actor.name().substring(now.adjective().length())
            : actor.name();
    return actor instanceof Actor.Known known
        ? new Actor.Known(id, name, known.type(), code, known.wikidata(), known.office())
        : new Actor.Kind(id, name, code);
  }

  private static Actor.Known with(Actor.Known a, ActorCode code, Optional<String> office) {
    return new Actor.Known(a.id(), a.name(), a.type(), code, a.wikidata(), office);
  }
}
