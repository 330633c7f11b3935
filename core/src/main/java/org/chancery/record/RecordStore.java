package org.chancery.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.model.Reading;
import org.chancery.model.Report;

/**
 * Where a record lasts. One process writes at a time, any number read beside it. What a call has
 * returned from is on disk. One thread at a time uses one store. Every method may throw a {@link
 * RecordException}.
 */
public interface RecordStore extends AutoCloseable {
  /** How a report stands to what is kept; cheap, so that it can be asked before reading. */
  Standing standing(Report report, Provenance provenance);

  /** Whether this very report is kept and was read with the same knowledge. */
  default boolean has(Report report, Provenance provenance) {
    return standing(report, provenance) == Standing.KEPT;
  }

  /**
   * Keeps readings, replacing older ones of the same reports, applies people's corrections, and
   * merges anew what they touch: all in one transaction.
   */
  Added add(List<Reading> readings, Provenance provenance);

  /** Every kept reading, by day of publication, then id: the same order whatever came first. */
  void readings(Consumer<Kept> each);

  /** Reports of the query's days of publication and words of title, in the same order. */
  void reports(Query query, Consumer<Kept> each);

  /** The report of this id with its reading. */
  Optional<Kept> report(String id);

  /**
   * Reports that name one of these issues, by their ids, or that are about talks on it, in the same
   * order; those that name any issue where none is given. Their readings come without what tells
   * nothing of issues and is most of a reading: mentions, times, and events that are about none.
   */
  void about(List<String> issues, Consumer<Kept> each);

  /** Ids of the issues that reports of the query name, in their order; the limit is not asked. */
  List<String> issues(Query query);

  /**
   * Events of the query in the same order, one at a time: memory does not grow with their number.
   */
  void events(Query query, Consumer<Told> each);

  /** Statements of the query in the same order; types and statuses are not asked of them. */
  void statements(Query query, Consumer<Said> each);

  /** Entries of the query, the latest day first; undated ones by their first publication. */
  void entries(Query query, Consumer<Happening> each);

  /** Entries that one of these events tells, by the events' ids, in the same order. */
  void entriesOf(Collection<String> events, Consumer<Happening> each);

  /**
   * Pair by month, in the order of pairs, then months. Without statuses in the query, what occurred
   * and what goes on is counted. Words are not asked.
   */
  void relations(Query query, Consumer<Relation> each);

  /** How much it holds. */
  Size size();

  /** Another number after each change; cheaper than all else. */
  long edition();

  /** The entry of this id. */
  Optional<Happening> entry(String id);

  /**
   * Acts and statements together: the latest day first, on a day acts before statements, then by
   * id. What has no day stands under its first day of publication.
   */
  void timeline(Question question, Consumer<Happening> entry, Consumer<Said> statement);

  /** How many of these there are, month by month; the offset and the limit are not asked. */
  List<Volume> volumes(Question question);

  /** Where the acts of the question took place, most first. */
  List<Scene> scenes(Question question);

  /**
   * Pairs with what they did to each other, most first; asks parties, types, statuses and months.
   * Without statuses in the query, what occurred and what goes on is counted.
   */
  List<Pair> pairs(Query query);

  /** Reports of the query, the latest first, without the first {@code offset}. */
  void latestReports(Query query, int offset, Consumer<Headline> each);

  /** How many reports the query has; its limit is not asked. */
  int countReports(Query query);

  /** Actors that the parties of the query name, or all; those with most events first. */
  void actors(Query query, Consumer<Appearance> each);

  /**
   * Keeps a correction and applies it at once.
   *
   * @return its id
   */
  String correct(Correction correction);

  /** Takes a correction back; whether there was one of this id. */
  boolean withdraw(String id);

  /** All corrections, in the order in which they were made. */
  List<Corrected> corrections();

  @Override
  void close();
}
