package org.chancery.reading.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;

/** Everybody whom one report names. */
final class Cast {
  private static final String FORMER = "ELI";

  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final List<Party> relatives = new ArrayList<>();
  private final Knowledge knowledge;
  private final Optional<LocalDate> day;

  Cast(Knowledge knowledge, Optional<LocalDate> day) {
    this.knowledge = knowledge;
    this.day = day;
  }

  Optional<LocalDate> day() {
    return day;
  }

  Party state(State state) {
    return parties.computeIfAbsent(state.code(), k -> Party.of(state));
  }

  Optional<Party> state(String code) {
    return knowledge.state(code).map(this::state);
  }

  Party organisation(Organisation o) {
    return parties.computeIfAbsent(o.id(), k -> Party.of(o));
  }

  Party person(Person person) {
    return parties.computeIfAbsent(person.id(), k -> Party.of(person));
  }

  /** Somebody whom only this report tells of. */
  Party learned(String name) {
    String id = Party.LEARNED + Names.key(name).replace(' ', '-');
    return parties.computeIfAbsent(
        id, k -> new Party(id, name, Party.Sort.KNOWN, ActorType.PERSON, ActorCode.NONE));
  }

  /** An organisation whose country the report's words tell. */
  private Party learnedOrganisation(String name, String country) {
    String id = "organisation:" + Names.key(name).replace(' ', '-');
    return other(id, name, Party.Sort.KNOWN, ActorType.ORGANIZATION, ActorCode.of(country));
  }

  /** An organisation in no table, with its country where the report's words tell it. */
  Party house(String name, Optional<String> country) {
    return country
        .map(c -> learnedOrganisation(name, c))
        .orElseGet(
            () ->
                unresolved(
                    name,
                    ActorType.ORGANIZATION,
                    "no table names such a party, and the report does not tell its country"));
  }

  Party unresolved(String words, ActorType type, String because) {
    String id = "unresolved:" + Names.key(words).replace(' ', '-');
    return parties.computeIfAbsent(id, k -> Party.unresolved(id, words, type, because));
  }

  /** Somebody's mother, whom the report does not name. */
  Party relative(String noun, Party of) {
    String words = noun + " of " + of.name();
    Party found = unresolved(words, ActorType.PERSON, "the report does not name the " + words);
    relatives.add(found);
    return found;
  }

  /** Whether this is a relative without a name. */
  boolean isNameless(Party relative) {
    return relatives.contains(relative);
  }

  /** A party of its own sort: a kind of people, a ministry, an office without a name. */
  Party other(String id, String name, Party.Sort sort, ActorType type, ActorCode code) {
    return parties.computeIfAbsent(id, k -> new Party(id, name, sort, type, code));
  }

  List<Party> persons() {
    List<Party> persons = new ArrayList<>();
    for (Party p : parties.values()) {
      if (p.isPerson() && !p.id().startsWith("kind:") && !p.id().startsWith("unresolved:")) {
        persons.add(p);
      }
    }
    return persons;
  }

  /**
   * Settles every person's country, sector and office from the table on the day and the report's
   * words.
   */
  void settle() {
    for (Party p : persons()) {
      if (p.person().isPresent()) {
        settleListed(p, p.person().get());
      } else {
        settleLearned(p);
      }
    }
  }

  private void settleListed(Party p, Person person) {
    Claim claim = p.claim();
    Optional<Person.Term> now =
        day.isEmpty() ? Optional.of(person.last(claim.types())) : term(person, claim);
    if (now.isPresent() && !claim.former()) {
      p.serves(now.get().code(), Knowledge.some(now.get().title()));
      return;
    }
    Optional<Person.Term> before =
        day.isEmpty() ? Optional.of(person.last()) : person.lastBefore(day.get());
    String country = before.orElse(person.last()).country();
    boolean open = before.isPresent() && !knowledge.people().isFollowed(person, before.get());
    if (open && !claim.former() && claim.offices().isEmpty()) {
      p.serves(before.get().code(), Knowledge.some(before.get().title()));
      return;
    }
    if (!claim.offices().isEmpty() && !claim.former()) {
      p.serves(new ActorCode(Optional.of(country), claim.sectors()), claim.title());
    } else if (before.isPresent()) {
      Optional<String> title = Knowledge.some(before.get().title()).map(t -> "former " + t);
      p.serves(
          ActorCode.of(country, FORMER), claim.former() ? claim.title().or(() -> title) : title);
    } else {
      p.serves(ActorCode.of(country), Optional.empty());
    }
  }

  private Optional<Person.Term> term(Person person, Claim claim) {
    for (Person.Term t : person.terms()) {
      if (t.holdsOn(day.orElseThrow()) && claim.types().contains(t.type())) {
        return Optional.of(t);
      }
    }
    return person.termOn(day.orElseThrow());
  }

  private static void settleLearned(Party p) {
    Claim claim = p.claim();
    if (claim.state().isPresent()) {
      p.serves(new ActorCode(claim.state(), claim.sectors()), claim.title());
    } else {
      p.isUnresolved("the report does not tell for which country " + p.name() + " acts");
    }
  }
}
