package org.chancery.model;

import java.util.Optional;

/**
 * One stance of one party on one issue, with the words that show it.
 *
 * @param party who stands so; filed under its state where it speaks for one
 * @param passage the sentence
 * @param entry the id of the statement in which it is told; none where the report itself tells it
 * @param teller who says so, where that is not the party itself: "X thinks, Y said"
 */
public record Position(
    Issue issue,
    Mention party,
    Stance stance,
    Passage passage,
    Timing timing,
    Optional<String> entry,
    Optional<Mention> teller,
    Trace trace) {

  /** The same stance of the party as it was named then: in the office of that day. */
  public Position of(Mention newParty) {
    return new Position(issue, newParty, stance, passage, timing, entry, teller, trace);
  }
}
