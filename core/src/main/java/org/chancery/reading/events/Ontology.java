package org.chancery.reading.events;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;
import org.chancery.model.EventType;

/** The event types with their modes, contexts and scores, as the lexicon lists them. */
final class Ontology {
  private final Map<String, Double> typeScores = new LinkedHashMap<>();
  private final Map<String, Double> modeScores = new LinkedHashMap<>();
  private final Set<String> contexts = new LinkedHashSet<>();

  Ontology(Lexicon lexicon, Problems problems) {
    for (Table.Row row : lexicon.table("ontology/event-types.tsv").rows()) {
      typeScores.put(row.get("type"), number(row, problems));
    }
    for (Table.Row row : lexicon.table("ontology/modes.tsv").rows()) {
      modeScores.put(row.get("type") + "-" + row.get("mode"), number(row, problems));
    }
    lexicon.table("ontology/contexts.tsv").rows().forEach(r -> contexts.add(r.get("context")));
  }

  private static double number(Table.Row row, Problems problems) {
    try {
      return Double.parseDouble(row.get("score"));
    } catch (NumberFormatException e) {
      problems.add(row.where(), "a number as score", row.get("score"));
      return 0;
    }
  }

  Optional<EventType> type(String name) {
    return typeScores.containsKey(name) ? Optional.of(EventType.valueOf(name)) : Optional.empty();
  }

  boolean isMode(EventType type, String mode) {
    return modeScores.containsKey(type + "-" + mode);
  }

  boolean isContext(String context) {
    return contexts.contains(context);
  }

  /** The score of the first mode, or of the bare type. */
  double score(EventType type, List<String> modes) {
    double bare = typeScores.getOrDefault(type.name(), 0.0);
    return modes.isEmpty() ? bare : modeScores.getOrDefault(type + "-" + modes.get(0), bare);
  }
}
