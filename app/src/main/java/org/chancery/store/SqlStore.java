package org.chancery.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.record.Added;
import org.chancery.record.Address;
import org.chancery.record.Appearance;
import org.chancery.record.Corrected;
import org.chancery.record.Correction;
import org.chancery.record.Happening;
import org.chancery.record.Headline;
import org.chancery.record.Kept;
import org.chancery.record.Merger;
import org.chancery.record.Pair;
import org.chancery.record.Provenance;
import org.chancery.record.Query;
import org.chancery.record.Question;
import org.chancery.record.RecordException;
import org.chancery.record.RecordStore;
import org.chancery.record.Relation;
import org.chancery.record.Said;
import org.chancery.record.Scene;
import org.chancery.record.Size;
import org.chancery.record.Standing;
import org.chancery.record.Told;
import org.chancery.record.Volume;

/** A record over JDBC. Threads that share it take turns. */
final class SqlStore implements RecordStore {
  private final Database database;
  private final Connection connection;
  private final Sql sql;
  private final Supplier<Merger> merger;
  private final VoiceRows voices;
  private final ReportRows reports;
  private final EntryRows entries;
  private final Corrections corrections;
  private final Lists lists;
  private final TimelineRows timeline;
  private final PairRows pairs;
  private boolean open;

  SqlStore(Database database, Connection connection, Supplier<Merger> merger) {
    this.database = database;
    this.connection = connection;
    this.sql = new Sql(connection);
    this.merger = merger;
    this.voices = new VoiceRows(sql);
    this.reports = new ReportRows(sql, database.words(), voices);
    this.entries = new EntryRows(sql, database.words(), merger, reports);
    this.corrections = new Corrections(sql);
    this.lists = new Lists(sql, database.words(), reports, entries);
    this.timeline = new TimelineRows(sql, database.words(), reports, entries);
    this.pairs = new PairRows(sql, database.words());
  }

  /** Work inside one transaction. */
  private interface Work<T> {
    T go() throws SQLException;
  }

  /** A list that a transaction sees whole. */
  private interface Listing {
    void go() throws SQLException;
  }

  @Override
  public synchronized Standing standing(Report report, Provenance provenance) {
    Identity identity = Identity.of(report);
    return read(() -> standing(identity, reports.kept(identity), provenance));
  }

  private static Standing standing(
      Identity identity, Optional<ReportRows.Old> old, Provenance provenance) {
    if (old.isEmpty()) {
      return Standing.NEW;
    }
    if (!old.get().fingerprint().equals(identity.fingerprint())) {
      return Standing.CHANGED;
    }
    return old.get().provenance().readsLike(provenance) ? Standing.KEPT : Standing.STALE;
  }

  @Override
  public synchronized Added add(List<Reading> readings, Provenance provenance) {
    return write(() -> put(readings, provenance));
  }

  private Added put(List<Reading> readings, Provenance provenance) throws SQLException {
    voices.begin();
    Map<Identity, Reading> fresh = new LinkedHashMap<>();
    Set<Address> changed = new LinkedHashSet<>();
    Added added = Added.NOTHING;
    for (Reading reading : readings) {
      Identity identity = Identity.of(reading.report());
      fresh.keySet().removeIf(earlier -> earlier.id().equals(identity.id()));
      Optional<ReportRows.Old> old = reports.kept(identity);
      Standing standing = standing(identity, old, provenance);
      if (standing == Standing.KEPT) {
        continue;
      }
      if (old.isPresent()) {
        reports.remove(old.get().key(), changed);
        corrections.move(old.get().id(), identity.id());
      }
      fresh.put(identity, reading);
      added = added.and(one(standing));
    }
    insert(fresh, provenance, changed);
    entries.merge(changed);
    return added;
  }

  /** First the reports, so that their voices can be found; then what was read in them. */
  private void insert(Map<Identity, Reading> fresh, Provenance provenance, Set<Address> changed)
      throws SQLException {
    if (!fresh.isEmpty() || !changed.isEmpty()) {
      sql.update("UPDATE edition SET n = n + 1");
    }
    Map<Long, Reading> readings = new LinkedHashMap<>();
    long key = reports.next("reports");
    for (Map.Entry<Identity, Reading> one : fresh.entrySet()) {
      reports.insert(key, one.getKey(), one.getValue(), provenance);
      readings.put(key, one.getValue());
      key++;
    }
    Map<Long, VoiceRows.Voice> spoken = voices.settle(readings.keySet());
    ReadingRows rows =
        new ReadingRows(
            sql,
            database.words(),
            merger.get(),
            reports.next("statements"),
            reports.next("events"));
    for (Map.Entry<Long, VoiceRows.Voice> one : spoken.entrySet()) {
      if (!readings.containsKey(one.getKey())) {
        entries.readdress(one.getKey(), changed);
      }
    }
    for (Map.Entry<Long, Reading> one : readings.entrySet()) {
      Amended amended = corrections.amend(one.getValue());
      rows.insert(one.getKey(), amended, spoken.get(one.getKey()), changed);
    }
  }

  private static Added one(Standing standing) {
    return switch (standing) {
      case NEW -> new Added(1, 0, 0);
      case STALE -> new Added(0, 1, 0);
      case CHANGED -> new Added(0, 0, 1);
      case KEPT -> Added.NOTHING;
    };
  }

  @Override
  public void readings(Consumer<Kept> each) {
    reports(Query.ALL, each);
  }

