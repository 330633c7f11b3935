package org.chancery.serve;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.lexicon.Lexicon;

/** What is asked: the parts of an address, and the words after its question mark. */
final class Request {
  private final Context context;

  Request(Context context) {
    this.context = context;
  }

  Context context() {
    return context;
  }

  /** A part of the path: {@code id} of {@code /api/reports/{id}}. */
  String part(String name) {
    return context.pathParam(name);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(context.queryParam(name))
        .map(String::strip)
        .filter(t -> !t.isEmpty());
  }

  /** All values of a name, each of which may be several with commas. */
  List<String> texts(String name) {
    return context.queryParams(name).stream()
        .flatMap(t -> Arrays.stream(t.split(",", -1)))
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .distinct()
        .toList();
  }

  Optional<LocalDate> day(String name) {
    return text(name).map(t -> day(name, t));
  }

  static LocalDate day(String name, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw Refused.wrong(name + ": expected a day as 2024-03-05, found '" + value + "'");
    }
  }

  int number(String name, int otherwise, int least, int most) {
    Optional<String> value = text(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    int number = value.filter(v -> v.matches("[0-9]{1,9}")).map(Integer::parseInt).orElse(-1);
    if (number < least || number > most) {
      throw Refused.wrong(
          name
              + ": expected a number from "
              + least
              + " to "
              + most
              + ", found '"
              + value.get()
              + "'");
    }
    return number;
  }

  <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
    return texts(name).stream().map(constant(name, type)).toList();
  }

  static <E extends Enum<E>> Function<String, E> constant(String name, Class<E> type) {
    return value ->
        Lexicon.constant(type, value.toLowerCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    Refused.wrong(
                        name + ": expected one of " + names(type) + ", found '" + value + "'"));
  }

  private static String names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(c -> c.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
