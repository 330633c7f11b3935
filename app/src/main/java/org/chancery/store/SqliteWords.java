package org.chancery.store;

import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Full-text search by FTS5, in tables beside those of the rows. */
final class SqliteWords implements Database.Words {
  private static final Map<String, String> TABLES =
      Map.of("events", "event_words", "entries", "entry_words", "statements", "statement_words");

  /** Found nowhere. */
  private static final String NONE = "\"\"";

  private static final int COMMON = 20_000;

  private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

  @Override
  public void put(Sql sql, String table, long key, String words) throws SQLException {
    sql.later("INSERT INTO " + TABLES.get(table) + " (rowid, words) VALUES (?, ?)", key, words);
  }

  @Override
  public void remove(Sql sql, String table, long key) throws SQLException {
    sql.update("DELETE FROM " + TABLES.get(table) + " WHERE rowid = ?", key);
  }

  @Override
  public String condition(String table, String key) {
    String words = TABLES.get(table);
    return key + " IN (SELECT rowid FROM " + words + " WHERE " + words + " MATCH ?)";
  }

  @Override
  public boolean areCommon(Sql sql, String table, String asked) throws SQLException {
    String words = TABLES.get(table);
    return sql.first(
                "SELECT count(*) FROM (SELECT 1 FROM "
                    + words
                    + " WHERE "
                    + words
                    + " MATCH ? LIMIT "
                    + COMMON
                    + ")",
                row -> row.count(1),
                asked)
            .orElse(0)
        >= COMMON;
  }

  @Override
  public String inTurn(String table) {
    return TABLES.get(table);
  }

  /** Every word or phrase as a string, so that nothing in it is an operator. */
  @Override
  public String asked(String words) {
    return PART.matcher(words)
        .results()
        .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
        .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
        .map(part -> "\"" + part + "\"")
        .collect(
            Collectors.collectingAndThen(Collectors.joining(" "), q -> q.isEmpty() ? NONE : q));
  }
}
