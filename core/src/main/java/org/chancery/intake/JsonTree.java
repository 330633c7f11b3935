package org.chancery.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value in memory, for the small objects inside pages.
 *
 * @param text of a string or a number
 * @param fields of an object
 * @param items of an array
 */
record JsonTree(String text, Map<String, JsonTree> fields, List<JsonTree> items) {
  private static final JsonTree NOTHING = new JsonTree("", Map.of(), List.of());
  private static final int DEEPEST = 40;

  /** The tree; nothing where the text is not JSON. */
  static Optional<JsonTree> parse(String json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return Optional.of(value(parser, 0));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static JsonTree value(JsonParser parser, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null || depth > DEEPEST) {
      parser.skipChildren();
      return NOTHING;
    }
    return switch (token) {
      case START_OBJECT -> object(parser, depth);
      case START_ARRAY -> array(parser, depth);
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new JsonTree(parser.getText(), Map.of(), List.of());
      default -> NOTHING;
    };
  }

  private static JsonTree object(JsonParser parser, int depth) throws IOException {
    Map<String, JsonTree> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser, depth + 1));
    }
    return new JsonTree("", fields, List.of());
  }

  private static JsonTree array(JsonParser parser, int depth) throws IOException {
    List<JsonTree> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != null && token != JsonToken.END_ARRAY) {
      items.add(value(parser, depth + 1));
      token = parser.nextToken();
    }
    return new JsonTree("", Map.of(), items);
  }

  JsonTree at(String name) {
    return fields.getOrDefault(name, NOTHING);
  }

  /** The text of this value, or of the first item of an array. */
  Optional<String> string() {
    String own = items.isEmpty() ? text : items.get(0).text();
    return Optional.of(own.strip()).filter(s -> !s.isEmpty());
  }

  /** This value and all objects in it, outermost first. */
  List<JsonTree> objects() {
    List<JsonTree> all = new ArrayList<>();
    gather(all);
    return all;
  }

  private void gather(List<JsonTree> all) {
    if (!fields.isEmpty()) {
      all.add(this);
    }
    fields.values().forEach(f -> f.gather(all));
    items.forEach(i -> i.gather(all));
  }
}
