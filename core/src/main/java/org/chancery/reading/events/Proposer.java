package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.EventType;

/** Finds for every word of a sentence the one rule that fits it best. */
final class Proposer {
  private final RuleBook rules;
  private final Clauses clauses;
  private final Sentence sentence;
  private final TriggerFinder finder;
  private final Roles roles;
  private final IdentityHashMap<Words, Boolean> anywhere = new IdentityHashMap<>();
  private final Operators operators;

  Proposer(RuleBook rules, Clauses clauses, Parties parties, Grammar grammar, Places places) {
    this.rules = rules;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.operators = grammar.operators();
    this.finder = new TriggerFinder(clauses, grammar);
    this.roles = new Roles(clauses, parties, grammar.operators(), places);
  }

  /** Verbs first: a noun that is part of a verb's act is no act of its own. */
  List<Candidate> propose() {
    List<Candidate> found = new ArrayList<>();
    Set<Integer> taken = new LinkedHashSet<>();
    for (Trigger.Kind kind :
        List.of(Trigger.Kind.VERB, Trigger.Kind.ADJECTIVE, Trigger.Kind.NOUN)) {
      for (Token t : sentence.tokens()) {
        if (!taken.contains(t.index()) && TriggerFinder.kinds(t).contains(kind)) {
          best(kind, t)
              .filter(c -> free(c, taken))
              .ifPresent(
                  c -> {
                    found.add(c);
                    taken.addAll(used(c));
                  });
        }
      }
    }
    return found;
  }

  /** A noun on a light verb that is itself taken is part of the act that took it. */
  private static boolean free(Candidate c, Set<Integer> taken) {
    return c.trigger().light().map(l -> !taken.contains(l.index())).orElse(true);
  }

  private static List<Integer> used(Candidate c) {
    List<Integer> used = new ArrayList<>();
    used.add(c.trigger().head().index());
    if (!c.rule().object().isEmpty()) {
      c.trigger().objects().forEach(o -> used.add(o.index()));
    }
    return used;
  }

  private Optional<Candidate> best(Trigger.Kind kind, Token t) {
    List<Rule> possible = rules.at(kind, t.lemma().toLowerCase(Locale.ROOT), t.lower());
    Optional<Candidate> best = Optional.empty();
    Optional<EventType> done = Optional.empty();
    for (Rule rule : possible) {
      if (done.filter(d -> d == rule.type()).isPresent()) {
        continue;
      }
      Optional<Candidate> fit = fit(rule, kind, t);
      if (fit.isPresent() && !silenced(rule, t)) {
        done = Optional.of(rule.type());
        if (best.isEmpty() || (rule.conditioned() && !best.get().rule().conditioned())) {
          best = fit;
        }
      }
    }
    return best;
  }

  /** "after talks", "in the raid": what governs such a phrase says nothing of the act. */
  private boolean aside(Token t) {
    return t.relates("obl", "nmod")
        && sentence.children(t, "case").stream()
            .anyMatch(c -> operators.at(Operators.Place.PREPOSITION, c).isPresent());
  }

  private Optional<Candidate> fit(Rule rule, Trigger.Kind kind, Token t) {
    Optional<Trigger> trigger = finder.find(rule, kind, t);
    return trigger.flatMap(
        f -> roles.fill(rule, f).map(filled -> new Candidate(sentence, rule, f, filled)));
  }

  /**
   * Words of a set silence from anywhere in the sentence, others from the trigger's clause or above
   * it.
   */
  private boolean silenced(Rule rule, Token trigger) {
    Words sets = rule.unlessAnywhere();
    if (anywhere.computeIfAbsent(sets, s -> has(s, sentence.tokens()))) {
      return true;
    }
    return !rule.unless().isEmpty() && has(rule.unless(), around(trigger));
  }

  private boolean has(Words words, List<Token> tokens) {
    return !words.isEmpty() && tokens.stream().anyMatch(t -> words.match(sentence, t));
  }

  /** What hangs on this word, down to where other clauses begin. */
  private List<Token> clauseOf(Token t) {
    List<Token> found = new ArrayList<>();
    for (Token c : sentence.children(t)) {
      found.add(c);
      boolean other =
          c.relates("parataxis", "acl:relcl")
              || (c.relates("advcl") && !clauses.infinitive(c))
              || (c.relates("conj") && c.is(Upos.VERB));
      if (!other) {
        found.addAll(clauseOf(c));
      }
    }
    return found;
  }

  /** The words below the trigger's verb, and those above it with what hangs directly on them. */
  private List<Token> around(Token trigger) {
    boolean[] near = new boolean[sentence.size()];
    Optional<Token> at = Optional.of(trigger);
    boolean clause = false;
    while (at.isPresent()) {
      Token t = at.get();
      List<Token> more = clause ? sentence.children(t) : clauseOf(t);
      near[t.index()] = true;
      more.forEach(m -> near[m.index()] = true);
      clause |= t.is(Upos.VERB);
      at = aside(t) ? Optional.empty() : sentence.head(t);
    }
    return sentence.tokens().stream().filter(t -> near[t.index()]).toList();
  }
}
