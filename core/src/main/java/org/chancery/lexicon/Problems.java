package org.chancery.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers what is wrong with a file, so that all of it is told at once. */
public final class Problems {
  private final List<String> found = new ArrayList<>();

  /**
   * Notes one fault.
   *
   * @param where "file:line"
   */
  public void add(String where, String expected, String actual) {
    found.add(where + ": expected " + expected + ", found '" + actual + "'");
  }

  /** What is loaded; nothing where it has faults, which are noted. */
  public <T> Optional<T> attempt(Supplier<T> loading) {
    try {
      return Optional.of(loading.get());
    } catch (LexiconException e) {
      found.addAll(e.problems());
      return Optional.empty();
    }
  }

  /**
   * Ends here if anything was found.
   *
   * @throws LexiconException naming every fault
   */
  public void check() {
    if (!found.isEmpty()) {
      throw new LexiconException(found);
    }
  }
}
