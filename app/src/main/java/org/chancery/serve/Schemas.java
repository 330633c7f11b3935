package org.chancery.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.json.Tree;

/**
 * The shapes of answers by name. Lines of the record are described in {@code
 * docs/record.schema.json}; they are taken from there, with what the pages get beside them.
 */
final class Schemas {
  private static final String LINES = "record.schema.json";
  private static final String PROPERTIES = "properties";

  private final Map<String, Object> lines;
  private final Map<String, Object> all = new LinkedHashMap<>();

  private Schemas(Map<String, Object> lines) {
    this.lines = lines;
  }

  /** All of them. */
  static Map<String, Object> all() {
    Map<String, Object> schema =
        Tree.object(packed().replace("#/$defs/", "#/components/schemas/record."));
    Schemas schemas = new Schemas(object(schema, "$defs"));
    schemas.beside();
    schemas.lines.forEach((name, words) -> schemas.all.put("record." + name, words));
    schemas.common();
    schemas.reports();
    schemas.timeline();
    schemas.parties();
    schemas.issues();
    schemas.rest();
    return schemas.all;
  }

  private static String packed() {
    try (InputStream in = Schemas.class.getResourceAsStream(LINES)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // as JSON has it
  private static Map<String, Object> object(Object of, String name) {
    return (Map<String, Object>) ((Map<String, Object>) of).get(name);
  }

  /** Fields that all lines of a kind get here: name, schema, name … */
  private static void add(Map<String, Object> line, Object... fields) {
    Map<String, Object> more = Schema.object(fields).words();
    object(line, PROPERTIES).putAll(object(more, PROPERTIES));
    List<Object> required = new ArrayList<>((List<?>) line.get("required"));
    ((List<?>) more.get("required"))
        .stream().filter(f -> !required.contains(f)).forEach(required::add);
    line.put("required", required);
  }

  private Map<String, Object> line(String name) {
    return object(lines, name);
  }

  private static Schema named(String name) {
    return Schema.of("record." + name);
  }

  private static Schema texts() {
    return Schema.list(Schema.text());
  }

  private static Schema maybe() {
    return Schema.text().orNull();
  }

  private static Schema maybeDay() {
    return Schema.day().orNull();
  }

  private void beside() {
    add(line("ground"), "speakers", texts());
    Map<String, Object> witness =
        object(object(object(line("entry"), PROPERTIES), "witnesses"), "items");
    add(
        witness,
        "speakers",
        texts(),
        "published",
        maybeDay(),
        "type",
        Schema.text(),
        "mode",
        texts(),
        "status",
        Schema.text(),
        "trigger",
        Schema.text(),
        "confidence",
        Schema.number(),
        "rule",
        Schema.text());
    add(line("entry"), "day", maybeDay(), "score", Schema.number());
    add(
        line("event"),
        "words",
        Schema.text(),
        "speakers",
        texts(),
        "issues",
        Schema.list(Schema.of("named_issue")),
        "entry",
        maybe(),
        "reports",
        Schema.count());
    add(
        line("statement"),
        "said",
        Schema.text(),
        "passage",
        Schema.text(),
        "toldBy",
        maybe(),
        "issues",
        Schema.list(Schema.of("named_issue")),
        "day?",
        maybeDay(),
        "title?",
        maybe(),
        "publisher?",
        maybe(),
        "published?",
        maybeDay());
    add(
        line("position_line"),
        "label",
        Schema.text(),
        "degrees",
        Schema.list(Schema.number()),
        "changes",
        Schema.count());
    add(
        line("report"),
        "text",
        Schema.text(),
        "headline",
        named("span").orNull(),
        "paragraphs",
        Schema.list(named("span")));
    List.of("entry", "statement")
        .forEach(name -> add(line(name), "snippet?", Schema.of("snippet")));
  }

  private void put(String name, Schema schema) {
    all.put(name, schema.words());
  }

  private void common() {
    put("error", Schema.object("error", Schema.text().because("One sentence for people.")));
    put("named_issue", Schema.object("id", Schema.text(), "name", Schema.text()));
    put("labelled", Schema.object("id", Schema.text(), "label", Schema.text()));
    put(
        "counted",
        Schema.object("id", Schema.text(), "label", Schema.text(), "statements", Schema.count()));
    put(
        "snippet",
        Schema.object(
            "text", Schema.text(),
            "marks", Schema.list(Schema.list(Schema.count())).because("Code points in text."),
            "cut", Schema.flag()));
    put(
        "about",
        Schema.object(
            "version", Schema.text(),
            "record",
                Schema.object(
                    "name", Schema.text(),
                    "kind", Schema.oneOf("file", "database", "examples"),
                    "writable", Schema.flag(),
                    "reading",
                        Schema.object("done", Schema.count(), "of", Schema.count()).orNull()),
            "counts",
                Schema.object(
                    "reports", Schema.count(),
                    "statements", Schema.count(),
                    "events", Schema.count(),
                    "entries", Schema.count()),
            "validUntil", maybeDay(),
            "token", Schema.text(),
            "words", Schema.map(Schema.any())));
  }

  private void reports() {
    put(
        "report",
        Schema.object(
            "id", Schema.text(),
            "title", maybe(),
            "publisher", maybe(),
            "published", maybeDay(),
            "statements", Schema.count(),
            "events", Schema.count(),
            "snippet?", Schema.of("snippet")));
    put(
        "mention",
        Schema.object(
            "actor", Schema.text(),
            "name", Schema.text(),
            "start", Schema.count(),
            "end", Schema.count(),
            "text", Schema.text(),
            "how", Schema.text()));
    put(
        "reading",
        Schema.object(
            "report", named("report"),
            "reading",
                Schema.object(
                    "actors", Schema.list(named("actor")),
                    "mentions", Schema.list(Schema.of("mention")),
                    "timings", Schema.list(named("date")),
                    "statements", Schema.list(named("statement")),
                    "events", Schema.list(named("event")),
                    "issues", Schema.list(named("issue")),
                    "positions", Schema.list(named("position"))),
            "corrections", Schema.list(Schema.of("correction"))));
  }

  private void timeline() {
    put(
        "item",
        new Schema(Map.of("oneOf", List.of(named("entry").words(), named("statement").words()))));
    put(
        "volume",
        Schema.object("month", maybe(), "entries", Schema.count(), "statements", Schema.count()));
    put(
        "entry_page",
        Schema.object(
            "entry", named("entry"),
            "tellings",
                Schema.list(
                    Schema.object(
                        "report", Schema.of("report"),
                        "event", named("event"),
                        "corrections", Schema.list(Schema.of("correction"))))));
    put(
        "found",
        Schema.object(
            "reports", Schema.list(Schema.of("report")),
            "entries", Schema.list(named("entry")),
            "statements", Schema.list(named("statement"))));
    put(
        "place",
        Schema.object(
            "name", Schema.text(),
            "country", maybe(),
            "lat", Schema.number().orNull(),
            "lon", Schema.number().orNull(),
            "events", Schema.count()));
  }

  private void parties() {
    put(
        "suggestion",
        Schema.object(
            "id", Schema.text(),
            "label", Schema.text(),
            "kind", Schema.oneOf("state", "person", "organisation", "group", "issue")));
    Schema quad =
        Schema.object(
            "1", Schema.count(), "2", Schema.count(), "3", Schema.count(), "4", Schema.count());
    put(
        "pair",
        Schema.object(
            "a", Schema.text(),
            "b", Schema.text(),
            "labelA", Schema.text(),
            "labelB", Schema.text(),
            "events", Schema.count(),
            "score", Schema.number(),
            "quad", quad));
    Schema side =
        Schema.object(
            "since", Schema.text(),
            "until", Schema.text(),
            "score", Schema.number(),
            "events", Schema.count(),
            "conflict", Schema.count());
    put(
        "relation",
        Schema.object(
            "a", Schema.text(),
            "b", Schema.text(),
            "labelA", Schema.text(),
            "labelB", Schema.text(),
            "events", Schema.count(),
            "score", Schema.number().orNull(),
            "quad", quad,
            "months",
                Schema.list(
                    Schema.object(
                        "month", maybe(),
                        "events", Schema.count(),
                        "score", Schema.number(),
                        "conflict", Schema.count(),
                        "cooperation", Schema.count())),
            "turningPoints",
                Schema.list(
                    Schema.object(
                        "month",
                        Schema.text(),
                        "why",
                        Schema.text(),
                        "before",
                        side,
                        "after",
                        side))));
    people();
  }

  private void people() {
    Object[] person = {
      "id", Schema.text(),
      "label", Schema.text(),
      "country", maybe(),
      "offices",
          Schema.list(
              Schema.object(
                  "office", Schema.text(), "country", maybe(), "from", maybe(), "until", maybe())),
      "reports", Schema.count(),
      "events", Schema.count(),
      "statements", Schema.count(),
      "first", maybeDay(),
      "last", maybeDay()
    };
    put("person", Schema.object(person));
    Schema page = Schema.object(person);
    add(
        page.words(),
        "to",
        Schema.list(Schema.of("counted")),
        "about",
        Schema.list(Schema.of("counted")),
        "topics",
        Schema.list(Schema.of("counted")),
        "sameAs",
        texts(),
        "keptApart",
        Schema.list(Schema.object("id", Schema.text(), "because", Schema.text())));
    put("person_page", page);
  }

  private void issues() {
    put("issue_summary", named("issue_summary"));
    put("agreement", named("agreement"));
    put(
        "issue",
        Schema.object(
            "id", Schema.text(),
            "name", Schema.text(),
            "kind", Schema.text(),
            "boundParties", Schema.list(Schema.of("labelled")),
            "about", Schema.of("named_issue").orNull(),
            "reports", Schema.count(),
            "entries", Schema.count(),
            "first", maybeDay(),
            "last", maybeDay(),
            "lines", Schema.list(named("position_line"))));
    put(
        "agreement_summary",
        Schema.object(
            "issue", Schema.text(),
            "name", Schema.text(),
            "parties", texts(),
            "steps", Schema.count(),
            "kinds", Schema.map(Schema.count()),
            "first", maybeDay(),
            "last", maybeDay()));
  }

  private void rest() {
    put(
        "correction",
        Schema.object(
            "id", Schema.text(),
            "report", Schema.text(),
            "title", maybe(),
            "target", maybe().because("Null where it was struck out or is gone."),
            "kind", Schema.oneOf("event", "statement"),
            "words", named("passage").orNull(),
            "action", Schema.oneOf("accept", "reject", "mend"),
            "field", maybe().because("type, status, date, parties or speaker."),
            "value", Schema.any(),
            "by", Schema.text(),
            "at", Schema.text(),
            "note", maybe(),
            "attached", Schema.flag()));
  }
}
