package org.chancery.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.Mention;
import org.chancery.record.Agreement;
import org.chancery.record.Ground;
import org.chancery.record.Matter;
import org.chancery.record.Stand;
import org.chancery.record.StandLine;
import org.chancery.record.Step;
import org.chancery.record.UnnamedMatter;

/**
 * Writes issues, lines of positions and agreements of a record as JSON Lines. Not for use by
 * several threads at once.
 */
public final class IssueLines {
  private final LineWriter lines;

  /** Lines go to {@code out} as they are made. */
  public IssueLines(Appendable out) {
    this.lines = new LineWriter(out);
  }

  private interface Each<T> {
    void write(T item) throws IOException;
  }

  /** One issue over all reports. */
  public void write(Matter matter) {
    lines.line(
        (json, parts) -> {
          parts.open("issue_summary");
          parts.text("issue", matter.issue().id());
          parts.text("name", matter.issue().name());
          parts.text("issue_kind", JsonParts.lower(matter.issue().kind()));
          json.writeNumberField("reports", matter.reports());
          json.writeNumberField("entries", matter.entries());
          parts.texts("parties", matter.parties());
          parts.text("first", matter.first().map(LocalDate::toString));
          parts.text("last", matter.last().map(LocalDate::toString));
          parts.close();
        });
  }

  /** What no list names, with the row that would name it. */
  public void write(UnnamedMatter matter) {
    lines.line(
        (json, parts) -> {
          parts.open("unnamed_summary");
          parts.text("name", matter.name());
          parts.text("issue_kind", JsonParts.lower(matter.kind()));
          parts.texts("phrases", matter.phrases());
          json.writeNumberField("reports", matter.reports());
          json.writeNumberField("voices", matter.voices());
          parts.texts("parties", matter.parties());
          parts.text("first", matter.first().map(LocalDate::toString));
          parts.text("last", matter.last().map(LocalDate::toString));
          parts.text("row", String.join("\t", matter.row()));
          list(json, "grounds", matter.grounds(), g -> ground(parts, g));
          parts.close();
        });
  }

  /** One party's line on one issue. */
  public void write(StandLine line) {
    lines.line(
        (json, parts) -> {
          parts.open("position_line");
          parts.text("issue", line.issue().id());
          parts.text("name", line.issue().name());
          parts.text("party", line.party());
          list(json, "stands", line.stands(), s -> stand(json, parts, s));
          parts.close();
        });
  }

  private static void stand(JsonGenerator json, JsonParts parts, Stand stand) throws IOException {
    parts.text("day", stand.day().map(LocalDate::toString));
    parts.text("date", JsonParts.value(stand.position().timing()));
    parts.text("stance", JsonParts.lower(stand.position().stance()));
    parts.text("theirs", stand.position().theirs().map(JsonParts::lower));
    parts.text("change", JsonParts.lower(stand.change()));
    voice(json, parts, "voice", Optional.of(stand.position().party()));
    voice(json, parts, "teller", stand.position().teller());
    voice(json, parts, "against", stand.against());
    list(json, "grounds", stand.grounds(), g -> ground(parts, g));
  }

  private static void voice(
      JsonGenerator json, JsonParts parts, String field, Optional<Mention> mention)
      throws IOException {
    if (mention.isEmpty()) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    actor(parts, mention.get().actor());
    json.writeEndObject();
  }

  private static void actor(JsonParts parts, Actor actor) throws IOException {
    parts.text("actor", actor.id());
    parts.text("name", actor.name());
    parts.text("country", actor.code().country());
    parts.text("sector", actor.code().sector());
  }

  /** One agreement with its steps. */
  public void write(Agreement agreement) {
    lines.line(
        (json, parts) -> {
          parts.open("agreement");
          parts.text("issue", agreement.issue().id());
          parts.text("name", agreement.issue().name());
          list(json, "steps", agreement.steps(), s -> step(json, parts, s));
          parts.close();
        });
  }

  private static void step(JsonGenerator json, JsonParts parts, Step step) throws IOException {
    parts.text("step", step.kind());
    actors(json, parts, "actor", step.actors());
    actors(json, parts, "recipient", step.recipients());
    parts.text("status", JsonParts.lower(step.status()));
    json.writeObjectFieldStart("date");
    parts.text("value", JsonParts.value(step.timing()));
    parts.text("basis", JsonParts.lower(step.timing().basis()));
    json.writeEndObject();
    parts.text("text", step.what());
    list(json, "grounds", step.grounds(), g -> ground(parts, g));
  }

  private static void actors(
      JsonGenerator json, JsonParts parts, String field, List<Mention> mentions)
      throws IOException {
    List<Actor> actors = mentions.stream().map(Mention::actor).distinct().toList();
    list(json, field, actors, a -> actor(parts, a));
  }

  private static void ground(JsonParts parts, Ground ground) throws IOException {
    parts.text("report", ground.report().id());
    parts.text("publisher", ground.report().origin().publisher());
    parts.text("published", ground.report().origin().publishedOn().map(LocalDate::toString));
    parts.text("entry", ground.entry());
    parts.texts("on_word_of", ground.onWordOf().stream().map(m -> m.actor().id()).toList());
    parts.text("sentence", ground.words());
  }

  private static <T> void list(JsonGenerator json, String field, List<T> items, Each<T> each)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (T item : items) {
      json.writeStartObject();
      each.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
