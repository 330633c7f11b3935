package org.chancery.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.export.EventTable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a record can be exported as. */
enum ExportFormat {
  PLOVER,
  POLECAT(EventTable.POLECAT),
  ICEWS(EventTable.ICEWS),
  GDELT(EventTable.GDELT),
  GDELT_MENTIONS(EventTable.GDELT_MENTIONS),
  CSV(EventTable.FLAT),
  PARQUET(EventTable.FLAT),
  GRAPHML,
  JSONL;

  private final Optional<EventTable> table;

  ExportFormat() {
    this.table = Optional.empty();
  }

  ExportFormat(EventTable table) {
    this.table = Optional.of(table);
  }

  /** The table that is written, for formats of rows. */
  Optional<EventTable> table() {
    return table;
  }

  boolean isText() {
    return this != PARQUET;
  }

  /** Whether a reader of the export can tell what was done from what was not. */
  boolean statusIsShown() {
    return this == JSONL || table.filter(EventTable::statusIsShown).isPresent();
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** From the command line. */
  static final class Converter implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String value) {
      return Arrays.stream(values())
          .filter(format -> format.toString().equals(value))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("expected " + all() + ", found '" + value + "'"));
    }

    private static String all() {
      String all =
          Arrays.stream(values()).map(ExportFormat::toString).collect(Collectors.joining(", "));
      int last = all.lastIndexOf(", ");
      return all.substring(0, last) + " or " + all.substring(last + 2);
    }
  }
}
