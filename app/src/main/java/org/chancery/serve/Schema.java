package org.chancery.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.json.Tree;

/** What a piece of JSON may be, in the words of JSON Schema 2020-12. */
record Schema(Map<String, Object> words) {
  private static final String TYPE = "type";

  static Schema text() {
    return new Schema(Map.of(TYPE, "string"));
  }

  static Schema day() {
    return new Schema(Tree.of(TYPE, "string", "format", "date"));
  }

  static Schema count() {
    return new Schema(Tree.of(TYPE, "integer", "minimum", 0));
  }

  static Schema number() {
    return new Schema(Map.of(TYPE, "number"));
  }

  static Schema flag() {
    return new Schema(Map.of(TYPE, "boolean"));
  }

  static Schema any() {
    return new Schema(Map.of());
  }

  static Schema oneOf(String... values) {
    return new Schema(Map.of("enum", Arrays.asList(values)));
  }

  static Schema list(Schema of) {
    return new Schema(Tree.of(TYPE, "array", "items", of.words));
  }

  /** An object with a value of one kind under each name. */
  static Schema map(Schema of) {
    return new Schema(Tree.of(TYPE, "object", "additionalProperties", of.words));
  }

  /** One of the shapes that {@link Schemas} names. */
  static Schema of(String name) {
    return new Schema(Map.of("$ref", "#/components/schemas/" + name));
  }

  /** Or null. */
  Schema orNull() {
    return new Schema(Map.of("anyOf", List.of(words, Map.of(TYPE, "null"))));
  }

  Schema because(String description) {
    Map<String, Object> more = new LinkedHashMap<>(words);
    more.put("description", description);
    return new Schema(more);
  }

  /** An object of these fields, all of which are there, and no others: name, schema, name … */
  static Schema object(Object... fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      String name = (String) fields[i];
      properties.put(name.replace("?", ""), ((Schema) fields[i + 1]).words);
      if (!name.endsWith("?")) {
        required.add(name);
      }
    }
    return new Schema(
        Tree.of(
            TYPE,
            "object",
            "properties",
            properties,
            "required",
            required,
            "additionalProperties",
            false));
  }

  /** A stretch of a list. */
  static Schema page(Schema of) {
    return object("total?", count(), "offset", count(), "items", list(of));
  }
}
