package org.chancery.store;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Statement;
import org.chancery.record.Witness;

/** A reading with people's corrections, and what they changed. */
record Amended(
    Report report, List<Of<Statement>> statements, List<Of<Event>> events, Reading reading) {
  /**
   * One statement or event.
   *
   * @param original as it was read, where a person changed it
   */
  record Of<T>(T now, boolean isStruck, Optional<T> original) {
    static <T> Of<T> asRead(T value) {
      return new Of<>(value, false, Optional.empty());
    }
  }

  static Amended of(Reading read, List<Of<Statement>> statements, List<Of<Event>> events) {
    Reading reading =
        new Reading(
            read.report(),
            read.timings(),
            read.mentions(),
            standing(statements),
            standing(events),
            read.issues(),
            read.positions(),
            read.unnamed());
    return new Amended(read.report(), List.copyOf(statements), List.copyOf(events), reading);
  }

  private static <T> List<T> standing(List<Of<T>> all) {
    return all.stream().filter(one -> !one.isStruck()).map(Of::now).toList();
  }

  /** Every event as a witness, struck ones too. */
  List<Witness> witnesses(VoiceRows.Voice voice) {
    List<Event> all = events.stream().map(Of::now).toList();
    Reading whole = new Reading(report, List.of(), List.of(), reading.statements(), all);
    return Witness.of(whole, voice.id(), voice.spokenOn());
  }
}
