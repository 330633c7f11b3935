package org.chancery.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * Text to trees: one small neural model (see {@code MODEL.md} beside it), run on the processor by ONNX Runtime. Load it
 * once and close it at the end; it is safe to share between threads.
 */
public final class LanguageModel implements AutoCloseable {
  /** Word pieces in one run of the model: more is little faster and takes more memory. */
  private static final int BATCH_PIECES = 1024;

  private final ReadWriteLock inUse = new ReentrantReadWriteLock();
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;
  private final Labels labels;
  private final Lemmas lemmas;
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;

  private LanguageModel(
      OrtEnvironment environment, OrtSession session, WordPieces pieces, Labels labels, Lexicon lexicon) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
    this.labels = labels;
    this.lemmas = new Lemmas(lexicon, pieces);
    this.tokenizer = new Tokenizer(lexicon);
    this.splitter = new SentenceSplitter(lexicon, tokenizer);
  }

  /** The model packed with Chancery; loads in about a quarter of a second. */
  public static LanguageModel bundled(Lexicon lexicon) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(Math.min(2, Runtime.getRuntime().availableProcessors()));
      options.setCPUArenaAllocator(false);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      OrtSession session = environment.createSession(resource("model.onnx"), options);
      return new LanguageModel(
          environment,
          session,
          new WordPieces(lines("vocab.txt")),
          Labels.read(lines("labels.tsv")),
          lexicon);
    } catch (OrtException e) {
      throw new IllegalStateException("the language model in the jar cannot be loaded", e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = LanguageModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": expected in the jar, found nothing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String name) {
    return new String(resource(name), StandardCharsets.UTF_8).lines().toList();
  }

  /** Words, sentences and trees of a report's headline and paragraphs. */
  public ParsedReport parse(Report report) {
    List<Integer> paragraphs = new ArrayList<>();
    List<List<Word>> sentences = new ArrayList<>();
    report.layout().headline().ifPresent(span -> cut(report.text(), span, -1, paragraphs, sentences));
    List<Span> body = report.layout().paragraphs();
    for (int p = 0; p < body.size(); p++) {
      cut(report.text(), body.get(p), p, paragraphs, sentences);
    }
    return new ParsedReport(report, annotate(sentences, paragraphs));
  }

  private void cut(
      String text, Span span, int paragraph, List<Integer> paragraphs, List<List<Word>> sentences) {
    for (List<Word> sentence : splitter.split(tokenizer.words(text, span))) {
      sentences.add(sentence);
      paragraphs.add(paragraph);
    }
  }

  /** Reads words that have been cut already; spans as they are given. */
  List<Sentence> annotate(List<List<Word>> sentences, List<Integer> paragraphs) {
    List<Encoded> encoded = sentences.stream().map(s -> new Encoded(s, pieces)).toList();
    List<Integer> order =
        IntStream.range(0, sentences.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> encoded.get(i).length()))
            .toList();
    Sentence[] out = new Sentence[sentences.size()];
    inUse.readLock().lock();
    try {
      runAll(order, sentences, encoded, paragraphs, out);
    } finally {
      inUse.readLock().unlock();
    }
    return List.of(out);
  }

  private void runAll(
      List<Integer> order,
      List<List<Word>> sentences,
      List<Encoded> encoded,
      List<Integer> paragraphs,
      Sentence[] out) {
    int from = 0;
    while (from < order.size()) {
      int to = from + 1;
      while (to < order.size() && encoded.get(order.get(to)).length() * (to + 1 - from) <= BATCH_PIECES) {
        to++;
      }
      run(order.subList(from, to), sentences, encoded, paragraphs, out);
      from = to;
    }
  }

  private void run(
      List<Integer> batch,
      List<List<Word>> sentences,
      List<Encoded> encoded,
      List<Integer> paragraphs,
      Sentence[] out) {
    try (Inputs inputs = new Inputs(environment, batch.stream().map(encoded::get).toList());
        OrtSession.Result result = session.run(inputs.tensors())) {
      Outputs outputs = new Outputs(result, labels, lemmas);
      for (int row = 0; row < batch.size(); row++) {
        int i = batch.get(row);
        List<Token> tokens = outputs.tokens(row, sentences.get(i));
        out[i] = new Sentence(i, paragraphs.get(i), tokens);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the language model failed on " + batch.size() + " sentences", e);
    }
  }

  /** Waits for readings under way on other threads; a model cannot be used after. */
  @Override
  public void close() {
    inUse.writeLock().lock();
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the language model cannot be closed", e);
    } finally {
      inUse.writeLock().unlock();
    }
  }

  /** The numbers of one sentence: pieces, their shapes, and where each word begins and ends, root first. */
  private static final class Encoded {
    private final long[] ids;
    private final long[] shapes;
    private final long[] first;
    private final long[] last;

    Encoded(List<Word> words, WordPieces pieces) {
      List<Long> numbers = new ArrayList<>(List.of((long) pieces.start()));
      List<Long> written = new ArrayList<>(List.of(0L));
      first = new long[words.size() + 1];
      last = new long[words.size() + 1];
      for (int i = 0; i < words.size(); i++) {
        int begin = numbers.size();
        String form = words.get(i).form();
        List<Integer> own = pieces.of(form);
        for (int k = 0; k < own.size() && numbers.size() < Inputs.MOST_PIECES - 1; k++) {
          numbers.add((long) own.get(k));
          written.add(k == 0 ? (long) Shape.of(form) : 0L);
        }
        last[i + 1] = (long) numbers.size() - 1;
        first[i + 1] = Math.min(begin, last[i + 1]);
      }
      numbers.add((long) pieces.end());
      written.add(0L);
      ids = numbers.stream().mapToLong(Long::longValue).toArray();
      shapes = written.stream().mapToLong(Long::longValue).toArray();
    }

    int length() {
      return ids.length;
    }
  }

  /** The model's four inputs for a batch, padded with zeros. */
  private static final class Inputs implements AutoCloseable {
    static final int MOST_PIECES = 512;

    private final Map<String, OnnxTensor> tensors;

    Inputs(OrtEnvironment environment, List<Encoded> batch) throws OrtException {
      tensors =
          Map.of(
              "pieces", tensor(environment, batch.stream().map(e -> e.ids).toList()),
              "shapes", tensor(environment, batch.stream().map(e -> e.shapes).toList()),
              "first", tensor(environment, batch.stream().map(e -> e.first).toList()),
              "last", tensor(environment, batch.stream().map(e -> e.last).toList()));
    }

    private static OnnxTensor tensor(OrtEnvironment environment, List<long[]> rows) throws OrtException {
      int width = rows.stream().mapToInt(r -> r.length).max().orElse(0);
      long[][] padded = rows.stream().map(r -> Arrays.copyOf(r, width)).toArray(long[][]::new);
      return OnnxTensor.createTensor(environment, padded);
    }

    Map<String, OnnxTensor> tensors() {
      return tensors;
    }

    @Override
    public void close() {
      tensors.values().forEach(OnnxTensor::close);
    }
  }
}
