package org.chancery.language;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/** Makes the words of a sentence of what the network says of them. */
final class Outputs {
  private final List<Word> words;
  private final Labels labels;
  private final Lemmas lemmas;

  Outputs(List<Word> words, Labels labels, Lemmas lemmas) {
    this.words = words;
    this.labels = labels;
    this.lemmas = lemmas;
  }

  List<Token> tokens(Network.Said said) {
    List<Token> out = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      out.add(token(i, words.get(i), said));
    }
    return Repair.secondSubjects(out);
  }

  /** For each word, from its row of logits. */
  List<Likeness> likenesses(FloatBuffer rows) {
    List<Likeness> out = new ArrayList<>(words.size());
    int types = labels.acts().size();
    for (int i = 1; i <= words.size(); i++) {
      out.add(likeness(rows, i * (types + 2), types));
    }
    return out;
  }

  private Likeness likeness(FloatBuffer rows, int at, int types) {
    int best = 0;
    double sum = 0;
    for (int t = 0; t < types; t++) {
      best = rows.get(at + 2 + t) > rows.get(at + 2 + best) ? t : best;
      sum += Math.exp(rows.get(at + 2 + t));
    }
    double typed = Math.exp(rows.get(at + 2 + best)) / sum;
    return new Likeness(
        labels.acts().get(best), chance(rows.get(at)) * typed, chance(rows.get(at + 1)));
  }

  private static double chance(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  private Token token(int i, Word word, Network.Said said) {
    int at = i + 1;
    int head = said.heads().get(at);
    Upos tag = labels.upos().get(said.upos().get(at));
    return new Token(
        i,
        word.span(),
        word.form(),
        lemmas.of(word.form(), labels.lemma().get(said.lemma().get(at)), tag),
        tag,
        labels.xpos().get(said.xpos().get(at)),
        head == 0 ? Token.ROOT : head - 1,
        head == 0 ? "root" : labels.deprel().get(said.relations().get(at)),
        labels.name().get(said.name().get(at)),
        labels.entity().get(said.entity().get(at)));
  }
}
