package org.chancery.record;

import java.util.List;
import org.chancery.model.Issue;

/**
 * A party's line on an issue: its stances, the oldest first, those without any day last.
 *
 * @param party the code of the state or body that its voices are filed under, or the id of an actor
 *     that has none
 */
public record StandLine(Issue issue, String party, List<Stand> stands) {
  public StandLine {
    stands = List.copyOf(stands);
  }
}
