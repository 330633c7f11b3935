package org.chancery.language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
  private final Network network;
  private final WordPieces pieces;
  private final Labels labels;
  private final Lemmas lemmas;
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;

  private LanguageModel(Network network, WordPieces pieces, Labels labels, Lexicon lexicon) {
    this.network = network;
    this.pieces = pieces;
    this.labels = labels;
    this.lemmas = new Lemmas(lexicon, pieces);
    this.tokenizer = new Tokenizer(lexicon);
    this.splitter = new SentenceSplitter(lexicon, tokenizer);
  }

  /** The model packed with Chancery; loads in about a quarter of a second. */
  public static LanguageModel bundled(Lexicon lexicon) {
    return new LanguageModel(
        Network.of(joined("model.onnx", "saying.onnx", "spans.onnx"), resource("relations.onnx")),
        new WordPieces(lines("vocab.txt")),
        Labels.read(lines("labels.tsv")),
        lexicon);
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

  /** Parts of one graph: Protocol Buffers reads messages that follow each other as one. */
  private static byte[] joined(String... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (String part : parts) {
      whole.writeBytes(resource(part));
    }
    return whole.toByteArray();
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
   * together they are not read faster, and the numbers' scales would then make a sentence's tree
   * depend on its neighbours.
   */
  List<Sentence> annotate(List<List<Word>> sentences, List<Integer> paragraphs) {
    List<Sentence> out = new ArrayList<>();
    inUse.readLock().lock();
    try {
      for (int i = 0; i < sentences.size(); i++) {
        out.add(sentence(i, paragraphs.get(i), sentences.get(i)));
      }
    } finally {
      inUse.readLock().unlock();
    }
    return List.copyOf(out);
  }

  private Sentence sentence(int index, int paragraph, List<Word> words) {
    Network.Said said = network.run(words, pieces);
    Outputs outputs = new Outputs(words, labels, lemmas);
    return new Sentence(
        index, paragraph, outputs.tokens(said), outputs.saying(said), outputs.spans(said));
  }

  /** Waits for readings under way on other threads; a model cannot be used after. */
  @Override
  public void close() {
    inUse.writeLock().lock();
    try {
      network.close();
    } finally {
      inUse.writeLock().unlock();
    }
  }
}
