package org.chancery.reading.events;

import java.util.List;
import org.chancery.language.ParsedReport;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Statement;
import org.chancery.model.Timing;

/** Reads who did what to whom. Immutable and safe to share between threads. */
public final class EventReader {
  public EventReader(Lexicon lexicon) {}

  public List<Event> read(
      ParsedReport text, List<Mention> mentions, List<Timing> timings, List<Statement> statements) {
    return List.of();
  }
}
