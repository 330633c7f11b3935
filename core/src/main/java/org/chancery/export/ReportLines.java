package org.chancery.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.record.Told;

/**
 * Writes the record as the JSON Lines that reading gives. Events that come one by one are gathered
 * under their report, with all else that is read in it; those of one report must come together.
 */
public final class ReportLines implements Export {
  private final JsonLines lines;
  private final List<Event> events = new ArrayList<>();
  private Optional<Reading> report = Optional.empty();
  private long written;

  /** Lines go to {@code out} as they are made. */
  public ReportLines(Appendable out) {
    this.lines = new JsonLines(out, false);
  }

  /** A whole report. */
  public void write(Reading reading) {
    written += reading.events().size();
    lines.write(reading);
  }

  @Override
  public void write(Told told) {
    String id = told.report().id();
    if (report.filter(reading -> reading.report().id().equals(id)).isEmpty()) {
      end();
      report = Optional.of(told.kept().reading());
    }
    events.add(told.event());
  }

  /** Writes what is gathered. */
  @Override
  public void end() {
    report.ifPresent(
        r -> write(new Reading(r.report(), r.timings(), r.mentions(), r.statements(), events)));
    report = Optional.empty();
    events.clear();
  }

  @Override
  public LeftOut leftOut() {
    return new LeftOut(written, 0, 0);
  }
}
