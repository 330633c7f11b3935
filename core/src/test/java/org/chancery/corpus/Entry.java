package org.chancery.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Status;

/**
 * One thing that a passage tells: an act, a statement, or an act of words that is both.
 *
 * @param number as written in the marks
 * @param parts only those that are marked, each with its stretches in text order
 */
record Entry(int number, Optional<Act> act, Optional<Cue> cue, Map<Part, List<Span>> parts) {
  Entry {
    parts = Map.copyOf(parts);
  }

  /** The trigger and what it says of the act. */
  record Act(EventType type, List<String> modes, Status status, Span trigger) {
    Act {
      modes = List.copyOf(modes);
    }
  }

  /** The word of saying. */
  record Cue(Statement.Polarity polarity, Span span) {}

  List<Span> all(Part part) {
    return parts.getOrDefault(part, List.of());
  }

  boolean isStatement() {
    return cue.isPresent() || parts.containsKey(Part.CONTENT);
  }
}
