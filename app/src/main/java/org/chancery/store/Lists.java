package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chancery.model.Event;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.record.Appearance;
import org.chancery.record.Happening;
import org.chancery.record.Headline;
import org.chancery.record.Kept;
import org.chancery.record.Query;
import org.chancery.record.Relation;
import org.chancery.record.Said;
import org.chancery.record.Told;

/** What a record gives back, one at a time. */
final class Lists {
  private static final double THOUSANDTHS = 1000;
  private static final String PAIR_MONTHS =
      "SELECT one, other, month, entries, score, cooperation FROM pair_months";
  private static final String RELATIONS =
      "SELECT one, other, month, sum(entries), sum(score), sum(CASE WHEN type IN ('AGREE',"
          + " 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT')"
          + " THEN entries ELSE 0 END) FROM relations";

  /** Those without a day of publication stand behind all days. */
  private static final String LATEST =
      " ORDER BY r.sort_day = " + ReportRows.NO_DAY + ", r.sort_day DESC, r.id";

  private final Sql sql;
  private final Database.Words words;
  private final ReportRows reports;
  private final EntryRows entries;

  Lists(Sql sql, Database.Words words, ReportRows reports, EntryRows entries) {
    this.sql = sql;
    this.words = words;
    this.reports = reports;
    this.entries = entries;
  }

  /** Takes rows, and may ask more of the database. */
  private interface Taker<T> {
    void take(T row) throws SQLException;
  }

  private <T> void each(String text, Row.Reader<T> reader, Taker<T> taker, List<Object> values)
      throws SQLException {
    sql.each(
        text,
        reader,
        row -> {
          try {
            taker.take(row);
          } catch (SQLException e) {
            throw new Interrupted(e);
          }
        },
        values);
  }

  /** Carries a failure out of a list. */
  static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final SQLException failure;

    Interrupted(SQLException failure) {
      super(failure);
      this.failure = failure;
    }

