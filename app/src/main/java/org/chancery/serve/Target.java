package org.chancery.serve;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Passage;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.record.Corrected;
import org.chancery.record.Correction;
import org.chancery.record.Correction.Anchor;
import org.chancery.record.Correction.Change;
import org.chancery.record.Kept;

/**
 * The act or statement that a correction is of.
 *
 * @param readType the type of the act before people changed it
 */
record Target(
    String id, Optional<Event> event, Optional<Statement> statement, Optional<EventType> readType) {
  /**
   * By its id.
   *
   * @param corrections of its report, in the order in which they were made
   */
  static Target of(String id, Kept kept, List<Corrected> corrections) {
    Optional<Event> event =
        kept.reading().events().stream().filter(e -> e.id().equals(id)).findFirst();
    Optional<Statement> statement =
        kept.reading().statements().stream().filter(s -> s.id().equals(id)).findFirst();
    if (event.isEmpty() && statement.isEmpty()) {
      throw Refused.unknown("target: the report has no act or statement '" + id + "'");
    }
    return new Target(id, event, statement, event.map(e -> readType(e, corrections)));
  }

  /** Of the report in front of the last #. */
  static String report(String id) {
    int mark = id.lastIndexOf('#');
    if (mark < 1) {
      throw Refused.wrong("target: expected the id of an act or statement, found '" + id + "'");
    }
    return id.substring(0, mark);
  }

  /** Corrections are found again by the type that was read, whatever people made of it. */
  private static EventType readType(Event event, List<Corrected> corrections) {
    EventType type = event.type();
    for (Corrected one : corrections) {
      Correction correction = one.correction();
      boolean made =
          one.isAttached()
              && correction.anchor().words().equals(event.trigger().span())
              && correction.change() instanceof Change.Typed typed
              && typed.type() == event.type();
      if (made) {
        type = correction.anchor().type().orElse(type);
      }
    }
    return type;
  }

  /** Where it stands. */
  Anchor anchor(Kept kept) {
    return new Anchor(kept.reading().report().id(), words(), readType);
  }

  private Span words() {
    return event
        .map(e -> e.trigger().span())
        .or(() -> statement.flatMap(s -> words(s)))
        .orElseThrow(() -> Refused.wrong("target: this statement has no words of its own"));
  }

  private static Optional<Span> words(Statement statement) {
    return statement.cue().or(() -> statement.content().stream().findFirst()).map(Passage::span);
  }

  /** Whether a correction is of it. */
  boolean isOf(Corrected one) {
    Anchor anchor = one.correction().anchor();
    return one.isAttached()
        && anchor.type().equals(readType)
        && Optional.of(anchor.words())
            .equals(event.map(e -> e.trigger().span()).or(() -> statement.flatMap(s -> words(s))));
  }
}
