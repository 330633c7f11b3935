package org.chancery.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.json.Tree;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Table;

/** What people call codes: states, sectors, types of acts. Made once of the lexicon; immutable. */
final class Names {
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, List<Office>> offices = new HashMap<>();
  private final Map<String, Object> types = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> modes = new LinkedHashMap<>();
  private final Map<String, Object> sectors = new LinkedHashMap<>();
  private final Map<String, Object> contexts = new LinkedHashMap<>();

  Names(Lexicon lexicon) {
    lexicon
        .table("actors/states.tsv")
        .rows()
        .forEach(r -> states.putIfAbsent(r.get("code"), r.get("name")));
    lexicon
        .table("ontology/party-codes.tsv")
        .rows()
        .forEach(r -> bodies.put(r.get("code"), r.get("name")));
    for (Table.Row row : lexicon.table("ontology/event-types.tsv").rows()) {
      types.put(
          row.get("type"),
          Tree.of("quad", Integer.valueOf(row.get("quad")), "meaning", row.get("meaning")));
    }
    for (Table.Row row : lexicon.table("actors/people.tsv").rows()) {
      offices
          .computeIfAbsent(row.get("id"), id -> new ArrayList<>())
          .add(
              new Office(row.get("office"), row.get("country"), row.get("from"), row.get("until")));
    }
    for (Table.Row row : lexicon.table("ontology/modes.tsv").rows()) {
      modes
          .computeIfAbsent(row.get("type"), type -> new LinkedHashMap<>())
          .put(row.get("mode"), row.get("meaning"));
    }
    meanings(lexicon, "ontology/sectors.tsv", "sector", sectors);
    meanings(lexicon, "ontology/contexts.tsv", "context", contexts);
  }

  /**
   * A term of office, days as the lexicon has them: 2005, 2005-03 or 2005-03-01; empty where
   * unknown.
   */
  record Office(String name, String country, String from, String until) {}

  private static void meanings(Lexicon lexicon, String path, String key, Map<String, Object> into) {
    lexicon.table(path).rows().forEach(r -> into.put(r.get(key), r.get("meaning")));
  }

  /** A state's name. */
  Optional<String> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  /** Terms of office that the lexicon knows of somebody, the earliest first. */
  List<Office> offices(String id) {
    return offices.getOrDefault(id, List.of());
  }

  /** The name of a state, or of what else has a code of its own. */
  Optional<String> party(String code) {
    return state(code).or(() -> Optional.ofNullable(bodies.get(code)));
  }

  /** Types of acts with their quad class and meaning. */
  Map<String, Object> types() {
    return types;
  }

  /** Modes of a type of acts. */
  Set<String> modes(String type) {
    return modes.getOrDefault(type, Map.of()).keySet();
  }

  /** Modes by type, with their meaning. */
  Map<String, Map<String, Object>> modes() {
    return modes;
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
