package org.chancery.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Place;
import org.chancery.model.Report;
import org.chancery.model.Status;
import org.chancery.record.Told;

/**
 * Writes events as PLOVER's exchange records, one JSON object a line. What PLOVER has no field for
 * (status, on whose word, rule) stands in its {@code comment}. Not for use by several threads at
 * once.
 */
public final class PloverLines implements Export {
  private static final JsonFactory JSON = new JsonFactory();

  private final Appendable out;
  private final Coder coder;
  private long written;
  private long byStatus;
  private long undated;

  /**
   * Lines go to {@code out} as they are made.
   *
   * @param statuses that somebody asked for by name; empty for what PLOVER's types can say
   */
  public PloverLines(Appendable out, Codes codes, Set<Status> statuses) {
    this.out = out;
    this.coder = new Coder(codes, statuses, false);
  }

  @Override
  public void write(Told told) {
    Optional<Coded> coded = coder.code(told);
    Optional<LocalDate> first = EventDay.first(told.event().timing().when());
    if (coded.isEmpty()) {
      byStatus++;
    } else if (first.isEmpty()) {
      undated++;
    } else {
      written++;
      line(told, coded.get(), first.get());
    }
  }

  @Override
  public void end() {}

  @Override
  public LeftOut leftOut() {
    return new LeftOut(written, byStatus, undated);
  }

  private void line(Told told, Coded coded, LocalDate first) {
    try {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = JSON.createGenerator(line)) {
        write(new JsonParts(json, told.report()), json, told, coded, first);
      }
      out.append(line.getBuffer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(
      JsonParts parts, JsonGenerator json, Told told, Coded coded, LocalDate first)
      throws IOException {
    Event event = told.event();
    json.writeStartObject();
    parts.text("id", event.id());
    parts.text("date", first.toString());
    Optional<LocalDate> last = EventDay.last(event.timing().when()).filter(d -> !d.equals(first));
    present(parts, "enddate", last.map(LocalDate::toString));
    json.writeBooleanField("has_event", true);
    parties(parts, json, "actor", event.actors(), told.report());
    parties(parts, json, "recipient", event.recipients(), told.report());
    parts.texts("event", List.of(coded.type().name()));
    List<String> modes = new ArrayList<>(coded.modes());
    modes.addAll(coded.auxiliary());
    parts.texts("mode", modes);
    parts.texts("context", event.contexts());
    json.writeNumberField("quad_code", coded.type().quadClass());
    parts.number("event_scale", coded.score());
    place(parts, json, event.place(), told.report());
    parts.text("event_text", event.trigger().words(told.report()));
    text(parts, json, told);
    cite(parts, json, told);
    parts.text("coder", coder(told));
    parts.text("comment", comment(event));
    parts.close();
  }

  private static void parties(
      JsonParts parts, JsonGenerator json, String field, List<Mention> mentions, Report report)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Mention mention : mentions) {
      json.writeStartObject();
      present(parts, "code", mention.actor().code().country());
      parts.texts("sector", mention.actor().code().sectors());
      parts.text("entity_text", mention.passage().words(report));
      present(parts, "identifier_id", EventRow.wikidata(mention));
      parts.text("identifier_text", mention.actor().name());
      present(parts, "office", EventRow.office(mention));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(
      JsonParts parts, JsonGenerator json, Optional<Place> place, Report report)
      throws IOException {
    if (place.isPresent()) {
      json.writeObjectFieldStart("event_loc");
      parts.text("extracted_place", place.get().passage().words(report));
      parts.text("resolved_place", place.get().name());
      present(parts, "country_code", place.get().country());
      json.writeEndObject();
    }
  }

  private static void text(JsonParts parts, JsonGenerator json, Told told) throws IOException {
    present(parts, "link", told.report().origin().link().map(Object::toString));
    parts.text("text", told.event().sentence().words(told.report()));
    json.writeObjectFieldStart("text_info");
    parts.offsets(told.event().sentence().span());
    json.writeEndObject();
  }

  private static void cite(JsonParts parts, JsonGenerator json, Told told) throws IOException {
    Report report = told.report();
    json.writeObjectFieldStart("cite_info");
    parts.text("citation", report.id());
    present(parts, "url", report.origin().link().map(Object::toString));
    present(parts, "title", report.title());
    parts.text("language", report.language());
    present(parts, "publication", report.origin().publisher());
    parts.text("coder", coder(told));
    parts.text("codebook", "PLOVER");
    parts.text("version", "2.0");
    json.writeEndObject();
  }

  private static String coder(Told told) {
    return "Chancery " + told.kept().provenance().version();
  }

  private static String comment(Event event) {
    String word =
        event.accordingTo().isEmpty()
            ? ""
            : " according_to=" + String.join(",", event.accordingTo());
    return "status="
        + JsonParts.lower(event.status())
        + " type="
        + event.type()
        + word
        + " rule="
        + event.trace().ruleId();
  }

  /** An optional field of PLOVER is left out where it is empty. */
  private static void present(JsonParts parts, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      parts.text(field, value);
    }
  }
}
