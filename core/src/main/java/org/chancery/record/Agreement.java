package org.chancery.record;

import java.util.List;
import org.chancery.model.Issue;

/** An agreement and its steps, the oldest first; undated ones at the end. */
public record Agreement(Issue issue, List<Step> steps) {
  public Agreement {
    steps = List.copyOf(steps);
  }
}
