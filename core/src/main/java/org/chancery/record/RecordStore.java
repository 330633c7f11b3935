package org.chancery.record;

import java.util.List;
import java.util.function.Consumer;
import org.chancery.model.Reading;
import org.chancery.model.Report;

/**
 * Where a record lasts. One process writes at a time, any number read beside it. What a call has
 * returned from is on disk.
 */
public interface RecordStore extends AutoCloseable {
  /** Whether this very report is kept and was read with the same knowledge. */
  boolean has(Report report, Provenance provenance);

  /**
   * Keeps readings, replacing older ones of the same reports, and merges anew what they touch: all
   * in one transaction.
   */
  void add(List<Reading> readings, Provenance provenance);

  /** Every kept reading, by day of publication, then id: the same order whatever came first. */
  void readings(Consumer<Kept> each);

  /**
   * Events of the query in the same order, one at a time: memory does not grow with their number.
   */
  void events(Query query, Consumer<Told> each);

  @Override
  void close();
}
