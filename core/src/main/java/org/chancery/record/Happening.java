package org.chancery.record;

import java.util.List;

/**
 * An entry with what tells it.
 *
 * @param witnesses in the order of {@link Entry#witnesses}
 */
public record Happening(Entry entry, List<Witness> witnesses) {
  public Happening {
    witnesses = List.copyOf(witnesses);
  }

  /** How many reports tell it. */
  public int reports() {
    return (int) witnesses.stream().map(Witness::report).distinct().count();
  }
}
