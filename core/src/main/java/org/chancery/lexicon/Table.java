package org.chancery.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of facts: tab-separated, {@code #} lines of comment, then a line of column names, then
 * rows.
 */
public final class Table {
  private final String file;
  private final Header header;
  private final List<Row> rows;

  Table(String file, Header header, List<Row> rows) {
    this.file = file;
    this.header = header;
    this.rows = List.copyOf(rows);
  }

  /** The line of column names, shared by all rows. */
  record Header(String where, List<String> columns, Map<String, Integer> places) {
    static Header of(String where, List<String> columns) {
      Map<String, Integer> places = new LinkedHashMap<>();
      for (String column : columns) {
        places.putIfAbsent(column, places.size());
      }
      return new Header(where, List.copyOf(columns), places);
    }
  }

  static Table read(String file, String text) {
    Problems problems = new Problems();
    List<Row> rows = new ArrayList<>();
    Header header = Header.of(file + ":1", List.of());
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      String where = file + ":" + number;
      if (header.columns().isEmpty()) {
        header = Header.of(where, Arrays.stream(cells).map(String::strip).toList());
      } else if (cells.length > header.columns().size()) {
        problems.add(where, header.columns().size() + " columns", cells.length + " columns");
      } else {
        rows.add(row(where, header, cells));
      }
    }
    problems.check();
    return new Table(file, header, rows);
  }

  private static Row row(String where, Header header, String[] cells) {
    String[] values = new String[header.columns().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i < cells.length ? cells[i].strip() : "";
    }
    return new Row(where, header, List.of(values));
  }

  public String file() {
    return file;
  }

  /** The names of the columns, in their order. */
  public List<String> columns() {
    return header.columns();
  }

  Header header() {
    return header;
  }

  public List<Row> rows() {
    return rows;
  }

  /** One line of a table. */
  public static final class Row {
    private final String where;
    private final Header header;
    private final List<String> cells;

    private Row(String where, Header header, List<String> cells) {
      this.where = where;
      this.header = header;
      this.cells = cells;
    }

    /** With the cells that are named and all others empty. */
    static Row of(String where, Header header, Map<String, String> values) {
      return new Row(
          where, header, header.columns().stream().map(c -> values.getOrDefault(c, "")).toList());
    }

    /** "file:line". */
    public String where() {
      return where;
    }

    /** The cell, "" where it is empty. */
    public String get(String column) {
      Integer place = header.places().get(column);
      if (place == null) {
        throw new LexiconException(
            List.of(where + ": expected a column '" + column + "', found " + header.columns()));
      }
      return cells.get(place);
    }

    /** The cell's parts, which stand between semicolons. */
    public List<String> list(String column) {
      return Lexicon.parts(get(column), ";");
    }

    /** The same row under another header, the cells that it lacks empty. */
    Row under(Header other) {
      Map<String, String> values = new LinkedHashMap<>();
      header.columns().forEach(c -> values.put(c, get(c)));
      return of(where, other, values);
    }

    /** The same row with another cell. */
    Row with(String column, String value) {
      Map<String, String> values = new LinkedHashMap<>();
      header.columns().forEach(c -> values.put(c, get(c)));
      values.put(column, value);
      return of(where, header, values);
    }

    List<String> cells() {
      return cells;
    }
  }
}
