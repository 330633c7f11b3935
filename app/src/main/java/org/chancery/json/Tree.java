package org.chancery.json;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * JSON as plain Java: maps in the order of their fields, lists, text, numbers. Lines that the
 * record writes elsewhere are taken in here, so that each shape has one writer.
 */
public final class Tree {
  private static final JSON JR = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  private Tree() {}

  /** The one object that a writer of lines writes. */
  public static Map<String, Object> line(Consumer<Appendable> writer) {
    return lines(writer).get(0);
  }

  /** All objects that a writer of lines writes, in order. */
  public static List<Map<String, Object>> lines(Consumer<Appendable> writer) {
    StringBuilder out = new StringBuilder();
    writer.accept(out);
    return out.toString().lines().map(Tree::object).toList();
  }

  /**
   * The object that this text holds.
   *
   * @throws IllegalArgumentException if it is no JSON object
   */
  public static Map<String, Object> object(String json) {
    try {
      return JR.mapFrom(json);
    } catch (IOException e) {
      throw new IllegalArgumentException("expected a JSON object", e);
    }
  }

  public static String write(Object value) {
    try {
      return JR.asString(value);
    } catch (IOException e) {
      throw new UncheckedIOException("writing a string", e);
    }
  }

  /** An object of these fields: name, value, name, value … */
  public static Map<String, Object> of(Object... fields) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      object.put((String) fields[i], fields[i + 1]);
    }
    return object;
  }
}
