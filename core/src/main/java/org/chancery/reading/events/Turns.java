package org.chancery.reading.events;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;
import org.chancery.model.Root;

/** What promises, refusals, demands and endings make of the act they speak of. */
final class Turns {
  static final String FILE = "events/turns.tsv";
  private static final String NOTHING = "-";

  /** Said not by a word but by the build of the sentence. */
  static final String NOT = "not";

  static final String BLAME = "blame";
  static final String TOGETHER = "together";
  static final String TOLD_OF = "told-of";

  /** One row: alone, and over each act. */
  private record Turn(Optional<Root> alone, Map<Root, Root> over) {}

  private final Map<String, Turn> turns = new LinkedHashMap<>();

  Turns(Lexicon lexicon, Problems problems) {
    for (Table.Row row : lexicon.table(FILE).rows()) {
      Map<Root, Root> over = new EnumMap<>(Root.class);
      for (Root inner : Root.values()) {
        root(row, inner.name(), problems).ifPresent(r -> over.put(inner, r));
      }
      if (turns.put(row.get("turn"), new Turn(root(row, "alone", problems), over)) != null) {
        problems.add(row.where(), "a new turn", row.get("turn"));
      }
    }
    for (String needed : List.of(NOT, BLAME, TOGETHER, TOLD_OF)) {
      if (!turns.containsKey(needed)) {
        problems.add(FILE, "a row '" + needed + "'", "none");
      }
    }
  }

  private static Optional<Root> root(Table.Row row, String column, Problems problems) {
    String written = row.get(column);
    if (written.equals(NOTHING)) {
      return Optional.empty();
    }
    for (Root root : Root.values()) {
      if (root.name().equals(written)) {
        return Optional.of(root);
      }
    }
    problems.add(row.where(), column + ": a relation or " + NOTHING, written);
    return Optional.empty();
  }

  boolean has(String turn) {
    return turns.containsKey(turn);
  }

  /** The outcome; nothing where the turn says nothing of such an act. */
  Optional<Root> apply(String turn, Optional<Root> inner) {
    Turn row = turns.get(turn);
    return inner.isEmpty() ? row.alone() : Optional.ofNullable(row.over().get(inner.get()));
  }
}
