package org.chancery.serve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Table;

/** What people call codes: states, sectors, types of acts. Made once of the lexicon; immutable. */
final class Names {
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, Object> types = new LinkedHashMap<>();
  private final Map<String, Object> sectors = new LinkedHashMap<>();
  private final Map<String, Object> contexts = new LinkedHashMap<>();

  Names(Lexicon lexicon) {
    lexicon
        .table("actors/states.tsv")
        .rows()
        .forEach(r -> states.putIfAbsent(r.get("code"), r.get("name")));
    for (Table.Row row : lexicon.table("ontology/event-types.tsv").rows()) {
      types.put(
          row.get("type"),
          Tree.of("quad", Integer.valueOf(row.get("quad")), "meaning", row.get("meaning")));
    }
    meanings(lexicon, "ontology/sectors.tsv", "sector", sectors);
    meanings(lexicon, "ontology/contexts.tsv", "context", contexts);
  }

  private static void meanings(Lexicon lexicon, String path, String key, Map<String, Object> into) {
    lexicon.table(path).rows().forEach(r -> into.put(r.get(key), r.get("meaning")));
  }

  /** A state's name. */
  Optional<String> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  /** Types of acts with their quad class and meaning. */
  Map<String, Object> types() {
    return types;
  }

  /** Sectors with their meaning. */
  Map<String, Object> sectors() {
    return sectors;
  }

  /** Contexts of acts with their meaning. */
  Map<String, Object> contexts() {
    return contexts;
  }
}
