package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.ActorType;
import org.chancery.model.Mention;

/** The foreign state in which an act is done, where its own words name one: "in eastern Syria". */
final class Whereabouts {
  private static final List<String> GOAL = List.of("to", "into", "for");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Parties parties;
  private final Operators operators;
  private final Places places;

  Whereabouts(Clauses clauses, Parties parties, Operators operators, Places places) {
    this.places = places;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.parties = parties;
    this.operators = operators;
  }

  /**
   * States after a preposition of place in what follows the trigger, if they are not the actors'.
   *
   * @param purpose whether the act is for the place: "sent food to Y", "to fight hunger in Y"
   */
  List<Mention> of(Trigger trigger, List<Mention> actors, boolean purpose) {
    if (trigger.objects().stream().anyMatch(parties::guest)) {
      return List.of();
    }
    List<Token> tokens = new ArrayList<>(trigger.objects());
    following(trigger, purpose).stream()
        .filter(t -> located(t) || (purpose && clauses.hasCase(t, GOAL)))
        .forEach(tokens::add);
    for (Token t : tokens) {
      Set<Mention> found = new LinkedHashSet<>();
      for (Token each : clauses.joined(t)) {
        states(each).stream().filter(m -> Sayings.stranger(m, actors)).forEach(found::add);
      }
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  /**
   * The states of the towns in which those are that are at home elsewhere: "its embassy in Lima".
   */
  List<Mention> hosts(Trigger trigger, List<String> prepositions, List<Mention> actors) {
    return trigger.objects().stream()
        .filter(parties::guest)
        .flatMap(o -> clauses.phrases(o, prepositions).stream())
        .flatMap(t -> states(t).stream())
        .filter(m -> Sayings.stranger(m, actors))
        .distinct()
        .toList();
  }

  private List<Mention> states(Token t) {
    List<Mention> named =
        parties.at(t).stream().filter(m -> m.actor().type() == ActorType.STATE).toList();
    boolean free = named.isEmpty() && parties.at(t).isEmpty();
    return free
        ? places.stateOf(parties.reportId(), sentence, t).map(List::of).orElse(List.of())
        : named;
  }

  /** "in Chad", "in the east of Chad". */
  private boolean located(Token t) {
    boolean part = t.relates("nmod") && clauses.hasCase(t, List.of("of"));
    if (part && sentence.head(t).map(this::located).orElse(false)) {
      return true;
    }
    return sentence.children(t, "case").stream()
        .anyMatch(
            c ->
                c.index() < t.index()
                    && operators.at(Operators.Place.LOCATION, clauses.words(c)).isPresent());
  }

  private List<Token> following(Trigger trigger, boolean purpose) {
    List<Token> all = new ArrayList<>();
    below(trigger.predicate(), all);
    if (purpose) {
      sentence.children(trigger.predicate(), "advcl", "xcomp").stream()
          .filter(clauses::infinitive)
          .forEach(
              c -> {
                all.add(c);
                below(c, all);
              });
    }
    int from = Math.min(trigger.head().index(), trigger.predicate().index());
    trigger.objects().forEach(o -> below(o, all));
    return all.stream().filter(t -> t.index() > from).distinct().toList();
  }

  /** What hangs on the word, without subjects and without other clauses. */
  private void below(Token t, List<Token> all) {
    for (Token c : sentence.children(t)) {
      boolean clause = c.relates("advcl", "parataxis", "acl", "ccomp", "xcomp");
      boolean verb = c.relates("conj") && c.is(Upos.VERB);
      if (!clause && !verb && !c.relates("nsubj", "nmod:poss")) {
        all.add(c);
        below(c, all);
      }
    }
  }
}
