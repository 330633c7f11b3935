package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * All that was read in one report, each list in text order.
 *
 * @param unnamed what is spoken of as going on and has no name in the list of issues
 */
public record Reading(
    Report report,
    List<Timing> timings,
    List<Mention> mentions,
    List<Statement> statements,
    List<Event> events,
    List<IssueMention> issues,
    List<Position> positions,
    List<Unnamed> unnamed) {

  public Reading {
    timings = List.copyOf(timings);
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    issues = List.copyOf(issues);
    positions = List.copyOf(positions);
    unnamed = List.copyOf(unnamed);
  }

  /** The statement of this id. */
  public Optional<Statement> statement(String id) {
    return statements.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** A reading in which no issue is named. */
  public Reading(
      Report report,
      List<Timing> timings,
      List<Mention> mentions,
      List<Statement> statements,
      List<Event> events) {
    this(report, timings, mentions, statements, events, List.of(), List.of(), List.of());
  }
}
