package org.chancery.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells the entries of each file apart, as the index says: the first column of a table where
 * it says nothing, the id of a rule always. A star behind the columns means that several rows may
 * share a key, as the terms of one person do.
 */
final class Keys {
  private static final String SEVERAL = "*";

  private final Map<String, String> keys = new LinkedHashMap<>();

  Keys(Table index) {
    boolean told = index.columns().contains("key");
    index.rows().forEach(r -> keys.put(r.get("file"), told ? r.get("key") : ""));
  }

  List<String> columns(Table table) {
    String key = keys.getOrDefault(table.file(), "").replace(SEVERAL, "");
    return key.isEmpty() ? table.columns().subList(0, 1) : Lexicon.parts(key, ";");
  }

  boolean severalRows(String path) {
    return keys.getOrDefault(path, "").endsWith(SEVERAL);
  }

  static String of(Table.Row row, List<String> columns) {
    return String.join("; ", columns.stream().map(row::get).toList());
  }

  static String of(Stanza stanza) {
    return stanza.get("id").orElse("");
  }
}
