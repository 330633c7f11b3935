package org.chancery.reading.dates;

import java.util.List;
import org.chancery.language.ParsedReport;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Timing;

/** Finds expressions of time and reckons the days they stand for. Thread-safe. */
public final class DateReader {

  public DateReader(Lexicon lexicon) {}

  public List<Timing> read(ParsedReport text) {
    return List.of();
  }
}