  @Override
  public synchronized void reports(Query query, Consumer<Kept> each) {
    list(() -> lists.reports(query, each));
  }

  @Override
  public synchronized Optional<Kept> report(String id) {
    return read(() -> reports.kept(id));
  }

  @Override
  public synchronized void about(List<String> issues, Consumer<Kept> each) {
    list(() -> lists.about(issues, each));
  }

  @Override
  public synchronized List<String> issues(Query query) {
    return read(() -> lists.issues(query));
  }

  @Override
  public synchronized void events(Query query, Consumer<Told> each) {
    list(() -> lists.events(query, each));
  }

  @Override
  public synchronized void statements(Query query, Consumer<Said> each) {
    list(() -> lists.statements(query, each));
  }

  @Override
  public synchronized void entries(Query query, Consumer<Happening> each) {
    list(() -> lists.entries(query, each));
  }

  @Override
  public synchronized void entriesOf(Collection<String> events, Consumer<Happening> each) {
    list(() -> lists.entriesOf(events, each));
  }

  @Override
  public synchronized void relations(Query query, Consumer<Relation> each) {
    list(() -> lists.relations(query, each));
  }

  @Override
  public synchronized long edition() {
    return read(() -> sql.first("SELECT n FROM edition", r -> r.number(1)).orElseThrow());
  }

  @Override
  public synchronized Size size() {
    return read(
        () ->
            sql.first(
                    "SELECT (SELECT n FROM edition), (SELECT count(*) FROM reports),"
                        + " (SELECT count(*) FROM timeline WHERE kind = 1),"
                        + " (SELECT count(*) FROM events WHERE entry IS NOT NULL),"
                        + " (SELECT count(*) FROM timeline WHERE kind = 0)",
                    r -> new Size(r.number(1), r.count(2), r.count(3), r.count(4), r.count(5)))
                .orElseThrow());
  }

  @Override
  public synchronized Optional<Happening> entry(String id) {
    return read(() -> timeline.entry(id));
  }

  @Override
  public synchronized void timeline(
      Question question, Consumer<Happening> entry, Consumer<Said> statement) {
    list(() -> timeline.list(question, entry, statement));
  }

  @Override
  public synchronized List<Volume> volumes(Question question) {
    return read(() -> timeline.volumes(question));
  }

  @Override
  public synchronized List<Scene> scenes(Question question) {
    return read(() -> timeline.scenes(question));
  }

  @Override
  public synchronized List<Pair> pairs(Query query) {
    return read(() -> pairs.pairs(query));
  }

  @Override
  public synchronized void latestReports(Query query, int offset, Consumer<Headline> each) {
    list(() -> lists.latestReports(query, offset, each));
  }

  @Override
  public synchronized int countReports(Query query) {
    return read(() -> lists.countReports(query));
  }

  @Override
  public synchronized void actors(Query query, Consumer<Appearance> each) {
    list(() -> lists.actors(query, each));
  }

  @Override
  public synchronized String correct(Correction correction) {
    return write(
        () -> {
          String report = correction.anchor().report();
          ReportRows.AsRead read =
              reports
                  .asRead(report)
                  .orElseThrow(
                      () ->
                          new RecordException(
                              database.name() + ": no report '" + report + "' to correct"));
          String id = corrections.add(correction, read.reading());
          putAnew(read);
          return id;
        });
  }

  @Override
  public synchronized boolean withdraw(String id) {
    return write(
        () -> {
          Optional<String> report = corrections.remove(id);
          Optional<ReportRows.AsRead> read = Optional.empty();
          if (report.isPresent()) {
            read = reports.asRead(report.get());
          }
          if (read.isPresent()) {
            putAnew(read.get());
          }
          return report.isPresent();
        });
  }

  private void putAnew(ReportRows.AsRead read) throws SQLException {
    voices.begin();
    Set<Address> changed = new LinkedHashSet<>();
    reports.remove(read.key(), changed);
    insert(Map.of(read.identity(), read.reading()), read.provenance(), changed);
    entries.merge(changed);
  }

  @Override
  public synchronized List<Corrected> corrections() {
    return read(corrections::all);
  }

  @Override
  public synchronized void close() {
    try {
      sql.close();
      connection.close();
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  private void list(Listing listing) {
    read(
        () -> {
          listing.go();
          return Standing.KEPT;
        });
  }

  private <T> T read(Work<T> work) {
    return inTransaction(false, work);
  }

  private <T> T write(Work<T> work) {
    if (open) {
      throw new IllegalStateException("a record cannot be changed while a list of it is read");
    }
    return inTransaction(true, work);
  }

  private <T> T inTransaction(boolean toWrite, Work<T> work) {
    boolean joins = open;
    try {
      if (!joins) {
        database.begin(connection, toWrite);
        open = true;
      }
      T done = work.go();
      if (!joins) {
        sql.flush();
        database.commit(connection);
        open = false;
      }
      return done;
    } catch (SQLException e) {
      giveUp();
      throw database.explain(e);
    } catch (Lists.Interrupted e) {
      giveUp();
      throw database.explain(e.failure());
    } catch (RuntimeException | Error e) {
      giveUp();
      throw e;
    }
  }

  private void giveUp() {
    open = false;
    try {
      sql.forget();
      database.rollBack(connection);
    } catch (SQLException e) {
      // the database has given up by itself; what went wrong first is told
    }
  }
}
