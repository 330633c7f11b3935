package org.chancery.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.IssueMention;
import org.chancery.model.Position;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Statement;
import org.chancery.model.Timing;
import org.chancery.model.Unnamed;

/**
 * Writes readings as JSON Lines: one object a line, the report first, then its actors, dates,
 * statements and events. The format is {@code docs/record.schema.json}. Offsets count Unicode code
 * points. Not for use by several threads at once.
 */
public final class JsonLines {
  /** Version of the record format; the schema carries the same. */
  public static final String FORMAT_VERSION = "1";

  private static final JsonFactory JSON = new JsonFactory();

  private final Appendable out;
  private final boolean withDates;
  private final boolean withIssues;

  /**
   * Lines go to {@code out} as they are made.
   *
   * @param withDates whether every date expression gets a line of its own
   */
  public JsonLines(Appendable out, boolean withDates) {
    this(out, withDates, false);
  }

  /**
   * The same.
   *
   * @param withIssues whether issues that are named, the stances on them and what has no name in
   *     the list get lines, too
   */
  public JsonLines(Appendable out, boolean withDates, boolean withIssues) {
    this.out = out;
    this.withDates = withDates;
    this.withIssues = withIssues;
  }

  /** Writes all lines of one report. */
  public void write(Reading reading) {
    line(reading.report(), (json, parts) -> writeLines(reading, json, parts));
  }

  /** One line of its report alone. */
  public void write(Report report) {
    line(report, (json, parts) -> report(json, parts, report));
  }

  /** One line of a statement alone. */
  public void write(Report report, Statement statement) {
    line(report, (json, parts) -> statement(parts, statement, report));
  }

  /**
   * One line of an event alone.
   *
   * @param entry the id of the entry that it belongs to in a record
   */
  public void write(Report report, Event event, String entry) {
    line(report, (json, parts) -> event(json, parts, event, report, Optional.of(entry)));
  }

  private interface Line {
    void write(JsonGenerator json, JsonParts parts) throws IOException;
  }

