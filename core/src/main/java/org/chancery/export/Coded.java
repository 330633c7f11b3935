package org.chancery.export;

import java.util.List;
import org.chancery.model.EventType;

/**
 * An act as an export names it.
 *
 * @param auxiliary PLOVER's modes of time and reality: historical, future, hypothetical, negation
 * @param score PLOVER's scale
 */
record Coded(
    EventType type, List<String> modes, List<String> auxiliary, double score, Cameo cameo) {
  Coded {
    modes = List.copyOf(modes);
    auxiliary = List.copyOf(auxiliary);
  }
}
