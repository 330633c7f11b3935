package org.chancery.reading.dates;

import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.model.Span;

/** Where phrases are looked for: a sentence with its tree, or a line of the page without one. */
record Scene(Span span, Optional<Sentence> sentence) {
  Optional<Token> token(Span words) {
    return sentence.flatMap(s -> s.at(words.start()));
  }
}
