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
  private final List<Row> rows;

  private Table(String file, List<Row> rows) {
    this.file = file;
    this.rows = List.copyOf(rows);
  }

  static Table read(String file, String text) {
    Problems problems = new Problems();
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (header.isEmpty()) {
        header = cells;
      } else if (cells.size() > header.size()) {
        problems.add(file + ":" + number, header.size() + " columns", cells.size() + " columns");
      } else {
        rows.add(row(file + ":" + number, header, cells));
      }
    }
    problems.check();
    return new Table(file, rows);
  }

  private static Row row(String where, List<String> header, List<String> cells) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      values.put(header.get(i).strip(), i < cells.size() ? cells.get(i).strip() : "");
    }
    return new Row(where, values);
  }

  public String file() {
    return file;
  }

  public List<Row> rows() {
    return rows;
  }

  /** One line of a table. */
  public record Row(String where, Map<String, String> values) {
    /** The cell, "" where it is empty. */
    public String get(String column) {
      String value = values.get(column);
      if (value == null) {
        throw new LexiconException(
            List.of(where + ": expected a column '" + column + "', found " + values.keySet()));
      }
      return value;
    }

    /** The cell's parts, which stand between semicolons. */
    public List<String> list(String column) {
      return Lexicon.parts(get(column), ";");
    }
  }
}
