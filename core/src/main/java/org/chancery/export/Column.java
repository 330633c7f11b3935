package org.chancery.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One column of a table of events: its name, what sort of values it holds, what fills it. */
public final class Column {
  private final String name;
  private final Type type;
  private final Function<EventRow, ? extends Optional<?>> filler;

  private Column(String name, Type type, Function<EventRow, ? extends Optional<?>> filler) {
    this.name = name;
    this.type = type;
    this.filler = filler;
  }

  /** What sort of values a column holds. */
  public enum Type {
    /** {@link String} of report words or names: anything may stand in it. */
    TEXT,
    /** {@link String} of our own making: ids, codes, lists of them. */
    CODE,
    /** {@link Long}. */
    INTEGER,
    /** {@link Double}. */
    NUMBER,
    /** {@link LocalDate}. */
    DAY
  }

  static Column text(String name, Function<EventRow, Optional<String>> filler) {
    return new Column(name, Type.TEXT, filler.andThen(value -> value.map(Cells::line)));
  }

  static Column code(String name, Function<EventRow, Optional<String>> filler) {
    return new Column(name, Type.CODE, filler.andThen(value -> value.map(Cells::line)));
  }

  static Column codes(String name, Function<EventRow, List<String>> filler) {
    return code(
        name,
        row -> Optional.of(Cells.list(filler.apply(row))).filter(values -> !values.isEmpty()));
  }

  static Column integer(String name, Function<EventRow, Optional<Long>> filler) {
    return new Column(name, Type.INTEGER, filler);
  }

  static Column number(String name, Function<EventRow, Optional<Double>> filler) {
    return new Column(name, Type.NUMBER, filler);
  }

  static Column day(String name, Function<EventRow, Optional<LocalDate>> filler) {
    return new Column(name, Type.DAY, filler);
  }

  /** A column that the format has and Chancery cannot fill. */
  static Column empty(String name, Type type) {
    return new Column(name, type, row -> Optional.empty());
  }

  public String name() {
    return name;
  }

  public Type type() {
    return type;
  }

  /** The value in a row, of the class that {@link #type} names. */
  public Optional<?> value(EventRow row) {
    return filler.apply(row);
  }
}
