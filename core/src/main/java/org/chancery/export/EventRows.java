package org.chancery.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.model.Status;
import org.chancery.record.Kept;
import org.chancery.record.Told;

/**
 * Turns events into the rows of a table, one event at a time, in the record's order. Not for use by
 * several threads at once.
 */
public final class EventRows {
  private final EventTable table;
  private final Codes codes;
  private final Coder coder;
  private final Tellings tellings;
  private Optional<ReportFacts> facts = Optional.empty();
  private long rows;
  private long written;
  private long byStatus;
  private long undated;

  /**
   * For one export.
   *
   * @param statuses that somebody asked for by name; empty for the table's own choice
   */
  public EventRows(EventTable table, Codes codes, Set<Status> statuses) {
    this.table = table;
    this.codes = codes;
    this.coder = new Coder(codes, statuses, table.statusIsShown());
    this.tellings = new Tellings(codes);
  }

  public EventTable table() {
    return table;
  }

  /**
   * Counts an event, for tables that {@linkplain EventTable#countsTellings count tellings}: all
   * events go through here before the first goes through {@link #each}.
   */
  public void count(Told told) {
    if (coded(told).isPresent()) {
      int report = facts(told.kept()).number();
      Dyad.of(told.event()).forEach(dyad -> tellings.count(told, dyad, report));
    }
  }

  /** All events are counted. */
  public void counted() {
    facts = Optional.empty();
    byStatus = 0;
    undated = 0;
  }

  /** The rows of one event: none where it cannot go out, several where it has many parties. */
  public void each(Told told, Consumer<EventRow> sink) {
    Optional<Coded> coded = coded(told);
    if (coded.isEmpty()) {
      return;
    }
    written++;
    ReportFacts report = facts(told.kept());
    for (Dyad dyad : dyads(told)) {
      row(told, coded.get(), dyad, report).ifPresent(sink);
    }
  }

  private Optional<EventRow> row(Told told, Coded coded, Dyad dyad, ReportFacts report) {
    Telling telling = Telling.NOT_COUNTED;
    if (table.numbersHappenings()) {
      long id = tellings.id(told, dyad);
      if (table.countsTellings() && !tellings.isFirst(id)) {
        return Optional.empty();
      }
      telling = tellings.telling(id);
    }
    rows++;
    return Optional.of(new EventRow(told, coded, dyad, report, rows, codes, telling));
  }

  private List<Dyad> dyads(Told told) {
    List<Dyad> all = Dyad.of(told.event());
    return table.isDyadic() ? all : all.subList(0, 1);
  }

  private Optional<Coded> coded(Told told) {
    Optional<Coded> coded = coder.code(told);
    if (coded.isEmpty()) {
      byStatus++;
      return coded;
    }
    Optional<LocalDate> day = EventDay.of(told.event().timing().when());
    if (table.needsDay() && day.isEmpty()) {
      undated++;
      return Optional.empty();
    }
    return coded;
  }

  private ReportFacts facts(Kept kept) {
    ReportFacts known =
        facts
            .filter(f -> f.isOf(kept.reading().report()))
            .orElseGet(() -> new ReportFacts(kept, facts.map(ReportFacts::number).orElse(0) + 1));
    facts = Optional.of(known);
    return known;
  }

  public LeftOut leftOut() {
    return new LeftOut(written, byStatus, undated);
  }
}
