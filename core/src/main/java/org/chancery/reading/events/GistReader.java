package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Root;

/** Works out what a word with all that hangs on it comes to, from the inside outwards. */
final class GistReader {
  private static final int DEEP = 7;
  private static final List<String> SOMEBODY = List.of("person", "organization", "place");

  /** What can break down or end by itself. */
  private static final Set<Root> TIES =
      EnumSet.of(Root.AGREE, Root.CONSULT, Root.SUPPORT, Root.COOPERATE, Root.AID);

  private final Clauses clauses;
  private final Sentence sentence;
  private final Leanings leanings;
  private final RuleBook rules;
  private final TriggerFinder finder;
  private final ClauseMarks marks;
  private final Reach reach;
  private final Pair pair;

  GistReader(Clauses clauses, Grammar grammar, RuleBook rules, Leanings leanings, Pair pair) {
    this.pair = pair;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.leanings = leanings;
    this.rules = rules;
    this.finder = new TriggerFinder(clauses, grammar);
    this.marks = new ClauseMarks(clauses, grammar.operators());
    this.reach = new Reach(clauses, leanings, pair);
  }

  /** What the word comes to, seen between the two parties. */
  Optional<Gist> of(Token t) {
    Optional<Gist> own = at(t, 0);
    Optional<Gist> found = own.isPresent() && Clauses.nominal(t) ? governed(t, own) : own;
    return pair.together() ? turned(Turns.TOGETHER, Turns.FILE, found, t).or(() -> found) : found;
  }

  /** "talks between X and Y collapsed": what the verb above makes of the noun. */
  private Optional<Gist> governed(Token noun, Optional<Gist> gist) {
    boolean friendly = gist.filter(g -> TIES.contains(g.root())).isPresent();
    if (!noun.relates("nsubj:pass", "obj") && !(noun.relates("nsubj") && friendly)) {
      return gist;
    }
    Optional<Token> verb = sentence.head(noun).filter(h -> h.is(Upos.VERB));
    Optional<Leaning> entry = verb.flatMap(this::entry).filter(e -> e.root().isEmpty());
    return entry.isEmpty()
        ? gist
        : turned(entry.get().turn(), entry.get().where(), gist, verb.get()).or(() -> gist);
  }

  /** What a party's preposition suggests where no word tells anything: "with", "against". */
  Optional<Gist> byPreposition(Token party) {
    Optional<Token> at = Optional.of(party);
    while (at.isPresent() && !at.get().is(Upos.VERB)) {
      for (Token c : sentence.children(at.get(), "case")) {
        for (Leaning e : leanings.at(Leanings.WordClass.PREPOSITION, clauses.words(c))) {
          if (e.root().isPresent()) {
            return Optional.of(new Gist(e.root().get(), e.where(), List.of(c)));
          }
        }
      }
      at = sentence.head(at.get());
    }
    return Optional.empty();
  }

  private Optional<Gist> at(Token t, int depth) {
    if (depth > DEEP || somebody(t)) {
      return Optional.empty();
    }
    Optional<Leaning> entry = entry(t);
    Optional<Gist> found;
    if (entry.isEmpty()) {
      found = byRule(t).or(() -> below(t, depth));
    } else if (entry.get().root().isPresent()) {
      found = Optional.of(new Gist(entry.get().root().get(), entry.get().where(), List.of(t)));
    } else {
      found = turned(entry.get(), below(t, depth), t);
    }
    return Clauses.nominal(t) ? found : inClause(found, t);
  }

  private Optional<Gist> turned(Leaning entry, Optional<Gist> inner, Token t) {
    boolean suffers = pair.actor().filter(a -> pair.suffers(clauses, t, a)).isPresent();
    if (inner.isPresent() && suffers && entry.turn().equals(Turns.BLAME)) {
      return inner;
    }
    boolean told = inner.isPresent() && pair.othersClause(clauses, t);
    Optional<Gist> found = told ? turned(Turns.TOLD_OF, entry.where(), inner, t) : inner;
    return turned(entry.turn(), entry.where(), found, t);
  }

