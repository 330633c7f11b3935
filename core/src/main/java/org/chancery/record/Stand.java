package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Mention;
import org.chancery.model.Position;

/**
 * One stance in a party's line on an issue.
 *
 * @param day its own day, else the report's day of publication
 * @param change what it brings after the one before it
 * @param against another voice of the same party that shortly before stood on the other side
 * @param grounds the sentences that tell it, the first report first
 */
public record Stand(
    Position position,
    Optional<LocalDate> day,
    Change change,
    Optional<Mention> against,
    List<Ground> grounds) {
  public Stand {
    grounds = List.copyOf(grounds);
  }

  /** How a stance lies to the party's one before. */
  public enum Change {
    /** None is known before it. */
    FIRST,
    /** On the same side, no further and no nearer. */
    REPEATED,
    /** Further from the middle. */
    HARDENED,
    /** Nearer to the middle. */
    SOFTENED,
    /** On the other side. */
    REVERSED,
    /**
     * Nothing tells on which day it was taken: it stands last, and what it changes is not known.
     */
    UNDATED;

    static Change between(Position before, Position after) {
      int from = before.degree();
      int to = after.degree();
      if (Integer.signum(from) * Integer.signum(to) < 0) {
        return REVERSED;
      }
      int further = Math.abs(to) - Math.abs(from);
      return further > 0 ? HARDENED : further < 0 ? SOFTENED : REPEATED;
    }
  }
}
