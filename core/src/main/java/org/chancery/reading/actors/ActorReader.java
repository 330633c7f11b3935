package org.chancery.reading.actors;

import java.util.List;
import org.chancery.language.ParsedReport;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Mention;
import org.chancery.model.Timing;

/** Finds the words that name an actor, and whom they name. Safe to share between threads. */
public final class ActorReader {

  /** @throws org.chancery.lexicon.LexiconException if a table of actors cannot be used */
  public ActorReader(Lexicon lexicon) {}

  /** Every mention in the report, in text order; of those that start together the longer first. */
  public List<Mention> read(ParsedReport text, List<Timing> timings) {
    return List.of();
  }
}
