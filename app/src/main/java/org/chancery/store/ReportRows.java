package org.chancery.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.model.Actor;
import org.chancery.model.Event;
import org.chancery.model.IssueMention;
import org.chancery.model.Mention;
import org.chancery.model.Position;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Statement;
import org.chancery.model.Timing;
import org.chancery.model.Unnamed;
import org.chancery.record.Address;
import org.chancery.record.Kept;
import org.chancery.record.Patch;
import org.chancery.record.Provenance;
import org.chancery.record.Witness;

/** The rows of reports and of what was read in each. */
final class ReportRows {
  /** Where a report without a day of publication is sorted. */
  static final long NO_DAY = Integer.MAX_VALUE;

  private static final String WITNESSES =
      "SELECT r.id, r.voice, r.publisher, r.spoken, e.words, e.word_of, e.json"
          + " FROM events e JOIN reports r ON r.key = e.report WHERE e.struck = 0 AND ";
  private static final String IN_ORDER = " ORDER BY r.sort_day, r.id, e.n";

  private final Sql sql;
  private final Database.Words words;
  private final VoiceRows voices;

  ReportRows(Sql sql, Database.Words words, VoiceRows voices) {
    this.sql = sql;
    this.words = words;
    this.voices = voices;
  }

  /** What the row of a report holds as JSON. */
  record Opening(
      Report report,
      List<Timing> timings,
      List<Mention> mentions,
      List<IssueMention> issues,
      List<Position> positions,
      List<Unnamed> unnamed) {
    static Opening of(Reading read) {
      return new Opening(
          read.report(),
          read.timings(),
          read.mentions(),
          read.issues(),
          read.positions(),
          read.unnamed());
    }

    Reading with(List<Statement> statements, List<Event> events) {
      return new Reading(report, timings, mentions, statements, events, issues, positions, unnamed);
    }
  }

  /** The parts of an opening that tell of issues; the others are passed over. */
  record OnIssues(
      Report report, List<IssueMention> issues, List<Position> positions, List<Unnamed> unnamed) {
    Opening opening() {
      return new Opening(report, List.of(), List.of(), issues, positions, unnamed);
    }
  }

  /** Ids on whose word an event stands, as JSON. */
  record WordOf(List<String> actors) {}

  /** An actor as JSON. */
  record Named(Actor actor) {}

  /** A report that is kept. */
  record Old(long key, String id, String fingerprint, Provenance provenance) {}

  Optional<Old> kept(Identity identity) throws SQLException {
    String columns = "SELECT key, id, fingerprint, version, lexicon, read_at FROM reports WHERE ";
    Optional<Old> same = sql.first(columns + "id = ?", ReportRows::old, identity.id());
    if (same.isPresent() || identity.place().isEmpty()) {
      return same;
    }
    return sql.first(columns + "place = ?", ReportRows::old, identity.place());
  }

  private static Old old(Row row) throws SQLException {
    Provenance provenance = new Provenance(row.text(4), row.text(5), Instant.parse(row.text(6)));
    return new Old(row.number(1), row.text(2), row.text(3), provenance);
  }

  /** Takes a report out; where it leaves a gap to merge anew is added to. */
  void remove(long report, Set<Address> changed) throws SQLException {
    changed.addAll(
        sql.list(
            "SELECT act_group, day FROM events WHERE report = ? AND struck = 0",
            row -> new Address(row.text(1), row.number(2)),
            report));
    for (long event :
        sql.list("SELECT key FROM events WHERE report = ?", r -> r.number(1), report)) {
      words.remove(sql, "events", event);
      sql.update("DELETE FROM event_parties WHERE event = ?", event);
    }
    for (long statement :
        sql.list("SELECT key FROM statements WHERE report = ?", r -> r.number(1), report)) {
      words.remove(sql, "statements", statement);
      sql.update("DELETE FROM statement_parties WHERE statement = ?", statement);
      sql.update("DELETE FROM timeline WHERE kind = 1 AND key = ?", statement);
    }
    sql.update("DELETE FROM events WHERE report = ?", report);
    sql.update("DELETE FROM statements WHERE report = ?", report);
    sql.update("DELETE FROM actors WHERE report = ?", report);
    sql.update("DELETE FROM report_issues WHERE report = ?", report);
    sql.update("DELETE FROM issue_parts WHERE report = ?", report);
    voices.remove(report);
    sql.update("DELETE FROM reports WHERE key = ?", report);
  }

  long next(String table) throws SQLException {
    return sql.first("SELECT max(key) FROM " + table, r -> r.number(1)).orElse(0L) + 1;
  }

