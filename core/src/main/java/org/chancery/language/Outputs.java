package org.chancery.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What the model says of a sentence: numbers of labels, arc scores, and the best relation for every
 * pair of words.
 */
final class Outputs {
  private final Labels labels;
  private final Lemmas lemmas;
  private final IntBuffer upos;
  private final IntBuffer xpos;
  private final IntBuffer lemma;
  private final IntBuffer name;
  private final IntBuffer entity;
  private final FloatBuffer arcs;
  private final IntBuffer rels;
  private final int width;

  Outputs(OrtSession.Result result, Labels labels, Lemmas lemmas) throws OrtException {
    this.labels = labels;
    this.lemmas = lemmas;
    this.upos = ints(result, "upos");
    this.xpos = ints(result, "xpos");
    this.lemma = ints(result, "lemma");
    this.name = ints(result, "name");
    this.entity = ints(result, "entity");
    this.arcs = tensor(result, "arcs").getFloatBuffer();
    this.rels = ints(result, "rels");
    this.width = (int) tensor(result, "arcs").getInfo().getShape()[1];
  }

  private static OnnxTensor tensor(OrtSession.Result result, String output) {
    return (OnnxTensor) result.get(output).orElseThrow();
  }

  private static IntBuffer ints(OrtSession.Result result, String output) throws OrtException {
    return tensor(result, output).getIntBuffer();
  }

  List<Token> tokens(List<Word> words) {
    int[] heads = TreeDecoder.decode(scores(words.size() + 1));
    List<Token> out = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      out.add(token(i, words.get(i), heads[i + 1]));
    }
    return Repair.secondSubjects(out);
  }

  private double[][] scores(int size) {
    double[][] scores = new double[size][size];
    for (int d = 0; d < size; d++) {
      for (int h = 0; h < size; h++) {
        scores[d][h] = arcs.get(d * width + h);
      }
    }
    return scores;
  }

  private Token token(int i, Word word, int head) {
    int at = i + 1;
    Upos tag = labels.upos().get(upos.get(at));
    return new Token(
        i,
        word.span(),
        word.form(),
        lemmas.of(word.form(), labels.lemma().get(lemma.get(at)), tag),
        tag,
        labels.xpos().get(xpos.get(at)),
        head == 0 ? Token.ROOT : head - 1,
        head == 0 ? "root" : labels.deprel().get(rels.get(at * width + head)),
        labels.name().get(name.get(at)),
        labels.entity().get(entity.get(at)));
  }
}
