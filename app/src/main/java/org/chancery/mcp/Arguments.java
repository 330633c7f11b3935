package org.chancery.mcp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.record.Query;

/** What was asked, checked part by part; what is wrong with it is told in one sentence. */
final class Arguments {
  static final int MOST = 50;
  private static final int OTHERWISE = 10;
  private static final int MOST_PARTIES = 2;
  private static final int MOST_WORDS = 500;
  private static final int SHOWN = 60;

  private final Map<String, Object> given;

  private Arguments(Map<String, Object> given) {
    this.given = given;
  }

  /** Those for a tool. */
  static Arguments of(Map<String, Object> given, Tool tool) {
    List<String> known = tool.parameters().stream().map(Tool.Parameter::name).toList();
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw new Refused(
            tool.name()
                + ": no argument is called "
                + shown(name)
                + "; there are "
                + String.join(", ", known));
      }
    }
    for (Tool.Parameter p : tool.parameters()) {
      if (p.required() && given.get(p.name()) == null) {
        throw new Refused(tool.name() + ": expected '" + p.name() + "', found none");
      }
    }
    return new Arguments(given);
  }

  /** What somebody wrote, short and on one line. */
  static String shown(String text) {
    String line = text.replaceAll("[\\p{C}\\s]+", " ").strip();
    int end = Math.min(line.length(), SHOWN);
    return "'" + line.substring(0, end) + (end < line.length() ? "…'" : "'");
  }

  private static Refused wrong(String name, String expected, Object found) {
    return new Refused(name + ": expected " + expected + ", found " + shown(String.valueOf(found)));
  }

  Optional<String> text(String name) {
    return text(name, MOST_WORDS);
  }

  /** Text of at most so many characters. */
  Optional<String> text(String name, int most) {
    Object value = given.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof String text)) {
      throw wrong(name, "text", value);
    }
    if (text.length() > most) {
      throw new Refused(
          name + ": expected at most " + most + " characters, found " + text.length());
    }
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  String needed(String name) {
    return text(name).map(String::strip).orElseThrow(() -> wrong(name, "text", "nothing"));
  }

  /** One text or a list of them. */
  List<String> texts(String name) {
    Object value = given.get(name);
    if (value == null) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (Object item : value instanceof List<?> list ? list : List.of(value)) {
      if (!(item instanceof String text) || text.length() > MOST_WORDS) {
        throw wrong(name, "a list of texts", item);
      }
      if (!text.isBlank()) {
        texts.add(text.strip());
      }
    }
    return texts.stream().distinct().toList();
  }

  OptionalInt number(String name, int least, int most) {
    Object value = given.get(name);
    if (value == null) {
      return OptionalInt.empty();
    }
    if (!(value instanceof Number number)
        || number.doubleValue() != number.longValue()
        || number.longValue() < least
        || number.longValue() > most) {
      throw wrong(name, least + " to " + most, value);
    }
    return OptionalInt.of(number.intValue());
  }

  int limit() {
    return number("limit", 1, MOST).orElse(OTHERWISE);
  }

  int offset() {
    return number("offset", 0, Integer.MAX_VALUE).orElse(0);
  }

  Optional<LocalDate> day(String name) {
    return text(name)
        .map(
            day -> {
              try {
                return LocalDate.parse(day.strip());
              } catch (DateTimeException e) {
                throw wrong(name, "a day as 2024-03-05", day);
              }
            });
  }

  /** Country codes or ids of actors; two at most. */
  List<String> parties() {
    List<String> parties = texts("parties");
    if (parties.size() > MOST_PARTIES) {
      throw new Refused("parties: expected at most two, found " + parties.size());
    }
    return parties;
  }

  /** All of the question that a query holds, but its limit. */
  Query query() {
    Query query =
        Query.ALL
            .among(parties())
            .ofTypes(constants("types", EventType.class))
            .ofStatuses(constants("statuses", Status.class))
            .within(day("since"), day("until"));
    return text("words").map(query::saying).orElse(query);
  }

  private <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
    return texts(name).stream()
        .map(
            text ->
                Lexicon.constant(type, text.toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> wrong(name, "some of " + names(type), text)))
        .toList();
  }

  private static String names(Class<? extends Enum<?>> type) {
    return String.join(", ", values(type));
  }

  /** The names of an enum's constants, as they are asked for. */
  static List<String> values(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.toList());
  }
}
