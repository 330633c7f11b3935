package org.chancery.store;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.EventType;
import org.chancery.model.Mention;
import org.chancery.model.Status;
import org.chancery.record.Entry;

/** The sums of entries by pair of countries and month, changed by what entries come and go. */
final class RelationRows {
  /** For entries that are not of one month. */
  static final int NO_MONTH = -1;

  /** What is counted where no status is asked for. */
  static final List<Status> DONE = List.of(Status.OCCURRED, Status.ONGOING);

  private static final int LAST_OF_COOPERATION = 2;
  private static final int MONTHS = 12;

  private final Sql sql;
  private final Map<Cell, long[]> changes = new LinkedHashMap<>();

  RelationRows(Sql sql) {
    this.sql = sql;
  }

  private record Cell(String one, String other, long month, EventType type, Status status) {}

  private record Pair(String one, String other, long month) {}

  void put(Entry entry, long score) {
    change(entry, 1, score);
  }

  void take(Entry entry, long score) {
    change(entry, -1, -score);
  }

  private void change(Entry entry, int count, long score) {
    for (Map.Entry<String, Set<String>> pair : pairs(entry).entrySet()) {
      for (String other : pair.getValue()) {
        Cell cell = new Cell(pair.getKey(), other, month(entry), entry.type(), entry.status());
        long[] sums = changes.computeIfAbsent(cell, c -> new long[2]);
        sums[0] += count;
        sums[1] += score;
      }
    }
  }

  /** Who acts on whom; of acts without a recipient, those who act together. */
  private static Map<String, Set<String>> pairs(Entry entry) {
    Set<String> actors = countries(entry.actors());
    Set<String> recipients = entry.recipients().isEmpty() ? actors : countries(entry.recipients());
    Map<String, Set<String>> pairs = new TreeMap<>();
    for (String actor : actors) {
      for (String recipient : recipients) {
        int order = actor.compareTo(recipient);
        if (order != 0) {
          String one = order < 0 ? actor : recipient;
          String other = order < 0 ? recipient : actor;
          pairs.computeIfAbsent(one, p -> new TreeSet<>()).add(other);
        }
      }
    }
    return pairs;
  }

  private static Set<String> countries(List<Mention> mentions) {
    Stream<String> codes = mentions.stream().flatMap(m -> m.actor().code().country().stream());
    return codes.collect(Collectors.toCollection(TreeSet::new));
  }

  private static long month(Entry entry) {
    return Days.of(entry.timing().when())
        .flatMap(Days::month)
        .map(RelationRows::number)
        .orElse((long) NO_MONTH);
  }

  static long number(YearMonth month) {
    return month.getYear() * (long) MONTHS + month.getMonthValue() - 1;
  }

  static Optional<YearMonth> month(long number) {
    return number == NO_MONTH
        ? Optional.empty()
        : Optional.of(
            YearMonth.of((int) Math.floorDiv(number, MONTHS), Math.floorMod(number, MONTHS) + 1));
  }

  void write() throws SQLException {
    Map<Pair, long[]> done = new LinkedHashMap<>();
    for (Map.Entry<Cell, long[]> change : changes.entrySet()) {
      Cell cell = change.getKey();
      long count = change.getValue()[0];
      long score = change.getValue()[1];
      if (count != 0 || score != 0) {
        change(cell, count, score);
      }
      if (DONE.contains(cell.status())) {
        Pair pair = new Pair(cell.one(), cell.other(), cell.month());
        long[] sums = done.computeIfAbsent(pair, p -> new long[3]);
        sums[0] += count;
        sums[1] += score;
        sums[2] += cell.type().quadClass() <= LAST_OF_COOPERATION ? count : 0;
      }
    }
    for (Map.Entry<Pair, long[]> change : done.entrySet()) {
      change(change.getKey(), change.getValue());
    }
    sql.flush();
    sql.update("DELETE FROM relations WHERE entries = 0");
    sql.update("DELETE FROM pair_months WHERE entries = 0");
  }

  private void change(Cell cell, long count, long score) throws SQLException {
    sql.later(
        "INSERT INTO relations (one, other, month, type, status, entries, score)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (one, other, month, type, status) DO UPDATE SET"
            + " entries = relations.entries + excluded.entries,"
            + " score = relations.score + excluded.score",
        cell.one(),
        cell.other(),
        cell.month(),
        cell.type(),
        cell.status(),
        count,
        score);
  }

  private void change(Pair pair, long[] sums) throws SQLException {
    sql.later(
        "INSERT INTO pair_months (one, other, month, entries, score, cooperation)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (one, other, month) DO UPDATE SET"
            + " entries = pair_months.entries + excluded.entries,"
            + " score = pair_months.score + excluded.score,"
            + " cooperation = pair_months.cooperation + excluded.cooperation",
        pair.one(),
        pair.other(),
        pair.month(),
        sums[0],
        sums[1],
        sums[2]);
  }
}
