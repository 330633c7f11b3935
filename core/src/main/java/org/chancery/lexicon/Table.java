package org.chancery.lexicon;

import java.util.ArrayList;
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
      String where = file + ":" + number;
      if (header.columns().isEmpty()) {
        header = Header.of(where, cells(line, 0));
        continue;
      }
      List<String> cells = cells(line, header.columns().size());
      if (cells.size() > header.columns().size()) {
        problems.add(where, header.columns().size() + " columns", cells.size() + " columns");
      } else {
        rows.add(new Row(where, header, cells));
      }
    }
    problems.check();
    return new Table(file, header, rows);
  }

  /** The cells of a line, with empty ones behind them up to the least number. */
  private static List<String> cells(String line, int least) {
    List<String> cells = new ArrayList<>(least);
    int from = 0;
    while (from <= line.length()) {
      int tab = line.indexOf('\t', from);
      int end = tab < 0 ? line.length() : tab;
      cells.add(end == from ? "" : line.substring(from, end).strip());
      from = end + 1;
    }
    while (cells.size() < least) {
      cells.add("");
    }
    return cells;
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