    SQLException failure() {
      return failure;
    }
  }

  void reports(Query query, Consumer<Kept> each) throws SQLException {
    Search search = ofReports(query);
    each(
        "SELECT r.key FROM reports r"
            + search.sql()
            + " ORDER BY r.sort_day, r.id"
            + Search.limit(query),
        row -> row.number(1),
        key -> each.accept(reports.kept(key)),
        search.values());
  }

  /** The latest first; those without a day of publication at the end. */
  void latestReports(Query query, int offset, Consumer<Headline> each) throws SQLException {
    Search search = ofReports(query);
    sql.list(
            "SELECT r.id, r.title, r.publisher, r.published,"
                + " (SELECT count(*) FROM statements s WHERE s.report = r.key AND s.struck = 0),"
                + " (SELECT count(*) FROM events e WHERE e.report = r.key AND e.struck = 0)"
                + " FROM reports r WHERE r.key IN (SELECT r.key FROM reports r"
                + search.sql()
                + LATEST
                + " LIMIT "
                + query.limit().orElse(Integer.MAX_VALUE)
                + " OFFSET "
                + offset
                + ")"
                + LATEST,
            Lists::headline,
            search.values().toArray())
        .forEach(each);
  }

  private static Headline headline(Row row) throws SQLException {
    return new Headline(
        row.text(1),
        row.optionalText(2),
        row.optionalText(3),
        row.day(4),
        row.count(5),
        row.count(6));
  }

  int countReports(Query query) throws SQLException {
    Search search = ofReports(query);
    return sql.first(
            "SELECT count(*) FROM reports r" + search.sql(),
            row -> row.count(1),
            search.values().toArray())
        .orElse(0);
  }

  private Search ofReports(Query query) {
    Search search = new Search(words);
    query.since().ifPresent(day -> search.where("r.published >= ?", day));
    query.until().ifPresent(day -> search.where("r.published <= ?", day));
    query.words().ifPresent(w -> search.where("lower(r.title) LIKE ?", Wording.like(w)));
    for (String party : query.parties()) {
      search.where(
          "(EXISTS (SELECT 1 FROM events x JOIN event_parties p ON p.event = x.key"
              + " WHERE x.report = r.key AND p.party = ?)"
              + " OR EXISTS (SELECT 1 FROM statements x JOIN statement_parties p"
              + " ON p.statement = x.key WHERE x.report = r.key AND p.party = ?))",
          party,
          party);
    }
    return search;
  }

  void about(List<String> issues, Consumer<Kept> each) throws SQLException {
    Search search = new Search(words);
    search.among("i.issue", issues);
    each(
        "SELECT DISTINCT r.key, r.sort_day, r.id FROM report_issues i"
            + " JOIN reports r ON r.key = i.report"
            + search.sql()
            + " ORDER BY r.sort_day, r.id",
        row -> row.number(1),
        key -> each.accept(reports.onIssues(key)),
        search.values());
  }

  List<String> issues(Query query) throws SQLException {
    Search search = ofReports(query);
    return sql.list(
        "SELECT DISTINCT i.issue FROM report_issues i JOIN reports r ON r.key = i.report"
            + search.sql()
            + " ORDER BY i.issue",
        row -> row.text(1),
        search.values().toArray());
  }

  /** A row of an event or statement: its report, and its number there. */
  private record At(long report, int n, String text) {}

  void events(Query query, Consumer<Told> each) throws SQLException {
    Search search = new Search(words);
    search.where("e.struck = 0");
    search.parties(query, "event_parties", "event", "e.key");
    search.types(query, "e.type");
    search.statuses(query, "e.status");
    search.days(query, "e.first_day", "e.last_day");
    search.words(query, "events", "e.key");
    Reading reading = new Reading();
    each(
        "SELECT e.report, e.n, h.id FROM events e JOIN reports r ON r.key = e.report"
            + " JOIN entries h ON h.key = e.entry"
            + search.sql()
            + " ORDER BY "
            + Search.day(query)
            + ", r.id, e.n"
            + Search.limit(query),
        row -> new Found(row.number(1), row.count(2), row.text(3)),
        found -> {
          Kept kept = reading.of(found.report());
          each.accept(new Told(kept, reading.event(found.n()), found.entry()));
        },
        search.values());
  }

  private record Found(long report, int n, String entry) {}

  /** The reading at hand: rows come report by report. */
  private final class Reading {
    private long report = -1;
    private Optional<Kept> kept = Optional.empty();
    private List<Integer> numbers = List.of();

    Kept of(long key) throws SQLException {
      if (kept.isEmpty() || report != key) {
        report = key;
        kept = Optional.of(reports.kept(key));
        numbers = List.of();
      }
      return kept.get();
    }

    /** The event of this number in the report at hand, which is read already. */
    Event event(int n) throws SQLException {
      if (numbers.isEmpty()) {
        numbers = reports.numbersOfEvents(report);
      }
      return kept.orElseThrow().reading().events().get(numbers.indexOf(n));
    }
  }

  void statements(Query query, Consumer<Said> each) throws SQLException {
    Search search = new Search(words);
    search.where("s.struck = 0");
    search.parties(query, "statement_parties", "statement", "s.key");
    search.days(query, "s.first_day", "s.last_day");
    search.words(query, "statements", "s.key");
    Reading reading = new Reading();
    each(
        "SELECT s.report, s.n, s.json FROM statements s JOIN reports r ON r.key = s.report"
            + search.sql()
            + " ORDER BY "
            + Search.day(query)
            + ", r.id, s.n"
            + Search.limit(query),
        row -> new At(row.number(1), row.count(2), row.text(3)),
        at -> {
          Kept kept = reading.of(at.report());
          Json json = new Json(kept.reading().report().id());
          each.accept(new Said(kept, json.read(at.text(), Statement.class)));
        },
        search.values());
  }

  void entries(Query query, Consumer<Happening> each) throws SQLException {
    EntryQuery asked = EntryQuery.of(query, words, sql);
    each(
        asked.sql(),
        row -> new EntryAt(row.number(1), row.text(2)),
        at -> each.accept(entries.happening(EntryRows.entry(at.json()), at.key())),
        asked.values());
  }

  private record EntryAt(long key, String json) {}

  void entriesOf(Collection<String> events, Consumer<Happening> each) throws SQLException {
    Map<Long, EntryAt> found = new TreeMap<>(Comparator.reverseOrder());
    for (String event : events) {
      sql.first(
              "SELECT h.key, h.json FROM events e JOIN entries h ON h.key = e.entry"
                  + " WHERE e.id = ? AND e.struck = 0",
              row -> new EntryAt(row.number(1), row.text(2)),
              event)
          .ifPresent(at -> found.put(at.key(), at));
    }
    for (EntryAt at : found.values()) {
      each.accept(entries.happening(EntryRows.entry(at.json()), at.key()));
    }
  }

  void relations(Query query, Consumer<Relation> each) throws SQLException {
    Search search = new Search(words);
    for (String party : query.parties()) {
      search.where("(one = ? OR other = ?)", party, party);
    }
    boolean all = query.types().isEmpty() && query.statuses().isEmpty();
    if (!all) {
      List<Status> asked = query.statuses().isEmpty() ? RelationRows.DONE : query.statuses();
      search.types(query, "type");
      search.among("status", asked.stream().map(Enum::name).toList());
    }
    query.since().ifPresent(d -> search.where("month >= ?", month(d)));
    query.until().ifPresent(d -> search.where("month <= ?", month(d)));
    if (query.since().isPresent() || query.until().isPresent()) {
      search.where("month <> ?", RelationRows.NO_MONTH);
    }
    each(
        (all ? PAIR_MONTHS : RELATIONS)
            + search.sql()
            + (all ? "" : " GROUP BY one, other, month")
            + " ORDER BY one, other, month"
            + Search.limit(query),
        Lists::relation,
        each::accept,
        search.values());
  }

  private static long month(LocalDate day) {
    return RelationRows.number(YearMonth.from(day));
  }

  private static Relation relation(Row row) throws SQLException {
    int count = row.count(4);
    double mean = row.number(5) / THOUSANDTHS / count;
    int cooperation = row.count(6);
    return new Relation(
        row.text(1),
        row.text(2),
        RelationRows.month(row.number(3)),
        count,
        mean,
        cooperation,
        count - cooperation);
  }

  void actors(Query query, Consumer<Appearance> each) throws SQLException {
    Search search = new Search(words);
    for (String party : query.parties()) {
      search.where(
          "(a.actor = ? OR EXISTS (SELECT 1 FROM actors b WHERE b.actor = a.actor AND b.json LIKE ?))",
          party,
          "%\"country\":\"" + party + "\"%");
    }
    query.words().ifPresent(w -> search.where("lower(a.name) LIKE ?", Wording.like(w)));
    String sums =
        "SELECT a.actor, count(*) AS reports, sum(a.mentions) AS mentions,"
            + " min(r.published) AS first, max(r.published) AS last,"
            + " (SELECT count(DISTINCT p.event) FROM event_parties p WHERE p.party = a.actor)"
            + " AS events,"
            + " (SELECT count(DISTINCT p.statement) FROM statement_parties p"
            + " WHERE p.party = a.actor AND p.role = 'speaker') AS statements"
            + " FROM actors a JOIN reports r ON r.key = a.report"
            + search.sql()
            + " GROUP BY a.actor ORDER BY events DESC, statements DESC, mentions DESC, a.actor"
            + Search.limit(query);
    Namesakes namesakes = Namesakes.in(sql);
    each(sums, Lists::sums, s -> each.accept(appearance(s, namesakes)), search.values());
  }

  private record Sums(
      String actor,
      int reports,
      int mentions,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      int events,
      int statements) {}

  private static Sums sums(Row row) throws SQLException {
    return new Sums(
        row.text(1),
        row.count(2),
        row.count(3),
        row.day(4),
        row.day(5),
        row.count(6),
        row.count(7));
  }

  private Appearance appearance(Sums sums, Namesakes namesakes) throws SQLException {
    String json =
        sql.first(
                "SELECT a.json FROM actors a JOIN reports r ON r.key = a.report WHERE a.actor = ?"
                    + " ORDER BY r.published IS NULL, r.published DESC, r.id LIMIT 1",
                row -> row.text(1),
                sums.actor())
            .orElseThrow();
    return new Appearance(
        new Json("").read(json, ReportRows.Named.class).actor(),
        sums.reports(),
        sums.mentions(),
        sums.events(),
        sums.statements(),
        sums.first(),
        sums.last(),
        namesakes.sameAs(sums.actor()),
        namesakes.keptApart(sums.actor()));
  }
}
