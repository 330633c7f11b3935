package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * Words that name an issue, and the entries that they make to be about it.
 *
 * @param sentence where the words stand
 * @param timing the date that hangs on the words themselves: "talks in Vienna that ended on 20
 *     July"
 * @param entries ids of statements and events
 */
public record IssueMention(
    Issue issue,
    Passage passage,
    Passage sentence,
    Optional<Timing> timing,
    How how,
    List<String> entries) {
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
    return new IssueMention(issue, passage, sentence, timing, how, newEntries);
  }

  /** For an entry that goes on about it without naming it. */
  public IssueMention thread(List<String> newEntries) {
    return new IssueMention(issue, passage, sentence, Optional.empty(), How.THREAD, newEntries);
  }
}
