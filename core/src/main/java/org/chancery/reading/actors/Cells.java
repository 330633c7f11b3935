package org.chancery.reading.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;
import org.chancery.model.ActorType;

/** Reads and checks the cells that the tables of actors share. */
final class Cells {
  private final Problems problems;

  Cells(Problems problems) {
    this.problems = problems;
  }

  /** A code of three capital letters. */
  Optional<String> code(Table.Row row, String column) {
    String value = row.get(column);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!isCode(value)) {
      problems.add(row.where(), "a code of three capital letters in " + column, value);
    }
    return Optional.of(value);
  }

  String requiredCode(Table.Row row, String column) {
    if (row.get(column).isEmpty()) {
      problems.add(row.where(), "a code of three capital letters in " + column, "");
    }
    return code(row, column).orElse("");
  }

  List<String> sectors(Table.Row row) {
    List<String> sectors = list(row, "sectors");
    for (String s : sectors) {
      if (!isCode(s)) {
        problems.add(row.where(), "sectors of three capital letters", s);
      }
    }
    return sectors;
  }

  /** The parts of a cell; most cells have one or none, and there are many rows. */
  static List<String> list(Table.Row row, String column) {
    String value = row.get(column);
    if (value.isEmpty()) {
      return List.of();
    }
    return value.indexOf(';') < 0 ? List.of(value) : row.list(column);
  }

  String required(Table.Row row, String column) {
    if (row.get(column).isEmpty()) {
      problems.add(row.where(), "something in " + column, "");
    }
    return row.get(column);
  }

  ActorType type(Table.Row row) {
    try {
      return ActorType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      problems.add(row.where(), "a type: person, organization or group", row.get("type"));
      return ActorType.GROUP;
    }
  }

  /** The first day of a year, month or day. */
  Optional<LocalDate> firstDay(Table.Row row, String column) {
    return day(row, column, false);
  }

  /** The last day of a year, month or day. */
  Optional<LocalDate> lastDay(Table.Row row, String column) {
    return day(row, column, true);
  }

  private Optional<LocalDate> day(Table.Row row, String column, boolean last) {
    String value = row.get(column);
    try {
      return switch (value.length()) {
        case 0 -> Optional.empty();
        case 4 -> Optional.of(LocalDate.of(number(value, 0, 4), last ? 12 : 1, last ? 31 : 1));
        case 7 -> {
          YearMonth month = YearMonth.of(number(value, 0, 4), number(value, 5, 7));
          yield Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
        }
        default ->
            Optional.of(
                LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10)));
      };
    } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
      problems.add(row.where(), "a date like 2005, 2005-03 or 2005-03-01 in " + column, value);
      return Optional.empty();
    }
  }

  private static int number(String s, int from, int to) {
    return Integer.parseInt(s, from, to, 10);
  }

  static boolean isCode(String s) {
    return s.length() == 3
        && isCapital(s.charAt(0))
        && isCapital(s.charAt(1))
        && isCapital(s.charAt(2));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
