package org.chancery.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.language.ParsedReport;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.model.Event;
import org.chancery.model.IssueMention;
import org.chancery.model.Mention;
import org.chancery.model.Position;
import org.chancery.model.Reading;
import org.chancery.model.Stage;
import org.chancery.model.Statement;
import org.chancery.model.Timing;
import org.chancery.model.When;
import org.chancery.reading.actors.ActorReader;
import org.chancery.reading.dates.DateReader;
import org.chancery.reading.events.EventReader;
import org.chancery.reading.issues.IssueReader;
import org.chancery.reading.statements.StatementReader;

/**
 * The order of work: dates, then actors (offices are dated), then statements, then events, then
 * what they are about. Safe to share.
 */
public final class Reader {
  private final DateReader dates;
  private final ActorReader actors;
  private final StatementReader statements;
  private final EventReader events;
  private final IssueReader issues;

  /**
   * Loads all that the four readers know.
   *
   * @throws org.chancery.lexicon.LexiconException naming every problem that any of them has with it
   */
  public Reader(Lexicon lexicon) {
    Problems problems = new Problems();
    Optional<DateReader> days = problems.attempt(() -> new DateReader(lexicon));
    Optional<ActorReader> names = problems.attempt(() -> new ActorReader(lexicon));
    Optional<StatementReader> words = problems.attempt(() -> new StatementReader(lexicon));
    Optional<EventReader> acts = problems.attempt(() -> new EventReader(lexicon));
    Optional<IssueReader> matters = problems.attempt(() -> new IssueReader(lexicon));
    problems.check();
    this.dates = days.orElseThrow();
    this.actors = names.orElseThrow();
    this.statements = words.orElseThrow();
    this.events = acts.orElseThrow();
    this.issues = matters.orElseThrow();
  }

  public Reading read(ParsedReport text) {
    return read(text, stage -> {});
  }

  /** The same; each stage is announced as it begins. */
  public Reading read(ParsedReport text, Consumer<Stage> begins) {
    begins.accept(Stage.DATES);
    List<Timing> when = dates.read(text);
    begins.accept(Stage.ACTORS);
    List<Mention> who = actors.read(text, when);
    begins.accept(Stage.STATEMENTS);
    List<Statement> said = statements.read(text, who, when);
    begins.accept(Stage.EVENTS);
    List<Event> done = events.read(text, who, when, said).stream().map(this::inOffice).toList();
    begins.accept(Stage.ISSUES);
    List<IssueMention> named = issues.read(text, when, who, said, done);
    List<Position> stands =
        issues.positions(text, who, said, done, named).stream().map(this::inOffice).toList();
    return new Reading(text.report(), when, who, said, done, named, stands);
  }

  private Position inOffice(Position position) {
    if (position.timing().words().isPresent()) {
      if (position.timing().when() instanceof When.Day day) {
        return position.of(actors.during(position.party(), day.date(), day.date()));
      }
      if (position.timing().when() instanceof When.Period period) {
        return position.of(actors.during(position.party(), period.first(), period.last()));
      }
    }
    return position;
  }

  /** An act with a date of its own has its parties in the offices that they held then. */
  private Event inOffice(Event event) {
    if (event.timing().words().isPresent()) {
      if (event.timing().when() instanceof When.Day day) {
        return inOffice(event, day.date(), day.date());
      }
      if (event.timing().when() instanceof When.Period period) {
        return inOffice(event, period.first(), period.last());
      }
    }
    return event;
  }

  private Event inOffice(Event event, LocalDate first, LocalDate last) {
    return event.between(
        event.actors().stream().map(m -> actors.during(m, first, last)).toList(),
        event.recipients().stream().map(m -> actors.during(m, first, last)).toList());
  }
}
