package org.chancery.reading.dates;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;

/** Which kinds of pieces there are, and which values words of a kind may have. */
final class Kinds {
  /** Kinds that numbers in digits have; see {@link Numeral}. */
  private static final List<String> NUMBERS =
      List.of(
          "iso-date",
          "numeric-date",
          "clock",
          "point-clock",
          "military",
          "count",
          "day",
          "hour",
          "year",
          "cut-year",
          "two-digits",
          "ordinal",
          "decade",
          "bare-decade");

  private static final List<String> NODES =
      Stream.concat(
              Stream.of(
                  "date",
                  "full-day",
                  "open-day",
                  "weekday",
                  "full-month",
                  "open-month",
                  "shifted",
                  "counted",
                  "named",
                  "length",
                  "set",
                  "ref",
                  "part",
                  "clock",
                  "moment",
                  "inside",
                  "open-part",
                  "edged",
                  "between"),
              Arrays.stream(Grain.values()).map(Grain::key))
          .map(k -> "<" + k + ">")
          .toList();

  private static final List<Values> VALUES =
      List.of(
          new Values("unit", v -> isConstant(Grain.class, v)),
          new Values("the-unit", v -> isConstant(Grain.class, v)),
          new Values("edge", v -> isConstant(Sense.Edge.class, v)),
          new Values("season", Sense.Season.NAMES::contains),
          new Values("month", v -> isNumber(v, 1, 12)),
          new Values("weekday", v -> isNumber(v, 1, 7)),
          new Values("count", v -> isNumber(v, 0, 1_000_000)),
          new Values("ordinal", v -> isNumber(v, -1, 100)),
          new Values("deictic", v -> isNumber(v, -1, 1)),
          new Values("turn", v -> isNumber(v, -1, 1)),
          new Values("from-text", v -> isNumber(v, -1, 1)),
          new Values("today-word", v -> isNumber(v, -7, 7)),
          new Values("night-word", v -> isNumber(v, -1, 1)),
          new Values("noon", v -> isNumber(v, 0, 1440)),
          new Values("half-day", List.of("AM", "PM")::contains),
          new Values("half-year", v -> isNumber(v, 1, 2)),
          new Values("quarter", v -> isNumber(v, 1, 4)),
          new Values("word-decade", v -> isNumber(v, 100, 220)));

  /** Which values a kind of words may have. */
  private record Values(String kind, Predicate<String> allowed) {}

  private Kinds() {}

  static void check(Table.Row row, Problems problems) {
    String kind = row.get("kind");
    for (Values values : VALUES) {
      boolean concerned = new Lexeme.Reading(kind, "").is(values.kind());
      if (concerned && !values.allowed().test(row.get("value"))) {
        problems.add(
            row.where(), "a value that a " + values.kind() + " may have", row.get("value"));
      }
    }
  }

  /** Whether a place of a phrase asks for something that can be there. */
  static boolean exists(String kind, Vocabulary vocabulary) {
    return kind.startsWith("<")
        ? NODES.contains(kind)
        : NUMBERS.contains(kind) || vocabulary.hasKind(kind);
  }

  private static <E extends Enum<E>> boolean isConstant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).anyMatch(c -> c.name().equals(name));
  }

  private static boolean isNumber(String value, double least, double most) {
    try {
      double n = Double.parseDouble(value);
      return n >= least && n <= most;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
