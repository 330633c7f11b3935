package org.chancery.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.record.Query;

/** Puts a query into SQL: conditions with their values, in the order in which they stand. */
final class Search {
  private final Database.Words words;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  Search(Database.Words words) {
    this.words = words;
  }

  void where(String condition, Object... given) {
    conditions.add(condition);
    values.addAll(List.of(given));
  }

  /** Each must be a party, by its row in a table of parties. */
  void parties(Query query, String table, String column, String key) {
    for (String party : query.parties()) {
      where(key + " IN (SELECT p." + column + " FROM " + table + " p WHERE p.party = ?)", party);
    }
  }

  /** The same, asked row by row: for lists that soon are full. */
  void partiesInTurn(Query query, String table, String column, String key) {
    for (String party : query.parties()) {
      where(
          "EXISTS (SELECT 1 FROM "
              + table
              + " p WHERE p.party = ? AND p."
              + column
              + " = "
              + key
              + ")",
          party);
    }
  }

  void types(Query query, String column) {
    among(column, query.types().stream().map(Enum::name).toList());
  }

  void statuses(Query query, String column) {
    among(column, query.statuses().stream().map(Enum::name).toList());
  }

  void among(String column, List<String> names) {
    if (!names.isEmpty()) {
      String marks = names.stream().map(n -> "?").collect(Collectors.joining(", "));
      where(column + " IN (" + marks + ")", names.toArray());
    }
  }

  /** Days that touch those asked for. */
  void days(Query query, String first, String last) {
    query.since().ifPresent(day -> where(last + " >= ?", day));
    query.until().ifPresent(day -> where(first + " <= ?", day));
  }

  /** Words that stand in the row's text. */
  void words(Query query, String table, String key) {
    Optional<String> asked = query.words().map(words::asked);
    asked.ifPresent(a -> where(words.condition(table, key), a));
  }

  /** The part of a key that is below or above all of a day. */
  static long key(LocalDate day) {
    return day.toEpochDay() << EntryRows.DAY_SHIFT;
  }

  String sql() {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  List<Object> values() {
    return values;
  }

  /** To sort by: what few rows answer is found first and sorted then. */
  static String day(Query query) {
    boolean few = query.words().isPresent() || !query.parties().isEmpty();
    return few ? "+r.sort_day" : "r.sort_day";
  }

  static String limit(Query query) {
    return query.limit().isPresent() ? " LIMIT " + query.limit().getAsInt() : "";
  }
}
