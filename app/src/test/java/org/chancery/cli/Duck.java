package org.chancery.cli;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table as DuckDB reads it, under the name {@code events}. */
record Duck(String reader) {
  /** Of a call such as {@code read_parquet('file')}. */
  static Duck of(String reader) {
    return new Duck(reader);
  }

  List<String> columns() throws SQLException {
    return List.copyOf(types().keySet());
  }

  /** SQL types by column, in order. */
  Map<String, String> types() throws SQLException {
    Map<String, String> types = new LinkedHashMap<>();
    for (List<String> row : rows("describe select * from events")) {
      types.put(row.get(0), row.get(1));
    }
    return types;
  }

  /** What a query on {@code events} gives, as text; what is null as "null". */
  List<List<String>> rows(String query) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("create view events as select * from " + reader);
      try (ResultSet result = statement.executeQuery(query)) {
        List<List<String>> rows = new ArrayList<>();
        while (result.next()) {
          rows.add(row(result));
        }
        return rows;
      }
    }
  }

  private static List<String> row(ResultSet result) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      cells.add(String.valueOf(result.getString(i)));
    }
    return cells;
  }
}
