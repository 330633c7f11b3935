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

  private final People people;

  Tenure(People people) {
    this.people = people;
  }

  /** The same actor with the office of those days; unchanged where the table does not tell. */
  Actor during(Actor actor, LocalDate first, LocalDate last) {
    if (!(actor instanceof Actor.Known known)) {
      return actor;
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
    return terms.stream().reduce((a, b) -> b.from().isAfter(a.from()) ? b : a);
  }

  private static Actor.Known with(Actor.Known a, ActorCode code, Optional<String> office) {
    return new Actor.Known(a.id(), a.name(), a.type(), code, a.wikidata(), office);
  }
}
