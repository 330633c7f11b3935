package org.chancery.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The neural network of the language model, in two steps: words to tags and arc scores, and, when
 * the tree has been decoded from these, the relations of its arcs.
 */
final class Network implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession words;
  private final OrtSession relations;

  private Network(OrtEnvironment environment, OrtSession words, OrtSession relations) {
    this.environment = environment;
    this.words = words;
    this.relations = relations;
  }

  static Network of(byte[] words, byte[] relations) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // reports are read side by side; more threads for one of them cost more than they gain
      options.setIntraOpNumThreads(1);
      options.setCPUArenaAllocator(false);
      return new Network(
          environment,
          environment.createSession(words, options),
          environment.createSession(relations, options));
    } catch (OrtException e) {
      throw new IllegalStateException("the language model in the jar cannot be loaded", e);
    }
  }

  /**
   * What the network says of a sentence, the root before its first word: a label's number for each
   * word and head, and the tree.
   *
   * @param heads each word's head; entry 0 is the root's own and means nothing
   * @param saying the chance of each word to be a word of saying
   * @param spans for each two words, how far the second belongs to what the first says: log odds
   */
  record Said(
      IntBuffer upos,
      IntBuffer xpos,
      IntBuffer lemma,
      IntBuffer name,
      IntBuffer entity,
      IntBuffer heads,
      IntBuffer relations,
      FloatBuffer saying,
      FloatBuffer spans) {}

  Said run(List<Word> sentence, WordPieces pieces) {
    try (Tensors inputs = inputs(PieceRow.of(sentence, pieces));
        OrtSession.Result said = words.run(inputs.byName)) {
      int[] heads = TreeDecoder.decode(square(floats(said, "arcs"), sentence.size() + 1));
      return new Said(
          ints(said, "upos"),
          ints(said, "xpos"),
          ints(said, "lemma"),
          ints(said, "name"),
          ints(said, "entity"),
          IntBuffer.wrap(heads),
          relations(said, heads),
          floats(said, "saying"),
          floats(said, "spans"));
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the language model failed on " + sentence.size() + " words", e);
    }
  }

  private Tensors inputs(PieceRow row) throws OrtException {
    return new Tensors(
        Map.of(
            "pieces", tensor(row.pieces()),
            "shapes", tensor(row.shapes()),
            "first", tensor(row.first()),
            "last", tensor(row.last())));
  }

  private IntBuffer relations(OrtSession.Result said, int[] heads) throws OrtException {
    LongBuffer chosen = LongBuffer.wrap(Arrays.stream(heads).asLongStream().toArray());
    try (OnnxTensor tree = tensor(chosen);
        OrtSession.Result result =
            relations.run(
                Map.of(
                    "dependents", output(said, "dependents"),
                    "heads", output(said, "heads"),
                    "chosen", tree))) {
      return ints(result, "relations");
    }
  }

  private OnnxTensor tensor(LongBuffer row) throws OrtException {
    return OnnxTensor.createTensor(environment, row, new long[] {row.capacity()});
  }

  private static OnnxTensor output(OrtSession.Result result, String name) {
    OnnxValue value = result.get(name).orElseThrow();
    return (OnnxTensor) value;
  }

  private static IntBuffer ints(OrtSession.Result result, String name) {
    return output(result, name).getIntBuffer();
  }

  private static FloatBuffer floats(OrtSession.Result result, String name) {
    return output(result, name).getFloatBuffer();
  }

  private static double[][] square(FloatBuffer numbers, int size) {
    double[][] rows = new double[size][size];
    for (double[] row : rows) {
      for (int h = 0; h < size; h++) {
        row[h] = numbers.get();
      }
    }
    return rows;
  }

  @Override
  public void close() {
    try {
      words.close();
      relations.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the language model cannot be closed", e);
    }
  }

  /** Numbers that are handed to the network, freed together. */
  private record Tensors(Map<String, OnnxTensor> byName) implements AutoCloseable {
    @Override
    public void close() {
      byName.values().forEach(OnnxTensor::close);
    }
  }
}