  private void line(Report report, Line line) {
    try {
      StringWriter lines = new StringWriter();
      try (JsonGenerator json = JSON.createGenerator(lines)) {
        json.setRootValueSeparator(null);
        line.write(json, new JsonParts(json, report));
      }
      out.append(lines.getBuffer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeLines(Reading reading, JsonGenerator json, JsonParts parts) throws IOException {
    Report report = reading.report();
    report(json, parts, report);
    for (NamedActor actor : NamedActor.in(reading)) {
      actor(json, parts, actor, report);
    }
    if (withDates) {
      for (Timing timing : reading.timings()) {
        date(parts, timing, report);
      }
    }
    for (Statement statement : reading.statements()) {
      statement(parts, statement, report);
    }
    for (Event event : reading.events()) {
      event(json, parts, event, report, Optional.empty());
    }
    if (withIssues) {
      issues(reading, json, parts);
    }
  }

  private static void issues(Reading reading, JsonGenerator json, JsonParts parts)
      throws IOException {
    for (IssueMention mention : reading.issues()) {
      parts.open("issue");
      parts.text("report", reading.report().id());
      parts.text("issue", mention.issue().id());
      parts.text("name", mention.issue().name());
      parts.text("issue_kind", JsonParts.lower(mention.issue().kind()));
      parts.inPassage(mention.passage());
      parts.text("how", JsonParts.lower(mention.how()));
      parts.texts("entries", mention.entries());
      parts.close();
    }
    for (Position position : reading.positions()) {
      position(position, reading.report(), json, parts);
    }
    for (Unnamed unnamed : reading.unnamed()) {
      parts.open("unnamed");
      parts.text("report", reading.report().id());
      parts.text("name", unnamed.name());
      parts.text("issue_kind", JsonParts.lower(unnamed.kind()));
      parts.texts("parties", unnamed.parties());
      parts.inPassage(unnamed.passage());
      parts.close();
    }
  }

  private static void position(
      Position position, Report report, JsonGenerator json, JsonParts parts) throws IOException {
    parts.open("position");
    parts.text("report", report.id());
    parts.text("issue", position.issue().id());
    parts.party("party", Optional.of(position.party()));
    parts.text("stance", JsonParts.lower(position.stance()));
    parts.text("theirs", position.theirs().map(JsonParts::lower));
    parts.text("statement", position.entry());
    parts.timing(position.timing());
    parts.party("teller", position.teller());
    parts.text("rule", position.trace().ruleId());
    json.writeObjectFieldStart("sentence");
    parts.offsets(position.passage().span());
    json.writeEndObject();
    parts.close();
  }

  private static void report(JsonGenerator json, JsonParts parts, Report report)
      throws IOException {
    parts.open("report");
    parts.text("id", report.id());
    parts.text("path", report.path());
    parts.text("url", report.origin().link().map(Object::toString));
    parts.text("title", report.title());
    parts.text("publisher", report.origin().publisher());
    parts.words("byline", report.layout().byline());
    parts.words("dateline", report.layout().dateline());
    parts.text("published", report.origin().publishedOn().map(Object::toString));
    parts.text("published_basis", JsonParts.lower(report.origin().basis()));
    parts.text("language", report.language());
    json.writeNumberField("length", parts.offset(report.text().length()));
    json.writeArrayFieldStart("skipped");
    for (var skipped : report.layout().skipped()) {
      json.writeStartObject();
      parts.offsets(skipped.span());
      parts.text("why", skipped.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    parts.close();
  }

  private static void actor(JsonGenerator json, JsonParts parts, NamedActor named, Report report)
      throws IOException {
    parts.open("actor");
    parts.text("id", named.actor().id());
    parts.text("name", named.actor().name());
    parts.text("type", JsonParts.lower(named.actor().type()));
    parts.text("country", named.actor().code().country());
    parts.text("sector", named.actor().code().sector());
    parts.texts("sectors", named.actor().code().sectors());
    parts.text("wikidata", named.wikidata());
    parts.text("office", named.office());
    parts.texts("aliases", named.aliases(report));
    json.writeArrayFieldStart("mentions");
    for (var mention : named.mentions()) {
      json.writeStartObject();
      parts.inPassage(mention.passage());
      parts.text("how", mention.how().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    json.writeEndArray();
    parts.text("report", report.id());
    parts.close();
  }

  private static void date(JsonParts parts, Timing timing, Report report) throws IOException {
    if (timing.words().isEmpty()) {
      return;
    }
    parts.open("date");
    parts.text("report", report.id());
    parts.inPassage(timing.words().get());
    parts.text("type", timing.type().name());
    parts.text("value", JsonParts.value(timing));
    parts.text("basis", JsonParts.lower(timing.basis()));
    parts.close();
  }

  private static void statement(JsonParts parts, Statement statement, Report report)
      throws IOException {
    parts.open("statement");
    parts.text("id", statement.id());
    parts.text("report", report.id());
    parts.speaker(statement.speaker());
    parts.passage("cue", statement.cue());
    parts.spans("content", statement.content());
    parts.spans("quoted", statement.quoted());
    parts.text("form", JsonParts.lower(statement.form()));
    parts.text("polarity", JsonParts.lower(statement.polarity()));
    parts.parties("addressee", statement.addressees());
    parts.parties("via", statement.via());
    parts.passage("occasion", statement.occasion());
    parts.timing(statement.timing());
    parts.text("within", statement.within());
    parts.texts("about", statement.about());
    parts.number("confidence", statement.confidence());
    parts.text("rule", statement.trace().ruleId());
    parts.close();
  }

  private static void event(
      JsonGenerator json, JsonParts parts, Event event, Report report, Optional<String> entry)
      throws IOException {
    parts.open("event");
    parts.text("id", event.id());
    parts.text("report", report.id());
    parts.text("type", event.type().name());
    parts.texts("mode", event.modes());
    parts.texts("context", event.contexts());
    parts.parties("actor", event.actors());
    parts.parties("recipient", event.recipients());
    json.writeObjectFieldStart("trigger");
    parts.inPassage(event.trigger());
    json.writeEndObject();
    parts.timing(event.timing());
    parts.place(event.place());
    parts.text("status", JsonParts.lower(event.status()));
    parts.texts("according_to", event.accordingTo());
    json.writeNumberField("quad", event.type().quadClass());
    parts.number("score", event.score());
    parts.number("confidence", event.confidence());
    parts.text("rule", event.trace().ruleId());
    json.writeObjectFieldStart("sentence");
    parts.offsets(event.sentence().span());
    json.writeEndObject();
    if (entry.isPresent()) {
      parts.text("entry", entry.get());
    }
    parts.close();
  }
}
