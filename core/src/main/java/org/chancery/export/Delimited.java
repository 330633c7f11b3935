package org.chancery.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.record.Told;

/**
 * Writes rows of events as text: commas and quotation marks for Chancery's own table, tabs for
 * those of others, whose readers know no quotation marks. A row is always one line.
 */
public final class Delimited implements Export {
  private static final int DECIMALS = 4;

  private final Appendable out;
  private final EventRows rows;
  private final boolean isCsv;
  private final List<Column> columns;
  private boolean isBegun;

  /** Lines go to {@code out} as they are made. */
  public Delimited(Appendable out, EventRows rows) {
    this.out = out;
    this.rows = rows;
    this.isCsv = rows.table() == EventTable.FLAT;
    this.columns = rows.table().columns();
  }

  @Override
  public void write(Told told) {
    begin();
    rows.each(told, this::line);
  }

  @Override
  public void end() {
    begin();
  }

  @Override
  public LeftOut leftOut() {
    return rows.leftOut();
  }

  /** GDELT's files have no header. */
  private void begin() {
    if (!isBegun && !rows.table().numbersHappenings()) {
      append(columns.stream().map(Column::name).collect(Collectors.joining(separator())) + "\n");
    }
    isBegun = true;
  }

  private String separator() {
    return isCsv ? "," : "\t";
  }

  private void line(EventRow row) {
    StringBuilder line = new StringBuilder();
    for (Column column : columns) {
      if (column != columns.get(0)) {
        line.append(separator());
      }
      column.value(row).ifPresent(value -> line.append(cell(column.type(), value)));
    }
    append(line.append('\n'));
  }

  private String cell(Column.Type type, Object value) {
    return switch (type) {
      case TEXT, CODE -> isCsv ? quoted(value.toString()) : bare(value.toString());
      case NUMBER -> decimal((Double) value);
      case INTEGER, DAY -> value.toString();
    };
  }

  private static String quoted(String text) {
    String safe = Cells.unarmed(text);
    boolean needsQuotes = safe.indexOf('"') >= 0 || safe.indexOf(',') >= 0;
    return needsQuotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /**
   * Without what readers of tab-separated files take for a sign of their own: R begins a string at
   * a quotation mark and a comment at a hash.
   */
  private static String bare(String text) {
    return Cells.unarmed(text).replace('"', '\u201D').replace('#', '\uFF03');
  }

  /** At most four decimals, never an exponent. */
  private static String decimal(double value) {
    BigDecimal plain =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return (plain.scale() < 1 ? plain.setScale(1, RoundingMode.UNNECESSARY) : plain)
        .toPlainString();
  }

  private void append(CharSequence text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
