package org.chancery.reading;

import java.util.List;
import org.chancery.language.ParsedReport;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Reading;
import org.chancery.model.Statement;
import org.chancery.model.Timing;
import org.chancery.reading.actors.ActorReader;
import org.chancery.reading.dates.DateReader;
import org.chancery.reading.events.EventReader;
import org.chancery.reading.statements.StatementReader;

/** The order of work: dates, then actors (offices are dated), then statements, then events. Safe to share. */
public final class Reader {
  private final DateReader dates;
  private final ActorReader actors;
  private final StatementReader statements;
  private final EventReader events;

  public Reader(Lexicon lexicon) {
    this.dates = new DateReader(lexicon);
    this.actors = new ActorReader(lexicon);
    this.statements = new StatementReader(lexicon);
    this.events = new EventReader(lexicon);
  }

  public Reading read(ParsedReport text) {
    List<Timing> when = dates.read(text);
    List<Mention> who = actors.read(text, when);
    List<Statement> said = statements.read(text, who, when);
    List<Event> done = events.read(text, who, when, said);
    return new Reading(text.report(), when, who, said, done);
  }
}
