package org.chancery.reading.actors;

import org.chancery.language.Token;
import org.chancery.model.Mention;
import org.chancery.model.Span;

/**
 * One party seen in one phrase.
 *
 * @param part index of the sentence
 * @param head the word on which the rest of the sentence hangs
 * @param quoted whether it stands between quotation marks
 */
record Sighting(
    int part, Phrase phrase, Token head, Span span, Party party, Mention.How how, boolean quoted) {

  boolean isSubject() {
    return head.relates("nsubj");
  }

  boolean isNested() {
    return phrase.shape() == Phrase.Shape.ADJECTIVE;
  }

  /** How much its place in the sentence brings it to mind. */
  double prominence() {
    double quote = quoted ? -1.5 : 0;
    return switch (head.baseRelation()) {
      case "nsubj" -> 4 + quote;
      case "obj", "iobj" -> 2 + quote;
      case "root" -> 3 + quote;
      case "appos", "parataxis" -> 2 + quote;
      case "amod", "compound" -> quote;
      default -> 1 + quote;
    };
  }
}
