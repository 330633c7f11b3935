package org.chancery.serve;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.export.Codes;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Speaker;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.model.When;
import org.chancery.record.Correction;
import org.chancery.record.Correction.Change;
import org.chancery.record.Kept;

/** Makes corrections of what a person says about one act or statement. */
final class Mending {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 2000;
  private static final int MOST_PARTIES = 20;

  private final Fields fields;
  private final Actors actors;
  private final Names names;
  private final Codes codes;

  Mending(Fields fields, Actors actors, Names names, Codes codes) {
    this.fields = fields;
    this.actors = actors;
    this.names = names;
    this.codes = codes;
  }

  /** One correction for each thing that is said. */
  List<Correction> of(Kept kept, Target target, Instant now) {
    String by =
        fields
            .text("by", LONGEST_NAME)
            .orElseThrow(() -> Refused.wrong("by: expected the name of whoever corrects"));
    Optional<String> note = fields.text("note", LONGEST_NOTE);
    List<Change> changes =
        switch (fields.required("action")) {
          case "accept" -> List.of(new Change.Confirmed());
          case "reject" -> List.of(new Change.Struck());
          case "mend" -> mended(target);
          default -> throw Refused.wrong("action: expected accept, reject or mend");
        };
    return changes.stream()
        .map(change -> new Correction(target.anchor(kept), change, by, now, note))
        .toList();
  }

  private List<Change> mended(Target target) {
    List<Change> changes = new ArrayList<>();
    target.event().ifPresent(event -> ofEvent(event, changes));
    target.statement().ifPresent(statement -> ofStatement(statement, changes));
    if (fields.has("date")) {
      changes.add(new Change.Dated(timing(fields.text("date"))));
    }
    if (changes.isEmpty()) {
      throw Refused.wrong(
          "a mend of an act needs type, status, actors, recipients or date, one of a statement"
              + " speaker or date");
    }
    return changes;
  }

  private void ofEvent(Event event, List<Change> changes) {
    if (fields.has("type") || fields.has("modes")) {
      EventType type =
          fields.text("type").map(Request.constant("type", EventType.class)).orElse(event.type());
      List<String> modes = fields.texts("modes");
      modes.forEach(mode -> checkMode(type, mode));
      changes.add(new Change.Typed(type, modes, codes.score(type, modes)));
    }
    fields
        .text("status")
        .map(Request.constant("status", Status.class))
        .ifPresent(status -> changes.add(new Change.Stands(status)));
    if (fields.has("actors") || fields.has("recipients")) {
      List<Actor> doers = fields.has("actors") ? actors("actors") : named(event.actors());
      List<Actor> others =
          fields.has("recipients") ? actors("recipients") : named(event.recipients());
      if (doers.isEmpty()) {
        throw Refused.wrong("actors: expected at least one");
      }
      changes.add(new Change.Between(doers, others));
    }
  }

  private void checkMode(EventType type, String mode) {
    if (!names.modes(type.name()).contains(mode)) {
      throw Refused.wrong("modes: " + type + " has no mode '" + mode + "'");
    }
  }

  private static List<Actor> named(List<Mention> mentions) {
    return mentions.stream().map(Mention::actor).distinct().toList();
  }

  private void ofStatement(Statement statement, List<Change> changes) {
    if (!fields.has("speaker")) {
      return;
    }
    Optional<Actor> who = fields.object("speaker").map(f -> actor("speaker", f));
    Speaker speaker =
        who.<Speaker>map(actor -> new Speaker.Named(mention(statement, actor)))
            .orElseGet(() -> new Speaker.Unknown("a reader found that it is not told"));
    changes.add(new Change.SaidBy(speaker));
  }

  /** The words stay those of the speaker that was read, else the cue's or the content's. */
  private static Mention mention(Statement statement, Actor actor) {
    Passage words =
        statement
            .speaker()
            .named()
            .map(Mention::passage)
            .or(statement::cue)
            .orElseGet(() -> statement.content().get(0));
    return new Mention(words, words.span(), actor, Mention.How.DESCRIPTION);
  }

  private List<Actor> actors(String name) {
    List<Actor> all = new ArrayList<>();
    for (Fields one : fields.objects(name)) {
      all.add(actor(name, one));
    }
    if (all.size() > MOST_PARTIES) {
      throw Refused.wrong(name + ": expected at most " + MOST_PARTIES);
    }
    return all;
  }

  /** Somebody of the record or a state by the id; somebody new by a name. */
  private Actor actor(String field, Fields party) {
    Optional<String> id = party.text("id", LONGEST_NAME);
    if (id.isPresent()) {
      return actors
          .of(id.get())
          .map(a -> a.actor())
          .or(() -> state(id.get()))
          .orElseThrow(
              () ->
                  Refused.wrong(
                      field + ": nobody in the record and no state has the id '" + id.get() + "'"));
    }
    String name =
        party
            .text("name", LONGEST_NAME)
            .orElseThrow(() -> Refused.wrong(field + ": expected an id or a name"));
    return new Actor.Unresolved(
        "named:" + Actors.folded(name), name, ActorType.PERSON, "a reader named it");
  }

  private Optional<Actor> state(String code) {
    return names
        .state(code)
        .map(
            name ->
                new Actor.Known(
                    code,
                    name,
                    ActorType.STATE,
                    ActorCode.of(code),
                    Optional.empty(),
                    Optional.empty()));
  }

  /** 2018-05-08, 2018-05, 2018, or two days with a slash between; none where no day is known. */
  static Timing timing(Optional<String> value) {
    if (value.isEmpty()) {
      return Timing.unknown("a reader found that no day is told");
    }
    String text = value.get().strip();
    return new Timing(
        Timing.TimexType.DATE, text, when(text), Timing.Basis.STATED, Optional.empty());
  }

  private static When when(String text) {
    try {
      if (text.matches("[0-9]{4}")) {
        int year = Integer.parseInt(text);
        return new When.Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      if (text.matches("[0-9]{4}-[0-9]{2}")) {
        YearMonth month = YearMonth.parse(text);
        return new When.Period(month.atDay(1), month.atEndOfMonth());
      }
      if (text.contains("/")) {
        String[] ends = text.split("/", -1);
        return new When.Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
      }
      return new When.Day(LocalDate.parse(text));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw Refused.wrong(
          "date: expected 2018-05-08, 2018-05, 2018 or 2018-05-08/2018-05-10, found '"
              + text
              + "'");
    }
  }
}
