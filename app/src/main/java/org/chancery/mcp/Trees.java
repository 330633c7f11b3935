package org.chancery.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * JSON as plain Java. Lines that the record writes elsewhere are taken in here, so that each shape
 * has one writer.
 */
final class Trees {
  private static final McpJsonMapper JSON = McpJsonDefaults.getMapper();
  private static final TypeRef<Map<String, Object>> OBJECT = new TypeRef<>() {};

  private Trees() {}

  /** The one object that a writer of lines writes. */
  static Map<String, Object> line(Consumer<Appendable> writer) {
    return lines(writer).get(0);
  }

  /** All objects that a writer of lines writes, in order. */
  static List<Map<String, Object>> lines(Consumer<Appendable> writer) {
    StringBuilder out = new StringBuilder();
    writer.accept(out);
    return out.toString().lines().map(Trees::object).toList();
  }

  private static Map<String, Object> object(String json) {
    try {
      return JSON.readValue(json, OBJECT);
    } catch (IOException e) {
      throw new UncheckedIOException("our own lines are JSON", e);
    }
  }

  /** A message of the protocol; none where the line is something else. */
  static Optional<Map<String, Object>> message(String line) {
    try {
      return line.isBlank()
          ? Optional.empty()
          : Optional.ofNullable(JSON.readValue(line, OBJECT)).filter(Trees::isMessage);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isMessage(Map<String, Object> object) {
    Object id = object.get("id");
    boolean named = id instanceof String || id instanceof Number;
    boolean asks =
        object.get("method") instanceof String
            && (named || !object.containsKey("id"))
            && (!object.containsKey("params") || object.get("params") instanceof Map);
    boolean answers = named && (object.containsKey("result") || object.containsKey("error"));
    return "2.0".equals(object.get("jsonrpc"))
        && (asks || (answers && !object.containsKey("method")));
  }

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException("writing a string", e);
    }
  }

  /** An object of these fields: name, value, name, value … */
  static Map<String, Object> of(Object... fields) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      object.put((String) fields[i], fields[i + 1]);
    }
    return object;
  }
}
