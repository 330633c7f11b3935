package org.chancery.reading.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.language.LanguageModel;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Event;
import org.chancery.model.Layout;
import org.chancery.model.Mention;
import org.chancery.model.Origin;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.reading.Reader;
import org.chancery.reading.RuleExamples;

/** Reads short texts as reports of Tuesday 5 March 2024. */
final class Readings {
  static final Lexicon LEXICON = Lexicon.bundled();

  private static final LanguageModel MODEL = LanguageModel.bundled(LEXICON);
  private static final Reader READER = new Reader(LEXICON);
  private static final Map<String, Reading> READ = new ConcurrentHashMap<>();

  static final RuleExamples EXAMPLES = new RuleExamples(LEXICON, MODEL, READER);

  private Readings() {}

  /** Several tests look at the same examples; each is read once. */
  static Reading of(String text) {
    return READ.computeIfAbsent(text, t -> read(t, READER));
  }

  private static Reading read(String text, Reader reader) {
    Origin origin =
        new Origin(
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 3, 5)),
            PublishedBasis.GIVEN);
    Report report = new Report("r", "-", Optional.empty(), text, origin, Layout.plain(text), "en");
    return reader.read(MODEL.parse(report));
  }

  /** An event in one line: {@code ASSAULT OCCURRED Norway -> Chile}. */
  static String line(Event event, Report report) {
    String to = event.recipients().isEmpty() ? "" : " -> " + names(event.recipients(), report);
    return event.type() + " " + event.status() + " " + names(event.actors(), report) + to;
  }

  static List<String> lines(String text) {
    return lines(of(text));
  }

  /** The same by a reader of another lexicon. */
  static List<String> lines(String text, Reader reader) {
    return lines(read(text, reader));
  }

  private static List<String> lines(Reading reading) {
    return reading.events().stream().map(e -> line(e, reading.report())).toList();
  }

  private static String names(List<Mention> mentions, Report report) {
    return String.join(" + ", mentions.stream().map(m -> m.passage().words(report)).toList());
  }
}
