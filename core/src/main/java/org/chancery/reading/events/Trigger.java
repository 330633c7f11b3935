package org.chancery.reading.events;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Token;
import org.chancery.model.Span;

/**
 * The words that name an act, as a rule found them.
 *
 * @param head the verb, noun or adjective
 * @param words all the words, in text order: "called", "on"
 * @param objects what the act is done to, one word for each of the conjuncts
 * @param light the verb that the noun leans on: "launched" of "launched an attack"
 */
record Trigger(
    Kind kind, Token head, List<Token> words, List<Token> objects, Optional<Token> light) {

  /** Part of speech. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  Trigger {
    words = List.copyOf(words);
    objects = List.copyOf(objects);
  }

  /** The word whose clause tells whether and when: the light verb where there is one. */
  Token predicate() {
    return light.orElse(head);
  }

  Span span() {
    Span span = head.span();
    for (Token word : words) {
      span = span.and(word.span());
    }
    return span;
  }
}
