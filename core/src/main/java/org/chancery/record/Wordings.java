package org.chancery.record;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.IssueMention;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Timing;

/** The words of a sentence that tell one of the acts in it. */
final class Wordings {
  private Wordings() {}

  /** From the act's first word to the comma before the next act, or the end of the sentence. */
  static String of(Event event, Reading reading) {
    String text = reading.report().text();
    int start = event.trigger().span().start();
    int end = event.sentence().span().end();
    Optional<Integer> next =
        reading.events().stream()
            .filter(e -> !e.equals(event) && e.sentence().equals(event.sentence()))
            .map(e -> first(e, start))
            .filter(at -> at > event.trigger().span().end())
            .min(Comparator.naturalOrder());
    if (next.isPresent()) {
      int comma = text.lastIndexOf(',', next.get());
      end = comma > event.trigger().span().end() ? comma : next.get();
    }
    String words = new Span(start, Math.max(start, end)).in(text).replaceAll("\\s+", " ").strip();
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }

  /** From the name to the date that hangs on it. */
  static String of(IssueMention mention, Report report) {
    Span name = mention.passage().span();
    Span words =
        mention.timing().flatMap(Timing::words).map(Passage::span).map(name::and).orElse(name);
    return words.in(report.text()).replaceAll("\\s+", " ").strip();
  }

  /** Where an act begins: with its trigger or, after that place, the first of who does it. */
  private static int first(Event event, int after) {
    Stream<Span> parties = event.actors().stream().map(Mention::passage).map(Passage::span);
    return Stream.concat(parties, Stream.of(event.trigger().span()))
        .mapToInt(Span::start)
        .filter(at -> at > after)
        .min()
        .orElse(-1);
  }
}
