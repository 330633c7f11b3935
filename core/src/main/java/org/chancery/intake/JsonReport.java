package org.chancery.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one report from a JSON object: its text and what is known of it; other fields are passed
 * over.
 */
final class JsonReport {
  private static final String VALUE =
      "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

  private final JsonFactory factory = new JsonFactory();

  /**
   * Reads an object.
   *
   * @param path the file, or {@code -}
   * @param firstLine the number of the object's first line in it
   * @param defaultId for an object without an id
   */
  Found read(String json, String path, int firstLine, String defaultId)
      throws UnreadableReportException {
    String where = path + ":" + firstLine;
    Map<String, String> fields = fields(json, path, firstLine);
    String text = fields.get("text");
    if (text == null) {
      throw new UnreadableReportException(
          where, "expected a field \"text\" with the report's words, found " + names(fields));
    }
    return new Found(
        field(fields, "id").orElse(defaultId),
        field(fields, "id").isPresent(),
        path,
        where,
        field(fields, "title"),
        text,
        field(fields, "publisher"),
        field(fields, "url").flatMap(JsonReport::link),
        published(fields));
  }

  private Map<String, String> fields(String json, String path, int firstLine)
      throws UnreadableReportException {
    try (JsonParser parser = factory.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw broken(json, path, firstLine, 0, "a JSON object {…}");
      }
      Map<String, String> fields = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        boolean scalar = value == JsonToken.VALUE_STRING || value.isNumeric();
        fields.put(name, scalar ? parser.getText() : "");
        if (!scalar && name.equals("text")) {
          fields.remove(name);
        }
        parser.skipChildren();
      }
      int end = (int) parser.currentLocation().getCharOffset();
      int rest = Line.skipBlanks(json, Math.min(end, json.length()), json.length());
      if (rest < json.length()) {
        throw broken(json, path, firstLine, rest, "nothing after the JSON object");
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw broken(json, path, firstLine, place(json, e), expected(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string", e);
    }
  }

  private static UnreadableReportException broken(
      String json, String path, int firstLine, int at, String expected) {
    int lineStart = json.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    int line =
        firstLine + (int) json.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    int column = json.codePointCount(lineStart, Math.max(lineStart, at)) + 1;
    return new UnreadableReportException(
        path + ":" + line + ":" + column,
        "expected " + expected + ", found '" + Shown.window(json, at) + "'");
  }

  /** Where the trouble is; the parser points behind an unknown token. */
  private static int place(String json, JsonProcessingException e) {
    long offset = Optional.ofNullable(e.getLocation()).map(l -> l.getCharOffset()).orElse(0L);
    int at = (int) Math.min(json.length(), Math.max(0, offset));
    String message = e.getOriginalMessage();
    String token = "Unrecognized token '";
    if (!message.startsWith(token)) {
      return at;
    }
    int end = message.indexOf('\'', token.length());
    String word = end < 0 ? "" : message.substring(token.length(), end);
    int start = json.lastIndexOf(word, at);
    return start < 0 ? at : start;
  }

  private static String expected(String message) {
    int at = message.indexOf("was expecting ");
    if (at >= 0) {
      String what = message.substring(at + "was expecting ".length());
      return what.startsWith(VALUE) ? "a JSON value" : Shown.line(what);
    }
    if (message.startsWith("Illegal unquoted character")) {
      return "control characters written as \\u escapes";
    }
    if (message.startsWith("Unrecognized character escape")) {
      return "a JSON escape after the backslash";
    }
    if (message.contains("nesting depth")) {
      return "values that are nested less deeply";
    }
    return "JSON that can be read";
  }

  private static Optional<String> field(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  private static String names(Map<String, String> fields) {
    if (fields.isEmpty()) {
      return "none";
    }
    String names = Shown.line(String.join(", ", fields.keySet()));
    return "only " + names.substring(0, Math.min(80, names.length()));
  }

  /** A day that is not in ISO form is not used: 03-04-2022 has two readings. */
  private static Optional<LocalDate> published(Map<String, String> fields) {
    return field(fields, "published")
        .flatMap(JsonReport::day)
        .or(() -> field(fields, "date").flatMap(JsonReport::day));
  }

  /** The day at the start of an ISO date or time. */
  static Optional<LocalDate> day(String written) {
    String day = written.strip();
    boolean longer = day.length() > 10;
    if (day.length() < 10 || (longer && "T ".indexOf(day.charAt(10)) < 0)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(day.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<URI> link(String address) {
    try {
      return Optional.of(new URI(address.strip()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
