package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chancery.model.Statement;
import org.chancery.record.Happening;
import org.chancery.record.Kept;
import org.chancery.record.Query;
import org.chancery.record.Question;
import org.chancery.record.Said;
import org.chancery.record.Scene;
import org.chancery.record.Volume;

/** Acts and statements in one list. */
final class TimelineRows {
  /** Of what has no day and was published on none. */
  static final long NO_DAY = -(1L << 22);

  private final Sql sql;
  private final Database.Words words;
  private final ReportRows reports;
  private final EntryRows entries;

  TimelineRows(Sql sql, Database.Words words, ReportRows reports, EntryRows entries) {
    this.sql = sql;
    this.words = words;
    this.reports = reports;
    this.entries = entries;
  }

  /** The two kinds of rows, with what differs between them. */
  private enum Kind {
    ENTRY(0, "entries", "entry_parties", "entry", "events e ON e.id = i.part", "e.entry"),
    STATEMENT(
        1,
        "statements",
        "statement_parties",
        "statement",
        "statements s ON s.report = i.report AND s.id = i.part",
        "s.key");

    private final int number;
    private final String rows;
    private final String parties;
    private final String column;
    private final String parts;
    private final String part;

    Kind(int number, String rows, String parties, String column, String parts, String part) {
      this.number = number;
      this.rows = rows;
      this.parties = parties;
      this.column = column;
      this.parts = parts;
      this.part = part;
    }
  }

  private record At(int kind, long key) {}

  private record Counted(int kind, long day, int count) {}

  void list(Question question, Consumer<Happening> entry, Consumer<Said> statement)
      throws SQLException {
    List<Object> values = new ArrayList<>();
    String parts = parts("t.day, t.kind, t.id, t.n, t.key", question, values);
    if (parts.isEmpty()) {
      return;
    }
    List<At> found =
        sql.list(
            "SELECT kind, key, day, id, n FROM ("
                + parts
                + ") AS found ORDER BY day DESC, kind, id, n"
                + stretch(question),
            row -> new At(row.count(1), row.number(2)),
            values.toArray());
    Optional<Spoken> before = Optional.empty();
    for (At at : found) {
      if (at.kind() == Kind.ENTRY.number) {
        entry.accept(entry(at.key()));
      } else {
        before = Optional.of(spoken(at.key(), before));
        statement.accept(before.get().said());
      }
    }
  }

  private static String stretch(Question question) {
    boolean all = question.query().limit().isEmpty();
    String limit = all ? " LIMIT " + Integer.MAX_VALUE : Search.limit(question.query());
    return all && question.offset() == 0 ? "" : limit + " OFFSET " + question.offset();
  }

  /** One list of each kind that is asked for. */
  private String parts(String columns, Question question, List<Object> values) {
    List<String> parts = new ArrayList<>();
    if (question.entries()) {
      parts.add(part(Kind.ENTRY, columns, question, values));
    }
    if (question.statements()) {
      parts.add(part(Kind.STATEMENT, columns, question, values));
    }
    return String.join(" UNION ALL ", parts);
  }

  private String part(Kind kind, String columns, Question question, List<Object> values) {
    Query query = question.query();
    Search search = new Search(words);
    search.where("+t.kind = " + kind.number); // with a plus it goes through days in their order
    search.parties(query, kind.parties, kind.column, "t.key");
    question.person().ifPresent(person -> person(search, kind, person));
    if (kind == Kind.ENTRY) {
      search.types(query, "t.type");
      search.statuses(query, "t.status");
    }
    search.days(query, "t.first_day", "t.last_day");
    issues(search, kind, question.issues());
    search.words(query, kind.rows, "w.key");
    String from = "SELECT " + columns + " FROM timeline t";
    String joined =
        query.words().isEmpty() ? from : from + " JOIN " + kind.rows + " w ON w.key = t.key";
    values.addAll(search.values());
    return joined + search.sql();
  }

  private static void person(Search search, Kind kind, String person) {
    String speaks = kind == Kind.STATEMENT ? " AND p.role = 'speaker'" : "";
    search.where(
        "t.key IN (SELECT p."
            + kind.column
            + " FROM "
            + kind.parties
            + " p WHERE p.party = ?"
            + speaks
            + ")",
        person);
  }

  private void issues(Search search, Kind kind, List<String> issues) {
    if (issues.isEmpty()) {
      return;
    }
    Search about = new Search(words);
    about.among("i.issue", issues);
    search.where(
        "t.key IN (SELECT "
            + kind.part
            + " FROM issue_parts i JOIN "
            + kind.parts
            + about.sql()
            + ")",
        about.values().toArray());
  }

  private Happening entry(long key) throws SQLException {
    String json =
        sql.first("SELECT json FROM entries WHERE key = ?", row -> row.text(1), key).orElseThrow();
    return entries.happening(EntryRows.entry(json), key);
  }

  /** The entry of this id. */
  Optional<Happening> entry(String id) throws SQLException {
    Optional<Long> key =
        sql.first("SELECT key FROM entries WHERE id = ?", row -> row.number(1), id);
    return key.isEmpty() ? Optional.empty() : Optional.of(entry(key.get()));
  }

  private record Where(long report, String json) {}

  /** A statement, and the key of its report. */
  private record Spoken(long report, Said said) {}

  /** Statements of one report mostly come together, so that it is read once. */
  private Spoken spoken(long key, Optional<Spoken> before) throws SQLException {
    Where at =
        sql.first(
                "SELECT report, json FROM statements WHERE key = ?",
                row -> new Where(row.number(1), row.text(2)),
                key)
            .orElseThrow();
    Kept kept =
        before.isPresent() && before.get().report() == at.report()
            ? before.get().said().kept()
            : reports.kept(at.report());
    Json json = new Json(kept.reading().report().id());
    return new Spoken(at.report(), new Said(kept, json.read(at.json(), Statement.class)));
  }

  List<Volume> volumes(Question question) throws SQLException {
    List<Object> values = new ArrayList<>();
    String parts = parts("t.kind, t.day", question, values);
    Map<Long, int[]> months = new TreeMap<>();
    if (!parts.isEmpty()) {
      String counts = "SELECT kind, day, count(*) FROM (" + parts + ") AS found GROUP BY kind, day";
      for (Counted c :
          sql.list(
              counts,
              row -> new Counted(row.count(1), row.number(2), row.count(3)),
              values.toArray())) {
        months.computeIfAbsent(month(c.day()), m -> new int[2])[c.kind()] += c.count();
      }
    }
    List<Volume> volumes = new ArrayList<>();
    months.forEach((m, n) -> volumes.add(new Volume(RelationRows.month(m), n[0], n[1])));
    return volumes;
  }

  private static long month(long day) {
    return day == NO_DAY
        ? RelationRows.NO_MONTH
        : RelationRows.number(YearMonth.from(LocalDate.ofEpochDay(day)));
  }

  List<Scene> scenes(Question question) throws SQLException {
    List<Object> values = new ArrayList<>();
    String part = part(Kind.ENTRY, "t.place AS place, t.country AS country", question, values);
    return sql.list(
        "SELECT place, country, count(*) AS entries FROM ("
            + part
            + " AND t.place IS NOT NULL) AS found GROUP BY place, country"
            + " ORDER BY entries DESC, place, country",
        row -> new Scene(row.text(1), row.optionalText(2), row.count(3)),
        values.toArray());
  }
}
