package org.chancery.reading.statements;

import java.util.List;
import org.chancery.language.ParsedReport;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Mention;
import org.chancery.model.Statement;
import org.chancery.model.Timing;

/** Finds who said what. Holds only knowledge; one reader serves all threads. */
public final class StatementReader {

  public StatementReader(Lexicon lexicon) {}

  public List<Statement> read(ParsedReport text, List<Mention> mentions, List<Timing> timings) {
    return List.of();
  }
}
