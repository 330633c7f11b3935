package org.chancery.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.export.JsonLines;
import org.chancery.json.Tree;

/** Describes the routes as an OpenAPI document. */
final class OpenApi {
  private static final Pattern PART = Pattern.compile("[{<](\\w+)[}>]");

  private OpenApi() {}

  static Map<String, Object> of(List<Route> routes) {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (Route route : routes) {
      @SuppressWarnings("unchecked") // made here
      Map<String, Object> path =
          (Map<String, Object>)
              paths.computeIfAbsent(path(route), p -> new LinkedHashMap<String, Object>());
      path.put(route.method().name().toLowerCase(Locale.ROOT), operation(route));
    }
    return Tree.of(
        "openapi",
        "3.1.0",
        "info",
        Tree.of(
            "title",
            "Chancery workbench",
            "version",
            JsonLines.FORMAT_VERSION,
            "description",
            "What the workbench of a record answers on this machine. Offsets count Unicode"
                + " code points; days are ISO dates.",
            "license",
            Tree.of("name", "Apache 2.0", "identifier", "Apache-2.0")),
        "paths",
        paths,
        "components",
        Tree.of("schemas", Schemas.all()));
  }

  /** With parts in braces alone. */
  static String path(Route route) {
    return route.path().replace('<', '{').replace('>', '}');
  }

  private static Map<String, Object> operation(Route route) {
    Map<String, Object> operation = Tree.of("summary", route.summary());
    List<Object> parameters = new ArrayList<>();
    Matcher part = PART.matcher(route.path());
    while (part.find()) {
      parameters.add(
          Tree.of(
              "name",
              part.group(1),
              "in",
              "path",
              "required",
              true,
              "schema",
              Schema.text().words()));
    }
    route.parameters().forEach(p -> parameters.add(parameter(p)));
    if (route.method() != Route.Method.GET) {
      parameters.add(
          Tree.of(
              "name",
              Guard.TOKEN,
              "in",
              "header",
              "required",
              true,
              "description",
              "The token of /api/about.",
              "schema",
              Schema.text().words()));
    }
    if (!parameters.isEmpty()) {
      operation.put("parameters", parameters);
    }
    if (route.method() == Route.Method.POST) {
      route.body().ifPresent(b -> operation.put("requestBody", content(Route.JSON, b)));
    }
    operation.put(
        "responses",
        Tree.of(
            "200", described("The answer.", route.media(), route.answer()),
            "default", described("What is wrong.", Route.JSON, Schema.of("error"))));
    return operation;
  }

  private static Map<String, Object> parameter(Route.Parameter parameter) {
    Schema schema = parameter.isRepeatable() ? Schema.list(parameter.schema()) : parameter.schema();
    return Tree.of(
        "name", parameter.name(),
        "in", "query",
        "description", parameter.description(),
        "schema", schema.words());
  }

  private static Map<String, Object> described(String words, String media, Schema schema) {
    Map<String, Object> response = Tree.of("description", words);
    response.putAll(content(media, schema));
    return response;
  }

  private static Map<String, Object> content(String media, Schema schema) {
    return Tree.of("content", Tree.of(media, Tree.of("schema", schema.words())));
  }
}
