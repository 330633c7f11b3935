package org.chancery.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the words of a sentence of what the network says of them. */
final class Outputs {
  private static final double SAYS = 0.7;

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
    return Names.whole(Repair.of(out));
  }

  /** The chance of each word to be a word of saying. */
  List<Float> saying(Network.Said said) {
    List<Float> out = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      out.add(said.saying().get(i + 1));
    }
    return out;
  }

  /**
   * Of each word that is likely to say something, how far each word belongs to what it says; the
   * others are not kept.
   */
  Map<Integer, List<Float>> spans(Network.Said said) {
    Map<Integer, List<Float>> out = new LinkedHashMap<>();
    int row = words.size() + 1;
    for (int i = 0; i < words.size(); i++) {
      if (said.saying().get(i + 1) >= SAYS) {
        List<Float> odds = new ArrayList<>(words.size());
        for (int j = 0; j < words.size(); j++) {
          odds.add(said.spans().get((i + 1) * row + j + 1));
        }
        out.put(i, List.copyOf(odds));
      }
    }
    return out;
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
