package org.chancery.model;

import java.util.List;

/**
 * Words that name an issue, and the entries that they make to be about it.
 *
 * @param entries ids of statements and events
 */
public record IssueMention(Issue issue, Passage passage, How how, List<String> entries) {
  public IssueMention {
    entries = List.copyOf(entries);
  }

  /** By what the issue is known. */
  public enum How {
    /** One of its names. */
    NAME,
    /** "The deal", after it was named. */
    REFERENCE,
    /** Nothing in the entry names it: the speaker goes on about what was named just before. */
    THREAD
  }

  /** The same words with their entries. */
  public IssueMention within(List<String> newEntries) {
    return new IssueMention(issue, passage, how, newEntries);
  }
}
