package org.chancery.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Runs SQL on one connection and keeps the statements it has prepared. Rows to insert wait until
 * {@link #flush}, or until something is asked.
 */
final class Sql implements AutoCloseable {
  private static final int FETCH = 500;
  private static final int MOST_WAITING = 1000;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();
  private final Map<PreparedStatement, Integer> waiting = new HashMap<>();

  Sql(Connection connection) {
    this.connection = connection;
  }

  /** Changes rows at once; how many. */
  int update(String sql, Object... values) throws SQLException {
    flush();
    PreparedStatement statement = prepared(sql);
    bind(statement, values);
    return statement.executeUpdate();
  }

  /** Changes rows soon, after all that waits already. */
  void later(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared(sql);
    bind(statement, values);
    statement.addBatch();
    if (waiting.merge(statement, 1, Integer::sum) >= MOST_WAITING) {
      flush();
    }
  }

  /** Runs what waits, each kind of statement at once, in the order in which kinds first came. */
  void flush() throws SQLException {
    if (waiting.isEmpty()) {
      return;
    }
    for (PreparedStatement statement : prepared.values()) {
      if (waiting.containsKey(statement)) {
        statement.executeBatch();
      }
    }
    waiting.clear();
  }

  <T> List<T> list(String sql, Row.Reader<T> reader, Object... values) throws SQLException {
    flush();
    List<T> all = new ArrayList<>();
    PreparedStatement statement = prepared(sql);
    bind(statement, values);
    try (ResultSet rows = statement.executeQuery()) {
      Row row = new Row(rows);
      while (rows.next()) {
        all.add(reader.of(row));
      }
    }
    return all;
  }

  <T> Optional<T> first(String sql, Row.Reader<T> reader, Object... values) throws SQLException {
    return list(sql, reader, values).stream().findFirst();
  }

  /** Whether there is a row, whatever still waits. */
  boolean peek(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared(sql);
    bind(statement, values);
    try (ResultSet rows = statement.executeQuery()) {
      return rows.next();
    }
  }

  /** One row at a time, however many there are; what takes them may ask other things meanwhile. */
  <T> void each(String sql, Row.Reader<T> reader, Consumer<T> each, List<Object> values)
      throws SQLException {
    flush();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCH);
      bind(statement, values.toArray());
      try (ResultSet rows = statement.executeQuery()) {
        Row row = new Row(rows);
        while (rows.next()) {
          each.accept(reader.of(row));
        }
      }
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
    waiting.clear();
  }

  /** Forgets what waits: the transaction is given up. */
  void forget() throws SQLException {
    close();
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
  }

  private static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        bind(statement, at, optional.get());
      } else {
        statement.setObject(at, null);
      }
    } else if (value instanceof String text) {
      statement.setString(at, Wording.plain(text));
    } else if (value instanceof LocalDate day) {
      statement.setLong(at, day.toEpochDay());
    } else if (value instanceof Boolean flag) {
      statement.setInt(at, flag ? 1 : 0);
    } else if (value instanceof Enum<?> constant) {
      statement.setString(at, constant.name());
    } else if (value instanceof Long || value instanceof Integer) {
      statement.setLong(at, ((Number) value).longValue());
    } else {
      throw new IllegalArgumentException("no way to bind a " + value.getClass());
    }
  }
}
