package org.chancery.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.Actor;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Report;
import org.chancery.model.Speaker;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.model.Timing.Basis;
import org.chancery.model.Trace;
import org.chancery.model.When;

/** Acts and statements of one report on the page. */
final class PageEntries {
  private static final char GLUE = '\u00A0';

  private final Report report;
  private final Map<String, Statement> statements;
  private final Map<String, String> keys;
  private final String prefix;

  /**
   * Of one report.
   *
   * @param keys key of each statement on the page, by its id
   * @param prefix of the ids of entries on the page
   */
  PageEntries(Report report, List<Statement> statements, Map<String, String> keys, String prefix) {
    this.report = report;
    this.statements =
        statements.stream().collect(Collectors.toMap(Statement::id, s -> s, (a, b) -> a));
    this.keys = keys;
    this.prefix = prefix;
  }

  void write(Event event, String key, Markup html) {
    open(html, key, "act q" + event.type().quadClass());
    day(html, event.timing());
    String modes = event.modes().isEmpty() ? "" : " " + String.join(", ", event.modes());
    html.open("p").element("span", event.type().name(), "class", "type").text(modes).close();
    html.open("p");
    parties(html, event.actors(), "actor");
    if (!event.recipients().isEmpty()) {
      html.text(" → ");
      parties(html, event.recipients(), "recipient");
    }
    html.close().open("p", "class", "said");
    standing(html, event);
    html.close();
    why(html, event.trace(), event.confidence(), event.timing());
    html.close().newLine();
  }

  void write(Statement statement, String key, Markup html) {
    open(html, key, "statement");
    day(html, statement.timing());
    html.open("p").element("span", JsonParts.lower(statement.polarity()), "class", "type");
    html.text(" " + JsonParts.lower(statement.form())).close();
    html.open("p");
    speaker(html, statement.speaker());
    if (!statement.addressees().isEmpty()) {
      html.text(" → ");
      parties(html, statement.addressees(), "recipient");
    }
    if (!statement.via().isEmpty()) {
      html.text(", via ");
      parties(html, statement.via(), "via");
    }
    statement.occasion().ifPresent(where -> html.text(", " + where.words(report)));
    html.close();
    statement.within().flatMap(this::statement).ifPresent(outer -> toldBy(html, outer));
    why(html, statement.trace(), statement.confidence(), statement.timing());
    html.close().newLine();
  }

  private void open(Markup html, String key, String kind) {
    html.open("li", "class", "entry " + kind, "id", prefix + key, "data-e", key, "tabindex", "0");
  }

  private void day(Markup html, Timing timing) {
    html.element("span", Days.of(timing, report), "class", "day");
  }

  private void standing(Markup html, Event event) {
    boolean done = event.status() == Status.OCCURRED || event.status() == Status.ONGOING;
    html.element("span", JsonParts.lower(event.status()), "class", done ? "done" : "status");
    event.place().ifPresent(place -> html.text(" in " + place.name()));
    List<Statement> words =
        event.accordingTo().stream().flatMap(id -> statement(id).stream()).toList();
    html.text(words.isEmpty() ? " · on the report’s word" : " · on the word of ");
    for (int i = 0; i < words.size(); i++) {
      link(html.text(i > 0 ? ", as told by " : ""), words.get(i));
    }
    if (!event.contexts().isEmpty()) {
      html.text(" · " + String.join(", ", event.contexts()));
    }
  }

  private void toldBy(Markup html, Statement outer) {
    html.open("p", "class", "said").text("as told by ");
    link(html, outer);
    html.close();
  }

  private void link(Markup html, Statement statement) {
    String name = statement.speaker().named().map(m -> m.actor().name()).orElse("somebody");
    html.element("a", name, "href", "#" + prefix + keys.get(statement.id()));
  }

  private Optional<Statement> statement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  private static void speaker(Markup html, Speaker speaker) {
    if (speaker instanceof Speaker.Named named) {
      parties(html, List.of(named.mention()), "actor");
    } else if (speaker instanceof Speaker.Unknown unknown) {
      html.text("somebody ").element("span", "(" + unknown.because() + ")", "class", "said");
    }
  }

  private static void parties(Markup html, List<Mention> mentions, String role) {
    List<Actor> actors = mentions.stream().map(Mention::actor).distinct().toList();
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = actors.get(i);
      html.text(i > 0 ? ", " : "").element("b", actor.name(), "class", role);
      StringBuilder code = new StringBuilder();
      actor.code().country().ifPresent(country -> code.append(GLUE).append(country));
      actor.code().sectors().forEach(sector -> code.append(GLUE).append(sector));
      if (code.length() > 0) {
        html.element("span", code.toString(), "class", "code");
      }
    }
  }

  private void why(Markup html, Trace trace, double confidence, Timing timing) {
    html.open("details").element("summary", "why");
    StringBuilder words = new StringBuilder(": rule ").append(trace.ruleId());
    String evidence =
        trace.evidence().stream()
            .map((Passage p) -> "“" + p.words(report) + "”")
            .collect(Collectors.joining(", "));
    words.append(evidence.isEmpty() ? "" : " by " + evidence);
    words.append(", sure to ").append(Math.round(confidence * 100)).append(" %; day ");
    words.append(JsonParts.lower(timing.basis()).replace('-', ' '));
    if (timing.basis() == Basis.UNKNOWN && timing.when() instanceof When.Undated undated) {
      words.append(": ").append(undated.because());
    }
    html.text(words.toString()).close();
  }
}
