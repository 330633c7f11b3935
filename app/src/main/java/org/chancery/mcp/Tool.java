package org.chancery.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.json.Tree;

/**
 * One question that may be asked.
 *
 * @param description for the program that chooses among tools
 */
record Tool(String name, String description, List<Parameter> parameters, Handler handler) {
  Tool {
    parameters = List.copyOf(parameters);
  }

  /** Answers it. */
  interface Handler {
    Map<String, Object> answer(Arguments arguments);
  }

  /**
   * One part of a question.
   *
   * @param schema what JSON Schema says of its value
   */
  record Parameter(String name, Map<String, Object> schema, boolean required) {
    static Parameter text(String name, String description) {
      return new Parameter(name, Tree.of("type", "string", "description", description), false);
    }

    static Parameter texts(String name, String description) {
      Map<String, Object> item = Tree.of("type", "string");
      return new Parameter(
          name, Tree.of("type", "array", "items", item, "description", description), false);
    }

    static Parameter oneOf(String name, String description, List<String> values) {
      Map<String, Object> item = Tree.of("type", "string", "enum", values);
      return new Parameter(
          name, Tree.of("type", "array", "items", item, "description", description), false);
    }

    static Parameter day(String name, String description) {
      return new Parameter(
          name, Tree.of("type", "string", "format", "date", "description", description), false);
    }

    static Parameter number(String name, String description, int least, int most) {
      return new Parameter(
          name,
          Tree.of("type", "integer", "minimum", least, "maximum", most, "description", description),
          false);
    }

    Parameter needed() {
      return new Parameter(name, schema, true);
    }
  }

  /** The same with these parts added. */
  static List<Parameter> with(List<Parameter> shared, Parameter... own) {
    return Stream.concat(Stream.of(own), shared.stream()).toList();
  }

  /** All parts as one JSON Schema. */
  Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    parameters.forEach(p -> properties.put(p.name(), p.schema()));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put(
        "required", parameters.stream().filter(Parameter::required).map(Parameter::name).toList());
    schema.put("additionalProperties", false);
    return schema;
  }
}