  private Optional<Gist> turned(String turn, String rule, Optional<Gist> inner, Token by) {
    Optional<Root> root = leanings.turns().apply(turn, inner.map(Gist::root));
    return root.map(
        r -> inner.map(i -> i.under(r, rule, by)).orElse(new Gist(r, rule, List.of(by))));
  }

  /** "the opposition": whoever acts is no act. */
  private boolean somebody(Token t) {
    return Clauses.nominal(t)
        && SOMEBODY.contains(t.entity())
        && sentence.child(t, "cop").isEmpty();
  }

  private Optional<Leaning> entry(Token t) {
    for (Leanings.WordClass kind : classes(t)) {
      Optional<Leaning> best =
          candidates(kind, t).stream()
              .filter(e -> reach.fits(e, t))
              .max(
                  Comparator.comparingInt(Leaning::specificity)
                      .thenComparing(Leaning::order, Comparator.reverseOrder()));
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  private List<Leaning> candidates(Leanings.WordClass kind, Token t) {
    List<Leaning> byLemma = leanings.at(kind, t.lemma().toLowerCase(Locale.ROOT));
    return byLemma.isEmpty() ? leanings.at(kind, t.lower()) : byLemma;
  }

  private static List<Leanings.WordClass> classes(Token t) {
    return switch (t.upos()) {
      case VERB -> List.of(Leanings.WordClass.VERB);
      case NOUN, PROPN -> List.of(Leanings.WordClass.NOUN);
      case ADJ, ADV ->
          t.xpos().startsWith("VB")
              ? List.of(Leanings.WordClass.ADJECTIVE, Leanings.WordClass.VERB)
              : List.of(Leanings.WordClass.ADJECTIVE);
      default -> List.of();
    };
  }

  private Optional<Gist> byRule(Token t) {
    for (Trigger.Kind kind : TriggerFinder.kinds(t)) {
      for (Rule rule : rules.at(kind, t.lemma().toLowerCase(Locale.ROOT), t.lower())) {
        if (finder.find(rule, kind, t).isPresent()) {
          return Optional.of(new Gist(Root.of(rule.type()), rule.id(), List.of(t)));
        }
      }
    }
    return Optional.empty();
  }

  /** What hangs on the word: the first of its complements that comes to something. */
  private Optional<Gist> below(Token t, int depth) {
    for (Token c : complements(t)) {
      Optional<Gist> found = at(c, depth + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<Token> complements(Token t) {
    List<Token> all = new ArrayList<>();
    if (Clauses.nominal(t)) {
      all.addAll(sentence.children(t, "compound"));
      all.addAll(clauses.phrases(t, List.of("of")));
      add(all, t, "acl", "nmod", "ccomp", "conj");
      all.removeIf(c -> c.relates("nmod:poss") || (c.relates("acl") && !unfinished(c)));
      return all;
    }
    add(all, t, "xcomp", "ccomp");
    all.addAll(clauses.undergoers(t));
    add(all, t, "obj", "obl", "advcl", "csubj");
    all.removeIf(reach::aside);
    sentence.children(t, "nsubj:pass").forEach(all::add);
    if (sentence.child(t, "cop").isPresent()) {
      add(all, t, "nsubj");
    }
    return all;
  }

  /** "a resolution condemning Y", "a plan to attack Y". */
  private boolean unfinished(Token c) {
    return clauses.infinitive(c) || c.xpos().equals("VBG");
  }

  private void add(List<Token> all, Token t, String... relations) {
    sentence.children(t, relations).stream().filter(c -> !all.contains(c)).forEach(all::add);
  }

  /** What "will", "must" and "not" beside the word make of it. */
  private Optional<Gist> inClause(Optional<Gist> found, Token t) {
    Optional<Gist> result = found;
    boolean perfect = sentence.children(t, "aux").stream().anyMatch(a -> a.hasLemma("have"));
    for (Token aux : perfect ? List.<Token>of() : sentence.children(t, "aux")) {
      for (Leaning entry : leanings.at(Leanings.WordClass.AUXILIARY, aux.lower())) {
        result = turned(entry.turn(), entry.where(), result, t).or(() -> found);
      }
    }
    if ((t.is(Upos.VERB) || t.is(Upos.ADJ)) && marks.negated(t)) {
      return turned(Turns.NOT, Turns.FILE, result, t);
    }
    return result;
  }
}
