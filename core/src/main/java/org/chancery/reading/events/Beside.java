package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;

/**
 * Finds the second and third word of a verb: "call on", "pull out of", "set free", "put on alert".
 */
final class Beside {
  static final List<String> CONTENT =
      List.of("with", "for", "of", "to", "against", "over", "on", "between", "from", "into");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Operators operators;
  private final Token verb;

  Beside(Clauses clauses, Operators operators, Token verb) {
    this.operators = operators;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.verb = verb;
  }

  Optional<Trigger> find(List<String> words) {
    String second = words.get(1);
    Optional<String> third = words.size() > 2 ? Optional.of(words.get(2)) : Optional.empty();
    Optional<Trigger> phrase = phrase(second, third);
    return phrase.isPresent() ? phrase : particle(second, third);
  }

  /** The second word heads a phrase. */
  private Optional<Trigger> phrase(String second, Optional<String> third) {
    for (Token o : sentence.children(verb, "obl", "nmod", "advcl", "xcomp")) {
      Optional<Token> preposition = preposition(o, second);
      boolean before = o.index() < verb.index() || o.entity().equals("time");
      boolean verbal = o.is(Upos.VERB) && third.isEmpty();
      if (preposition.isEmpty() || verbal || before || tooFar(preposition.get(), third)) {
        continue;
      }
      if (third.isEmpty()) {
        return Optional.of(trigger(List.of(preposition.get()), both(o)));
      }
      if (o.hasLemma(third.get()) || o.lower().equals(third.get())) {
        List<Token> plain = plainObjects();
        List<Token> whose = clauses.phrases(o, List.of("of"));
        return Optional.of(trigger(List.of(preposition.get(), o), plain.isEmpty() ? whose : plain));
      }
      Optional<Token> more = preposition(o, third.get());
      if (more.isPresent()) {
        return Optional.of(trigger(List.of(preposition.get(), more.get()), clauses.joined(o)));
      }
    }
    return Optional.empty();
  }

  /** "called the envoy in Paris" is not "call in"; but "hit Kenya with tariffs" is "hit with". */
  private boolean tooFar(Token preposition, Optional<String> third) {
    boolean close = operators.at(Operators.Place.CLOSE, preposition).isPresent();
    return close && third.isEmpty() && !follows(preposition);
  }

  /** Right after the verb, or with one adverb between. */
  private boolean follows(Token word) {
    int gap = word.index() - verb.index();
    return gap == 1 || (gap == 2 && sentence.token(verb.index() + 1).is(Upos.ADV));
  }

  private Optional<Token> preposition(Token noun, String word) {
    for (Token c : sentence.children(noun, "case", "mark")) {
      if (c.lower().equals(word) && c.index() < noun.index()) {
        return Optional.of(c);
      }
      for (Token f : sentence.children(c, "fixed")) {
        if (f.lower().equals(word) && follows(c)) {
          return Optional.of(f);
        }
      }
    }
    return Optional.empty();
  }

  /** The second word hangs on the verb, or follows it. */
  private Optional<Trigger> particle(String second, Optional<String> third) {
    Optional<Token> found =
        sentence.children(verb).stream()
            .filter(c -> c.index() > verb.index())
            .filter(c -> c.lower().equals(second) || c.hasLemma(second))
            .filter(c -> follows(c) || !c.relates("advmod", "mark", "case"))
            .findFirst()
            .or(() -> next(second));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (third.isEmpty()) {
      return Optional.of(trigger(List.of(found.get()), objectsAfter(found.get())));
    }
    List<Token> phrases =
        new ArrayList<>(sentence.children(verb, "obl", "nmod", "obj", "advmod", "advcl"));
    phrases.addAll(sentence.children(found.get(), "nmod", "obl"));
    for (Token o : phrases) {
      Optional<Token> more = preposition(o, third.get());
      if (more.isPresent()) {
        return Optional.of(trigger(List.of(found.get(), more.get()), clauses.joined(o)));
      }
      if (o.hasLemma(third.get())) {
        return Optional.of(trigger(List.of(found.get(), o), plainObjects()));
      }
    }
    return Optional.empty();
  }

  /** A small word right after the verb that the tree hangs elsewhere. */
  private Optional<Token> next(String second) {
    int i = verb.index() + 1;
    if (i >= sentence.size()) {
      return Optional.empty();
    }
    Token t = sentence.token(i);
    boolean small = t.is(Upos.ADP) || t.is(Upos.ADV) || t.is(Upos.PART);
    return small && t.lower().equals(second) ? Optional.of(t) : Optional.empty();
  }

  private List<Token> objectsAfter(Token small) {
    List<Token> plain = plainObjects();
    if (!plain.isEmpty() || !small.relates("case") || small.head() == Token.ROOT) {
      return plain;
    }
    return sentence
        .head(small)
        .filter(h -> h.index() > small.index())
        .map(clauses::joined)
        .orElse(plain);
  }

  /** "hit Kenya with tariffs": both may be meant. */
  private List<Token> both(Token phrase) {
    List<Token> all = new ArrayList<>(clauses.joined(phrase));
    sentence.children(verb, "obj").forEach(o -> all.addAll(clauses.joined(o)));
    if (clauses.passive(verb)) {
      all.addAll(plainObjects());
    }
    return all;
  }

  private List<Token> plainObjects() {
    return clauses.undergoers(verb).stream().flatMap(u -> clauses.joined(u).stream()).toList();
  }

  private Trigger trigger(List<Token> more, List<Token> all) {
    List<Token> objects = all.stream().filter(o -> !more.contains(o)).toList();
    List<Token> words = new ArrayList<>(List.of(verb));
    words.addAll(more);
    return new Trigger(Trigger.Kind.VERB, verb, words, objects, Optional.empty());
  }
}
