package org.chancery.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.Mention;
import org.chancery.model.Place;
import org.chancery.model.Timing;
import org.chancery.record.Appearance;
import org.chancery.record.Entry;
import org.chancery.record.Happening;
import org.chancery.record.Relation;
import org.chancery.record.Witness;

/**
 * Writes what is known over many reports as JSON Lines: entries, relations and actors of a record.
 * Not for use by several threads at once.
 */
public final class RecordLines {
  private final LineWriter lines;

  /** Lines go to {@code out} as they are made. */
  public RecordLines(Appendable out) {
    this.lines = new LineWriter(out);
  }

  /** One entry with the reports that tell it. */
  public void write(Happening happening) {
    lines.line((json, parts) -> entry(json, parts, happening));
  }

  /** One pair in one month. */
  public void write(Relation relation) {
    lines.line(
        (json, parts) -> {
          parts.open("relation");
          parts.text("one", relation.one());
          parts.text("other", relation.other());
          parts.text("month", relation.month().map(YearMonth::toString));
          json.writeNumberField("count", relation.count());
          parts.number("score", relation.score());
          json.writeNumberField("cooperation", relation.cooperation());
          json.writeNumberField("conflict", relation.conflict());
          parts.close();
        });
  }

  /** One actor over all reports. */
  public void write(Appearance appearance) {
    lines.line(
        (json, parts) -> {
          Actor actor = appearance.actor();
          parts.open("actor_summary");
          parts.text("id", actor.id());
          parts.text("name", actor.name());
          parts.text("type", JsonParts.lower(actor.type()));
          parts.text("country", actor.code().country());
          parts.texts("sectors", actor.code().sectors());
          json.writeNumberField("reports", appearance.reports());
          json.writeNumberField("mentions", appearance.mentions());
          json.writeNumberField("events", appearance.events());
          json.writeNumberField("statements", appearance.statements());
          parts.text("first", appearance.first().map(LocalDate::toString));
          parts.text("last", appearance.last().map(LocalDate::toString));
          parts.texts("same_as", appearance.sameAs());
          json.writeArrayFieldStart("kept_apart");
          for (Appearance.Apart other : appearance.apart()) {
            json.writeStartObject();
            parts.text("id", other.id());
            parts.text("because", other.because());
            json.writeEndObject();
          }
          json.writeEndArray();
          parts.close();
        });
  }

  private static void entry(JsonGenerator json, JsonParts parts, Happening happening)
      throws IOException {
    Entry entry = happening.entry();
    parts.open("entry");
    parts.text("id", entry.id());
    parts.text("type", entry.type().name());
    json.writeNumberField("quad", entry.type().quadClass());
    parties(json, parts, "actor", entry.actors());
    parties(json, parts, "recipient", entry.recipients());
    date(json, parts, entry.timing());
    place(json, parts, entry.place());
    parts.text("status", JsonParts.lower(entry.status()));
    json.writeNumberField("reports", happening.reports());
    json.writeNumberField("voices", entry.voices());
    json.writeArrayFieldStart("stages");
    for (Entry.Stage stage : entry.stages()) {
      json.writeStartObject();
      parts.text("status", JsonParts.lower(stage.status()));
      date(json, parts, stage.timing());
      parts.texts("events", stage.events());
      json.writeEndObject();
    }
    json.writeEndArray();
    disagreements(json, parts, entry.disagreements());
    witnesses(json, parts, happening.witnesses());
    parts.close();
  }

  private static void parties(
      JsonGenerator json, JsonParts parts, String field, List<Mention> mentions)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Actor actor : mentions.stream().map(Mention::actor).distinct().toList()) {
      json.writeStartObject();
      parts.text("actor", actor.id());
      parts.text("name", actor.name());
      parts.text("country", actor.code().country());
      parts.text("sector", actor.code().sector());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void date(JsonGenerator json, JsonParts parts, Timing timing) throws IOException {
    json.writeObjectFieldStart("date");
    parts.text("value", JsonParts.value(timing));
    parts.text("basis", JsonParts.lower(timing.basis()));
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, JsonParts parts, Optional<Place> place)
      throws IOException {
    if (place.isEmpty()) {
      json.writeNullField("place");
      return;
    }
    json.writeObjectFieldStart("place");
    parts.text("name", place.get().name());
    parts.text("country", place.get().country());
    json.writeEndObject();
  }

  private static void disagreements(
      JsonGenerator json, JsonParts parts, List<Entry.Disagreement> disagreements)
      throws IOException {
    json.writeArrayFieldStart("disagreements");
    for (Entry.Disagreement disagreement : disagreements) {
      json.writeStartObject();
      parts.text("about", disagreement.about());
      json.writeArrayFieldStart("versions");
      for (Entry.Version version : disagreement.versions()) {
        json.writeStartObject();
        parts.text("says", version.says());
        parts.texts("events", version.events());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void witnesses(JsonGenerator json, JsonParts parts, List<Witness> witnesses)
      throws IOException {
    json.writeArrayFieldStart("witnesses");
    for (Witness witness : witnesses) {
      json.writeStartObject();
      parts.text("event", witness.event().id());
      parts.text("report", witness.report());
      parts.text("voice", witness.voice());
      parts.text("publisher", witness.publisher());
      parts.texts("on_word_of", witness.onWordOf());
      parts.text("sentence", witness.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
