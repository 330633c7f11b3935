package org.chancery.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries of one's own, by the file of the lexicon that they belong to. */
final class Layer {
  private final Map<String, List<Table.Row>> rows = new LinkedHashMap<>();
  private final Map<String, List<Stanza>> stanzas = new LinkedHashMap<>();
  private final Map<String, Set<String>> removed = new LinkedHashMap<>();

  void add(String path, List<Table.Row> own) {
    rows.computeIfAbsent(path, p -> new ArrayList<>()).addAll(own);
  }

  void addStanzas(String path, List<Stanza> own) {
    stanzas.computeIfAbsent(path, p -> new ArrayList<>()).addAll(own);
  }

  void remove(String path, String key) {
    removed.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(key);
  }

  /** All paths that this layer changes. */
  Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>(rows.keySet());
    paths.addAll(stanzas.keySet());
    paths.addAll(removed.keySet());
    return paths;
  }

  Table over(Table base, List<String> keys, Merging merging) {
    List<Table.Row> own =
        rows.getOrDefault(base.file(), List.of()).stream()
            .map(r -> r.under(base.header()))
            .toList();
    List<Table.Row> merged =
        merging.merged(base.rows(), own, r -> Keys.of(r, keys), removed(base.file()));
    return new Table(base.file(), base.header(), merged);
  }

  List<Stanza> over(String path, List<Stanza> base, Merging merging) {
    List<Stanza> own = stanzas.getOrDefault(path, List.of());
    return merging.merged(base, own, Keys::of, removed(path));
  }

  private Set<String> removed(String path) {
    return removed.getOrDefault(path, Set.of());
  }
}
