package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;

/**
 * Takes from indirect speech the words that only lead in the sentence: in "But, according to the
 * police, the road is shut" nobody says "but".
 */
final class Scraps {
  private final ContentSettler settler;

  Scraps(ContentSettler settler) {
    this.settler = settler;
  }

  /** The same without stretches that hold conjunctions, adverbs and marks alone. */
  Draft drop(Draft d) {
    List<Span> kept = new ArrayList<>();
    for (Span c : d.content()) {
      List<Token> words = d.sentence().within(c);
      boolean scrap = !words.isEmpty() && words.stream().allMatch(Scraps::isLight);
      if (!scrap || settler.quotedShare(List.of(c)) > 0) {
        kept.add(c);
      }
    }
    return d.with(kept);
  }

  private static boolean isLight(Token t) {
    return t.is(Upos.CCONJ)
        || t.is(Upos.SCONJ)
        || t.is(Upos.ADV)
        || t.is(Upos.PART)
        || t.is(Upos.ADP)
        || t.is(Upos.PUNCT);
  }
}
