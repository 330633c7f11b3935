package org.chancery.reading.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.LanguageModel;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;
import org.chancery.model.Layout;
import org.chancery.model.Mention;
import org.chancery.model.Origin;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Timing;
import org.chancery.model.When;

/** A report of 5 March 2024 for the tests: its paragraphs, whom it names, what was read in it. */
final class Told {
  private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 5);
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final LanguageModel MODEL = LanguageModel.bundled(LEXICON);
  private static final StatementReader READER = new StatementReader(LEXICON);

  private final Report report;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Timing> timings = new ArrayList<>();

  private Told(Report report) {
    this.report = report;
  }

  /** Paragraphs stand on lines of their own. */
  static Told of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      if (!text.substring(at, end).isBlank()) {
        paragraphs.add(new Span(at, end));
      }
      at = end + 1;
    }
    Optional<Span> none = Optional.empty();
    Layout layout = new Layout(none, none, none, none, paragraphs, List.of());
    Origin origin =
        new Origin(Optional.empty(), Optional.empty(), Optional.of(TUESDAY), PublishedBasis.GIVEN);
    return new Told(new Report("r", "-", Optional.empty(), text, origin, layout, "en"));
  }

  /**
   * These words (their first place, or that after {@code behind}) name the actor; the last is the
   * head.
   */
  Told naming(String words, String id) {
    return naming(words, id, "", new ActorCode(Optional.of("NOR"), List.of("GOV")));
  }

  Told naming(String words, String id, String behind, ActorCode code) {
    int start = report.text().indexOf(words, report.text().indexOf(behind) + behind.length());
    Span span = new Span(start, start + words.length());
    Span head = new Span(start + words.lastIndexOf(' ') + 1, span.end());
    Actor actor =
        new Actor.Known(id, words, ActorType.PERSON, code, Optional.empty(), Optional.empty());
    mentions.add(new Mention(report.passage(span), head, actor, Mention.How.NAME));
    return this;
  }

  Told dated(String words, String value) {
    int start = report.text().indexOf(words);
    timings.add(
        new Timing(
            Timing.TimexType.DATE,
            value,
            new When.Day(LocalDate.parse(value)),
            Timing.Basis.COUNTED_FROM_PUBLICATION,
            Optional.of(report.passage(new Span(start, start + words.length())))));
    return this;
  }

  List<Statement> read() {
    return READER.read(MODEL.parse(report), mentions, timings);
  }

  String words(Span span) {
    return span.in(report.text());
  }

  /** "speaker | cue | content + content". */
  String line(Statement s) {
    String content = String.join(" + ", s.content().stream().map(c -> words(c.span())).toList());
    String cue = s.cue().map(c -> words(c.span())).orElse("-");
    String speaker = s.speaker().named().map(m -> words(m.span())).orElse("?");
    return speaker + " | " + cue + " | " + content;
  }

  List<String> lines() {
    return read().stream().map(this::line).toList();
  }
}
