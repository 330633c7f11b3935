package org.chancery.model;

import java.util.Optional;

/**
 * One stance of one party on one issue, with the words that show it.
 *
 * @param party who stands so; filed under its state where it speaks for one
 * @param theirs the stance that is demanded of another, or that another is accused of: "demanded
 *     that they stay" is for the issue, "accused them of breaking it" too
 * @param passage the sentence
 * @param entry the id of the statement in which it is told; none where the report itself tells it
 * @param teller who says so, where that is not the party itself: "X thinks, Y said"
 */
public record Position(
    Issue issue,
    Mention party,
    Stance stance,
    Optional<Stance> theirs,
    Passage passage,
    Timing timing,
    Optional<String> entry,
    Optional<Mention> teller,
    Trace trace) {

  /** The same stance of the party as it was named then: in the office of that day. */
  public Position of(Mention newParty) {
    return new Position(issue, newParty, stance, theirs, passage, timing, entry, teller, trace);
  }

  /** As {@link Stance#degree}; who asks others to be for the issue is one for it. */
  public int degree() {
    int others = theirs.map(Stance::degree).orElse(0);
    boolean isForIt =
        (stance == Stance.DEMANDS && others > 0) || (stance == Stance.ACCUSES && others < 0);
    return isForIt ? 1 : stance.degree();
  }
}
