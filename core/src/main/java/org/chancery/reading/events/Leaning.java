package org.chancery.reading.events;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Root;

/**
 * One word or phrase of {@code events/leanings.tsv} and what it leans to.
 *
 * @param where file and line, for the trace
 * @param order its place in the file
 * @param words the word, then those that must stand near it: "call", "for"
 * @param with any of these must hang below the word; none for no such condition
 * @param without none of these may
 * @param root the relation it stands for, if it is an act of its own
 * @param turn else what it makes of the act below it: a row of {@code events/turns.tsv}
 */
record Leaning(
    String where,
    int order,
    List<String> words,
    List<String> with,
    List<String> without,
    Optional<Root> root,
    String turn) {

  /** Of two that fit the one that asks for more goes first. */
  int specificity() {
    return 2 * words.size() + (with.isEmpty() ? 0 : 3);
  }
}
