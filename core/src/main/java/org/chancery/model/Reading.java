package org.chancery.model;

import java.util.List;

/** All that was read in one report, each list in text order. */
public record Reading(
    Report report,
    List<Timing> timings,
    List<Mention> mentions,
    List<Statement> statements,
    List<Event> events) {

  public Reading {
    timings = List.copyOf(timings);
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
  }
}
