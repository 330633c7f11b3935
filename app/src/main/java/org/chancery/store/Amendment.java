package org.chancery.store;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Speaker;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.record.Correction.Change;

/** Applies one change to one event or statement; what is confirmed stays as it is. */
final class Amendment {
  private Amendment() {}

  static Amended.Of<Event> event(Amended.Of<Event> before, Change change) {
    Event event = before.now();
    if (change instanceof Change.Struck) {
      return struck(before);
    } else if (change instanceof Change.Typed typed) {
      return with(before, retyped(event, typed.type(), typed.modes(), typed.score()));
    } else if (change instanceof Change.Stands stands) {
      return with(before, standing(event, stands.status(), event.timing()));
    } else if (change instanceof Change.Dated dated) {
      return with(before, standing(event, event.status(), dated.timing()));
    } else if (change instanceof Change.Between between) {
      return with(
          before,
          event.between(
              mentions(event.trigger(), between.actors()),
              mentions(event.trigger(), between.recipients())));
    }
    return before;
  }

  static Amended.Of<Statement> statement(Amended.Of<Statement> before, Change change) {
    Statement statement = before.now();
    if (change instanceof Change.Struck) {
      return struck(before);
    } else if (change instanceof Change.Dated dated) {
      return with(before, said(statement, statement.speaker(), dated.timing()));
    } else if (change instanceof Change.SaidBy by) {
      return with(before, said(statement, by.speaker(), statement.timing()));
    }
    return before;
  }

  private static <T> Amended.Of<T> struck(Amended.Of<T> before) {
    return new Amended.Of<>(
        before.now(), true, Optional.of(before.original().orElse(before.now())));
  }

  private static <T> Amended.Of<T> with(Amended.Of<T> before, T now) {
    return new Amended.Of<>(
        now, before.isStruck(), Optional.of(before.original().orElse(before.now())));
  }

  private static List<Mention> mentions(Passage words, List<Actor> actors) {
    return actors.stream()
        .map(actor -> new Mention(words, words.span(), actor, Mention.How.DESCRIPTION))
        .toList();
  }

  private static Event retyped(Event e, EventType type, List<String> modes, double score) {
    return new Event(
        e.id(),
        type,
        modes,
        e.contexts(),
        e.actors(),
        e.recipients(),
        e.trigger(),
        e.timing(),
        e.place(),
        e.status(),
        e.accordingTo(),
        score,
        e.confidence(),
        e.sentence(),
        e.trace());
  }

  private static Event standing(Event e, Status status, Timing timing) {
    return new Event(
        e.id(),
        e.type(),
        e.modes(),
        e.contexts(),
        e.actors(),
        e.recipients(),
        e.trigger(),
        timing,
        e.place(),
        status,
        e.accordingTo(),
        e.score(),
        e.confidence(),
        e.sentence(),
        e.trace());
  }

  private static Statement said(Statement s, Speaker speaker, Timing timing) {
    return new Statement(
        s.id(),
        speaker,
        s.cue(),
        s.content(),
        s.quoted(),
        s.form(),
        s.polarity(),
        s.addressees(),
        s.via(),
        s.occasion(),
        timing,
        s.within(),
        s.about(),
        s.confidence(),
        s.trace());
  }
}
