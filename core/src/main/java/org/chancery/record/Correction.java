package org.chancery.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.model.Speaker;
import org.chancery.model.Status;
import org.chancery.model.Timing;

/**
 * What a person found wrong in a reading. It outlives the reading: when the report is read anew, it
 * is applied to whatever then stands on the same words.
 *
 * @param by who corrects, as they name themselves
 * @param note why
 */
public record Correction(
    Anchor anchor, Change change, String by, Instant at, Optional<String> note) {

  /**
   * What is corrected: by the words it rests on, since ids change from reading to reading.
   *
   * @param report the report's id
   * @param words an event's trigger; a statement's cue, or without one its first stretch
   * @param type of the event as it was read; none for a statement
   */
  public record Anchor(String report, Span words, Optional<EventType> type) {}

  /** What is so instead. */
  public sealed interface Change {
    /** It is right as it stands. */
    record Confirmed() implements Change {}

    /** There is no such act or statement. */
    record Struck() implements Change {}

    /**
     * An act of another type.
     *
     * @param score PLOVER's of that type and mode
     */
    record Typed(EventType type, List<String> modes, double score) implements Change {
      public Typed {
        modes = List.copyOf(modes);
      }
    }

    record Stands(Status status) implements Change {}

    record Dated(Timing timing) implements Change {}

    /** Other parties of an act; the words stay those of the act's trigger. */
    record Between(List<Actor> actors, List<Actor> recipients) implements Change {
      public Between {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        if (actors.isEmpty()) {
          throw new IllegalArgumentException("actors: expected at least one");
        }
      }
    }

    /** Another speaker of a statement. */
    record SaidBy(Speaker speaker) implements Change {}
  }
}
