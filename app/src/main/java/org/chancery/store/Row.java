package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** One row of an answer, by column numbers from 1. */
final class Row {
  private final ResultSet rows;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  /** Makes something of a row. */
  interface Reader<T> {
    T of(Row row) throws SQLException;
  }

  String text(int column) throws SQLException {
    return rows.getString(column);
  }

  Optional<String> optionalText(int column) throws SQLException {
    return Optional.ofNullable(rows.getString(column));
  }

  long number(int column) throws SQLException {
    return rows.getLong(column);
  }

  int count(int column) throws SQLException {
    return rows.getInt(column);
  }

  boolean flag(int column) throws SQLException {
    return rows.getInt(column) != 0;
  }

  Optional<LocalDate> day(int column) throws SQLException {
    long day = rows.getLong(column);
    return rows.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
