package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Statement;

/**
 * One event as one report tells it, with what merging needs to know of the report.
 *
 * @param report the report's id
 * @param voice see {@link Kept#voice}: witnesses of one voice count once
 * @param publisher of the report itself
 * @param spokenOn the day on which the voice first spoke: for a copy of a wire story the day of its
 *     first copy, else the report's own day of publication
 * @param onWordOf ids of the actors on whose word it stands, innermost first; none where the report
 *     itself tells it
 * @param words what the event's sentence says, for the figures that reports disagree about
 */
public record Witness(
    Event event,
    String report,
    String voice,
    Optional<String> publisher,
    Optional<LocalDate> spokenOn,
    List<String> onWordOf,
    String words) {

  public Witness {
    onWordOf = List.copyOf(onWordOf);
  }

  /** Every event of a reading that speaks for itself. */
  public static List<Witness> of(Reading reading) {
    Report report = reading.report();
    return of(reading, report.id(), report.origin().publishedOn());
  }

  /** Every event of a reading, told by this voice, which first spoke on that day. */
  public static List<Witness> of(Reading reading, String voice, Optional<LocalDate> spokenOn) {
    Report report = reading.report();
    Map<String, Statement> statements = new HashMap<>();
    reading.statements().forEach(s -> statements.put(s.id(), s));
    List<Witness> out = new ArrayList<>();
    for (Event e : reading.events()) {
      out.add(
          new Witness(
              e,
              report.id(),
              voice,
              report.origin().publisher(),
              spokenOn,
              speakers(e, statements),
              e.sentence().words(report)));
    }
    return out;
  }

  private static List<String> speakers(Event event, Map<String, Statement> statements) {
    List<String> out = new ArrayList<>();
    for (String id : event.accordingTo()) {
      Optional.ofNullable(statements.get(id))
          .flatMap(s -> s.speaker().named())
          .map(m -> m.actor().id())
          .filter(speaker -> !out.contains(speaker))
          .ifPresent(out::add);
    }
    return out;
  }

  /** The words that name the act. */
  String triggerWords() {
    int start = event.trigger().span().start() - event.sentence().span().start();
    int end = start + event.trigger().span().length();
    return start < 0 || end > words.length() ? "" : words.substring(start, end);
  }
}
