package org.chancery.model;

import java.util.List;

/** Which rule found an entry, resting on which words. */
public record Trace(String ruleId, List<Passage> evidence) {
  public Trace {
    evidence = List.copyOf(evidence);
  }
}
