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
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * Text to trees: one small neural model (see {@code MODEL.md} beside it), run on the processor by
 * ONNX Runtime. Load it once and close it at the end; it is safe to share between threads.
 */
public final class LanguageModel implements AutoCloseable {
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;
  private final Labels labels;
  private final Lemmas lemmas;
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;

  private LanguageModel(
      OrtEnvironment environment,
      OrtSession session,
      WordPieces pieces,
      Labels labels,
      Lexicon lexicon) {
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
      // reports are read side by side; more threads for one of them cost more than they gain
      options.setIntraOpNumThreads(1);
      options.setCPUArenaAllocator(false);
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
    report
        .layout()
        .headline()
        .ifPresent(span -> cut(report.text(), span, -1, paragraphs, sentences));
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

  /**
   * Reads words that have been cut already; spans as they are given. One sentence at a time:
   * together they are not read faster, and the weights' scales would then make a sentence's tree
   * depend on its neighbours.
   */
  List<Sentence> annotate(List<List<Word>> sentences, List<Integer> paragraphs) {
    List<Sentence> out = new ArrayList<>();
    inUse.readLock().lock();
    try {
      for (int i = 0; i < sentences.size(); i++) {
        out.add(new Sentence(i, paragraphs.get(i), tokens(sentences.get(i))));
      }
    } finally {
      inUse.readLock().unlock();
    }
    return List.copyOf(out);
  }

  private List<Token> tokens(List<Word> words) {
    try (Inputs inputs = new Inputs(environment, words, pieces);
        OrtSession.Result result = session.run(inputs.tensors())) {
      return new Outputs(result, labels, lemmas).tokens(words);
    } catch (OrtException e) {
      throw new IllegalStateException("the language model failed on " + words.size() + " words", e);
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

  /**
   * The numbers of one sentence: pieces, their shapes, and where each word begins and ends, root
   * first.
   */
  private static final class Inputs implements AutoCloseable {
    private static final int MOST_PIECES = 512;

    private final Map<String, OnnxTensor> tensors;

    Inputs(OrtEnvironment environment, List<Word> words, WordPieces pieces) throws OrtException {
      List<Long> ids = new ArrayList<>(List.of((long) pieces.start()));
      List<Long> shapes = new ArrayList<>(List.of(0L));
      long[] first = new long[words.size() + 1];
      long[] last = new long[words.size() + 1];
      for (int i = 0; i < words.size(); i++) {
        int begin = ids.size();
        String form = words.get(i).form();
        List<Integer> own = pieces.of(form);
        for (int k = 0; k < own.size() && ids.size() < MOST_PIECES - 1; k++) {
          ids.add((long) own.get(k));
          shapes.add(k == 0 ? (long) Shape.of(form) : 0L);
        }
        last[i + 1] = (long) ids.size() - 1;
        first[i + 1] = Math.min(begin, last[i + 1]);
      }
      ids.add((long) pieces.end());
      shapes.add(0L);
      tensors =
          Map.of(
              "pieces", tensor(environment, longs(ids)),
              "shapes", tensor(environment, longs(shapes)),
              "first", tensor(environment, first),
              "last", tensor(environment, last));
    }

    private static long[] longs(List<Long> values) {
      return values.stream().mapToLong(Long::longValue).toArray();
    }

    private static OnnxTensor tensor(OrtEnvironment environment, long[] row) throws OrtException {
      return OnnxTensor.createTensor(environment, new long[][] {row});
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
