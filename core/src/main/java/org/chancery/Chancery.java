package org.chancery;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.chancery.intake.Intake;
import org.chancery.language.LanguageModel;
import org.chancery.language.ParsedReport;
import org.chancery.lexicon.Examined;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.LexiconException;
import org.chancery.lexicon.Problems;
import org.chancery.model.Reading;
import org.chancery.model.Relation;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Stage;
import org.chancery.reading.Reader;
import org.chancery.reading.RuleExamples;
import org.chancery.reading.events.RelationReader;

/**
 * The front door: reads reports into readings. Loading takes about half a second; make one, share
 * it between threads, close it at the end.
 *
 * <pre>{@code
 * try (Chancery chancery = Chancery.bundled()) {
 *   Reading reading = chancery.read(Intake.plain("id", "Norway recalled its ambassador to Chile."));
 * }
 * }</pre>
 */
public final class Chancery implements AutoCloseable {
  private final Lexicon lexicon;
  private final LanguageModel language;
  private final Reader reader;
  // few need it, so it is loaded when first asked for
  private final AtomicReference<Optional<RelationReader>> relations =
      new AtomicReference<>(Optional.empty());

  private Chancery(Lexicon lexicon) {
    this.lexicon = lexicon;
    // both take a while, and neither needs the other
    CompletableFuture<Reader> rules = CompletableFuture.supplyAsync(() -> new Reader(lexicon));
    Problems problems = new Problems();
    Optional<LanguageModel> model = problems.attempt(() -> LanguageModel.bundled(lexicon));
    try {
      problems.attempt(() -> new Intake(lexicon, Optional.empty()));
      Optional<Reader> readers = problems.attempt(() -> joined(rules));
      problems.check();
      this.language = model.orElseThrow();
      this.reader = readers.orElseThrow();
    } catch (RuntimeException e) {
      model.ifPresent(LanguageModel::close);
      throw e;
    }
  }

  private static Reader joined(CompletableFuture<Reader> rules) {
    try {
      return rules.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof LexiconException unsound ? unsound : e;
    }
  }

  /** With the lexicon and the language model that are packed with Chancery. */
  public static Chancery bundled() {
    return new Chancery(Lexicon.bundled());
  }

  /**
   * With a lexicon of one's own.
   *
   * @throws org.chancery.lexicon.LexiconException naming every problem, if the lexicon is not sound
   */
  public static Chancery with(Lexicon lexicon) {
    return new Chancery(lexicon);
  }

  /** Makes reports of files. */
  public Intake intake(Optional<LocalDate> published) {
    return new Intake(lexicon, published);
  }

  /** What the readers know. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Reads the examples of all rules of the lexicon; takes some seconds. */
  public Examined readExamples() {
    return new RuleExamples(lexicon, language, reader).read();
  }

  public LanguageModel language() {
    return language;
  }

  /** Words, sentences and trees only. */
  public ParsedReport parse(Report report) {
    return language.parse(report);
  }

  /**
   * All that can be read in the report. Never fails on text; a strange sentence only gives less.
   */
  public Reading read(Report report) {
    return reader.read(language.parse(report));
  }

  /** The same for somebody who waits for it: each stage is announced as it begins. */
  public Reading read(Report report, Consumer<Stage> begins) {
    begins.accept(Stage.PARSE);
    return reader.read(language.parse(report), begins);
  }

  /**
   * What one party named in a sentence does towards another named there. Always answers: it is for
   * sentences in which something is known to pass between the two.
   *
   * @param actor the words that name who acts; empty where they are not known
   * @param recipient the words that name the other; empty where they are not known
   */
  public Relation relate(Report sentence, Optional<Span> actor, Optional<Span> recipient) {
    RelationReader reads =
        relations
            .updateAndGet(r -> r.isPresent() ? r : Optional.of(new RelationReader(lexicon)))
            .orElseThrow();
    return reads.read(language.parse(sentence), actor, recipient);
  }

  @Override
  public void close() {
    language.close();
  }
}
