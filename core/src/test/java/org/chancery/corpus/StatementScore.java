package org.chancery.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.chancery.model.Statement;

/** How many of the marked statements were read, and how well. */
final class StatementScore {
  private final Tally tally;
  private final Tally bySection = new Tally();
  private final StringBuilder unmarked = new StringBuilder();

  StatementScore(Tally tally) {
    this.tally = tally;
  }

  void add(Annotated passage, Reading reading) {
    List<Statement> left = new ArrayList<>(reading.statements());
    if (passage.silent()) {
      tally.count("passages 'none' with a statement (wrong)", !left.isEmpty());
    }
    for (Entry entry : passage.statements()) {
      Optional<Statement> statement =
          left.stream()
              .filter(s -> match(entry, s) > 0)
              .max(Comparator.comparing(s -> match(entry, s)));
      statement.ifPresent(left::remove);
      tally.count("statements: found by cue or content", statement.isPresent());
      boolean content = statement.filter(s -> half(entry, s)).isPresent();
      bySection.count("  " + passage.section() + " content half right", content);
      statement.ifPresent(s -> found(entry, s));
    }
    reading
        .statements()
        .forEach(s -> tally.count("statements read that are marked", !left.contains(s)));
    left.forEach(s -> note(passage, s));
  }

  private void note(Annotated passage, Statement statement) {
    String cue = cue(statement).map(s -> s.in(passage.text())).orElse("");
    unmarked.append(
        String.join(
            " | ",
            passage.where(),
            "said '" + cue + "'",
            statement.trace().ruleId(),
            passage.text() + "\n"));
  }

  /** What was read and is not marked. */
  String unmarked() {
    return unmarked.toString();
  }

  private void found(Entry entry, Statement statement) {
    entry
        .cue()
        .ifPresent(
            c -> {
              tally.count(
                  "of found: cue right", cue(statement).filter(c.span()::overlaps).isPresent());
              tally.count("of found: polarity right", statement.polarity() == c.polarity());
            });
    if (!entry.all(Part.CONTENT).isEmpty()) {
      tally.count("of found: content half right", half(entry, statement));
    }
    List<Mention> speaker = statement.speaker().named().stream().toList();
    tally.count("of found: speaker right", EventScore.same(entry.all(Part.SPEAKER), speaker));
    if (!entry.all(Part.ADDRESSEE).isEmpty()) {
      boolean told = EventScore.same(entry.all(Part.ADDRESSEE), statement.addressees());
      tally.count("of found, with addressee: addressee right", told);
    }
  }

  private static Optional<Span> cue(Statement statement) {
    return statement.cue().map(Passage::span);
  }

  /** How much of content and cue a statement shares with the marks. */
  private static double match(Entry entry, Statement statement) {
    boolean cue = entry.cue().flatMap(c -> cue(statement).filter(c.span()::overlaps)).isPresent();
    return (cue ? 1 : 0) + (half(entry, statement) ? 0.5 : 0);
  }

  /** At least half of the marked content, and at least half of the read one, are shared. */
  private static boolean half(Entry entry, Statement statement) {
    List<Span> marked = entry.all(Part.CONTENT);
    List<Span> read = statement.content().stream().map(Passage::span).toList();
    int shared = 0;
    for (Span m : marked) {
      for (Span r : read) {
        shared += Math.max(0, Math.min(m.end(), r.end()) - Math.max(m.start(), r.start()));
      }
    }
    return shared > 0 && shared * 2 >= length(marked) && shared * 2 >= length(read);
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  String details() {
    return bySection.lines();
  }
}
