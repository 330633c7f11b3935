package org.chancery.record;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.Position;
import org.chancery.model.Stance;

/**
 * One stance in a party's line on an issue.
 *
 * @param report the id of the report that tells it
 * @param day its own day, else the report's day of publication
 * @param change what it brings after the one before it
 */
public record Stand(Position position, String report, Optional<LocalDate> day, Change change) {

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
    REVERSED;

    static Change between(Stance before, Stance after) {
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
