package org.chancery.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom the lexicon knows under which name. */
final class KnownNames {
  private final Map<String, List<Table.Row>> people = new LinkedHashMap<>();
  private final Map<String, Set<String>> ids = new LinkedHashMap<>();
  private final Map<String, Table.Row> organisations = new LinkedHashMap<>();
  private final Set<String> others = new LinkedHashSet<>();

  void addPeople(Table table) {
    for (Table.Row row : table.rows()) {
      people.computeIfAbsent(row.get("id"), i -> new ArrayList<>(1)).add(row);
      for (String name : names(row)) {
        ids.computeIfAbsent(Casing.key(name), n -> new LinkedHashSet<>(1)).add(row.get("id"));
      }
    }
  }

  void addOrganisations(Table table) {
    for (Table.Row row : table.rows()) {
      names(row).forEach(n -> organisations.putIfAbsent(Casing.key(n), row));
    }
  }

  void addOthers(Table table, String column) {
    table.rows().forEach(r -> r.list(column).forEach(n -> others.add(Casing.key(n))));
  }

  private static List<String> names(Table.Row row) {
    List<String> names = new ArrayList<>(List.of(row.get("name")));
    names.addAll(row.list("names"));
    return names;
  }

  /** The one person of these names who has served the country. */
  Optional<String> person(List<String> names, String country) {
    Set<String> found = new LinkedHashSet<>();
    for (String name : names) {
      for (String id : ids.getOrDefault(Casing.key(name), Set.of())) {
        if (terms(id).stream().anyMatch(r -> r.get("country").equals(country))) {
          found.add(id);
        }
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  List<Table.Row> terms(String id) {
    return people.getOrDefault(id, List.of());
  }

  Optional<Table.Row> organisation(String name) {
    return Optional.ofNullable(organisations.get(Casing.key(name)));
  }

  /** Whether a state or a place has this name. */
  boolean isOther(String name) {
    return others.contains(Casing.key(name));
  }
}
