package org.chancery.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Lays entries of one's own over those of files, and counts what that changes. */
final class Merging {
  private int added;
  private int replaced;
  private int removed;

  /**
   * One's own new entries first, so that they win where the first of two counts; then the file's,
   * where those of a key that is one's own too give way to one's own, and removed ones go.
   */
  <T> List<T> merged(List<T> base, List<T> own, Function<T, String> key, Set<String> gone) {
    Map<String, List<T>> mine = new LinkedHashMap<>();
    own.forEach(e -> mine.computeIfAbsent(key.apply(e), k -> new ArrayList<>(1)).add(e));
    Set<String> known = new LinkedHashSet<>();
    base.forEach(e -> known.add(key.apply(e)));
    List<T> merged = new ArrayList<>(base.size() + own.size());
    own.stream().filter(e -> !known.contains(key.apply(e))).forEach(merged::add);
    added += merged.size();
    Set<String> placed = new LinkedHashSet<>();
    for (T entry : base) {
      String k = key.apply(entry);
      if (mine.containsKey(k)) {
        if (placed.add(k)) {
          merged.addAll(mine.get(k));
          replaced++;
        }
      } else if (gone.contains(k)) {
        removed++;
      } else {
        merged.add(entry);
      }
    }
    return List.copyOf(merged);
  }

  Changes changes() {
    return new Changes(added, replaced, removed);
  }
}
