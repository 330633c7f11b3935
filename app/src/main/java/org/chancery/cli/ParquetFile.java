package org.chancery.cli;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.chancery.export.Column;
import org.chancery.export.EventRow;
import org.chancery.export.EventRows;
import org.chancery.export.Export;
import org.chancery.export.LeftOut;
import org.chancery.record.Told;

/** Rows of events as a Parquet file. A file that is not closed cannot be read. */
final class ParquetFile implements Export, AutoCloseable {
  private final EventRows rows;
  private final ParquetWriter<EventRow> writer;

  ParquetFile(Path file, EventRows rows) {
    this.rows = rows;
    List<Column> columns = rows.table().columns();
    try {
      this.writer =
          ParquetWriter.writeFile(
              schema(columns),
              file.toFile(),
              (row, values) ->
                  columns.forEach(
                      column ->
                          column
                              .value(row)
                              .ifPresent(value -> values.write(column.name(), plain(value)))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageType schema(List<Column> columns) {
    List<Type> fields = new ArrayList<>();
    columns.forEach(column -> fields.add(field(column)));
    return new MessageType("events", fields);
  }

  private static PrimitiveType field(Column column) {
    return switch (column.type()) {
      case TEXT, CODE ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      case DAY ->
          Types.optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
    };
  }

  private static Object plain(Object value) {
    return value instanceof LocalDate day ? (Object) (int) day.toEpochDay() : value;
  }

  @Override
  public void write(Told told) {
    rows.each(told, this::write);
  }

  private void write(EventRow row) {
    try {
      writer.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void end() {
    close();
  }

  @Override
  public LeftOut leftOut() {
    return rows.leftOut();
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
