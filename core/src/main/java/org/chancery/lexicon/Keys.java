package org.chancery.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What tells the entries of each file apart, as {@code keys.tsv} says: the first column of a table
 * where it says nothing, the id of a rule always.
 */
final class Keys {
  private static final String FILE = "keys.tsv";

  private final Map<String, List<String>> columns = new LinkedHashMap<>();
  private final Set<String> several = new LinkedHashSet<>();

  Keys(Lexicon lexicon) {
    for (Table.Row row : lexicon.table(FILE).rows()) {
      columns.put(row.get("file"), row.list("key"));
      if (row.get("rows").equals("several")) {
        several.add(row.get("file"));
      }
    }
  }

  List<String> columns(Table table) {
    return columns.getOrDefault(table.file(), table.columns().subList(0, 1));
  }

  /** Whether rows may share a key and are replaced together, as the terms of one person. */
  boolean severalRows(String path) {
    return several.contains(path);
  }

  static String of(Table.Row row, List<String> columns) {
    return String.join("; ", columns.stream().map(row::get).toList());
  }

  static String of(Stanza stanza) {
    return stanza.get("id").orElse("");
  }
}