  /** Puts a report in; its voice is found, and its reading put in, later. */
  void insert(long key, Identity identity, Reading read, Provenance by) throws SQLException {
    Report report = read.report();
    String opening = new Json(report.id()).write(Opening.of(read));
    sql.later(
        "INSERT INTO reports (key, id, place, path, published, sort_day, title, publisher, url,"
            + " fingerprint, version, lexicon, read_at, voice, spoken, sketch, reading)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key,
        identity.id(),
        identity.place(),
        report.path(),
        report.origin().publishedOn(),
        report.origin().publishedOn().map(LocalDate::toEpochDay).orElse(NO_DAY),
        report.title(),
        report.origin().publisher(),
        report.origin().link().map(Object::toString),
        identity.fingerprint(),
        by.version(),
        by.lexiconDigest(),
        by.readAt().toString(),
        identity.id(),
        report.origin().publishedOn(),
        voices.put(key, report),
        opening);
  }

  /** A report by its id. */
  Optional<Kept> kept(String id) throws SQLException {
    Optional<Long> key = sql.first("SELECT key FROM reports WHERE id = ?", r -> r.number(1), id);
    return key.isPresent() ? Optional.of(kept(key.get())) : Optional.empty();
  }

  /** A report with all that is kept of it. */
  Kept kept(long key) throws SQLException {
    return kept(key, Opening.class, o -> o, "");
  }

  /** A report with that alone which tells of issues. */
  Kept onIssues(long key) throws SQLException {
    return kept(
        key,
        OnIssues.class,
        OnIssues::opening,
        " AND id IN (SELECT i.part FROM issue_parts i WHERE i.report = events.report)");
  }

  private <T> Kept kept(long key, Class<T> type, Function<T, Opening> opened, String which)
      throws SQLException {
    return sql.first(
            "SELECT reading, version, lexicon, read_at, voice, id FROM reports WHERE key = ?",
            row -> {
              Provenance provenance =
                  new Provenance(row.text(2), row.text(3), Instant.parse(row.text(4)));
              Json json = new Json(row.text(6));
              Opening open = opened.apply(json.read(row.text(1), type));
              String voice = row.text(5);
              return new Kept(
                  open.with(
                      all("statements", "", key, json, Statement.class),
                      all("events", which, key, json, Event.class)),
                  provenance,
                  voice);
            },
            key)
        .orElseThrow();
  }

  /** A report with its reading before any correction. */
  record AsRead(long key, Identity identity, Reading reading, Provenance provenance) {}

  Optional<AsRead> asRead(String id) throws SQLException {
    return sql.first(
        "SELECT key, place, fingerprint, version, lexicon, read_at, reading FROM reports"
            + " WHERE id = ?",
        row -> asRead(id, row),
        id);
  }

  private AsRead asRead(String id, Row row) throws SQLException {
    long key = row.number(1);
    Identity identity = new Identity(id, row.optionalText(2), row.text(3));
    Provenance provenance = new Provenance(row.text(4), row.text(5), Instant.parse(row.text(6)));
    Json json = new Json(id);
    Opening open = json.read(row.text(7), Opening.class);
    String original = "SELECT coalesce(original, json) FROM ";
    String ofReport = " WHERE report = ? ORDER BY n";
    List<Statement> statements =
        sql.list(
            original + "statements" + ofReport, r -> json.read(r.text(1), Statement.class), key);
    List<Event> events =
        sql.list(original + "events" + ofReport, r -> json.read(r.text(1), Event.class), key);
    return new AsRead(key, identity, open.with(statements, events), provenance);
  }

  private <T> List<T> all(String table, String which, long report, Json json, Class<T> type)
      throws SQLException {
    return new ArrayList<>(
        sql.list(
            "SELECT json FROM "
                + table
                + " WHERE report = ? AND struck = 0"
                + which
                + " ORDER BY n",
            row -> json.read(row.text(1), type),
            report));
  }

  /** Numbers of the events of a report, in the order in which its reading holds them. */
  List<Integer> numbersOfEvents(long report) throws SQLException {
    return sql.list(
        "SELECT n FROM events WHERE report = ? AND struck = 0 ORDER BY n",
        row -> row.count(1),
        report);
  }

  /** The events that must be read to merge a patch anew. */
  List<Witness> witnesses(Patch patch) throws SQLException {
    return sql.list(
        WITNESSES + "e.act_group = ? AND e.day BETWEEN ? AND ?" + IN_ORDER,
        ReportRows::witness,
        patch.group(),
        patch.readFrom(),
        patch.readTo());
  }

  /** The events of a report. */
  List<Witness> witnessesOf(long report) throws SQLException {
    return sql.list(WITNESSES + "e.report = ?" + IN_ORDER, ReportRows::witness, report);
  }

  /** The events of an entry. */
  List<Witness> witnesses(long entry) throws SQLException {
    return sql.list(WITNESSES + "e.entry = ?" + IN_ORDER, ReportRows::witness, entry);
  }

  private static Witness witness(Row row) throws SQLException {
    String report = row.text(1);
    Json json = new Json(report);
    return new Witness(
        json.read(row.text(7), Event.class),
        report,
        row.text(2),
        row.optionalText(3),
        row.day(4),
        json.read(row.text(6), WordOf.class).actors(),
        row.text(5));
  }
}
