package org.chancery.reading.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Timing;
import org.chancery.model.When;

/**
 * Tells which sentences carry on with old matters: undated ones right after one that tells of long
 * ago.
 */
final class Backstory {
  private static final int RECENT_DAYS = 45;

  private final boolean[] old;

  Backstory(ParsedReport text, List<Timing> timings, List<Statement> statements) {
    List<Sentence> sentences = text.sentences();
    this.old = new boolean[sentences.size()];
    Optional<LocalDate> published = text.report().origin().publishedOn();
    boolean before = false;
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i).span();
      List<Timing> inside = within(timings, span);
      boolean said =
          statements.stream()
              .anyMatch(s -> s.cue().filter(c -> span.contains(c.span())).isPresent());
      old[i] = before && inside.isEmpty();
      if (!inside.isEmpty()) {
        before = inside.stream().allMatch(t -> longAgo(t, published));
      } else if (said) {
        before = false;
      }
    }
  }

  boolean at(int sentence) {
    return old[sentence];
  }

  private static List<Timing> within(List<Timing> timings, Span span) {
    return timings.stream()
        .filter(t -> t.words().filter(w -> span.contains(w.span())).isPresent())
        .filter(t -> !(t.when() instanceof When.Undated))
        .toList();
  }

  private static boolean longAgo(Timing timing, Optional<LocalDate> published) {
    if (published.isEmpty()) {
      return false;
    }
    LocalDate recent = published.get().minusDays(RECENT_DAYS);
    return last(timing).map(d -> d.isBefore(recent)).orElse(false);
  }

  static Optional<LocalDate> last(Timing timing) {
    if (timing.when() instanceof When.Day day) {
      return Optional.of(day.date());
    }
    return timing.when() instanceof When.Period period
        ? Optional.of(period.last())
        : Optional.empty();
  }
}
