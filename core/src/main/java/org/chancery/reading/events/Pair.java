package org.chancery.reading.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;

/** The head words of the two parties that are asked about. */
record Pair(Sentence sentence, Optional<Token> actor, Optional<Token> recipient, List<Span> named) {

  static Pair of(Sentence sentence, Optional<Span> actor, Optional<Span> recipient) {
    return new Pair(
        sentence,
        actor.flatMap(sentence::headOf),
        recipient.flatMap(sentence::headOf),
        Stream.of(actor, recipient).flatMap(Optional::stream).toList());
  }

  /** Whether the word is part of what names a party, and not its head. */
  boolean names(Token t) {
    boolean inside = named.stream().anyMatch(s -> s.contains(t.span()));
    return inside && actor.filter(t::equals).isEmpty() && recipient.filter(t::equals).isEmpty();
  }

  /** "Norway and Chile": joined by "and". */
  boolean together() {
    return actor.isPresent()
        && recipient.isPresent()
        && (joined(actor.get(), recipient.get()) || joined(recipient.get(), actor.get()));
  }

  private boolean joined(Token first, Token second) {
    Optional<Token> at = Optional.of(second);
    while (at.isPresent() && at.get().relates("conj")) {
      at = sentence.head(at.get());
      if (at.filter(a -> sentence.dominates(first, a)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb is passive and this party is what it is done to. */
  boolean suffers(Clauses clauses, Token verb, Token party) {
    return clauses.passive(verb)
        && clauses.undergoer(verb).filter(u -> sentence.dominates(u, party)).isPresent();
  }

  /** Whether the verb has a clause in which the recipient acts: "said that Y had …". */
  boolean othersClause(Clauses clauses, Token verb) {
    return sentence.children(verb, "ccomp").stream()
        .filter(c -> c.is(Upos.VERB) && !clauses.infinitive(c) && !clauses.passive(c))
        .flatMap(c -> sentence.child(c, "nsubj").stream())
        .anyMatch(n -> recipient.filter(r -> sentence.dominates(n, r)).isPresent());
  }
}
