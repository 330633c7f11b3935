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

  Sighting of(Party other) {
    return new Sighting(part, phrase, head, span, other, how, quoted);
  }

  boolean isSubject() {
    return head.relates("nsubj");
  }

  boolean isNested() {
    return phrase.shape() == Phrase.Shape.ADJECTIVE;
  }

  /** How much its place in the sentence brings it to mind; less what is only quoted. */
  double prominence() {
    return prominence(head) - (quoted ? 1.5 : 0);
  }

  /** How much a word's place in the sentence brings to mind whom it means. */
  static double prominence(Token word) {
    return switch (word.baseRelation()) {
      case "nsubj" -> 4;
      case "root" -> 3;
      case "obj", "iobj", "appos", "parataxis" -> 2;
      case "amod", "compound" -> 0;
      default -> 1;
    };
  }
}
