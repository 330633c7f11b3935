package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sequences of words and what stands at the end of each. Filled once, then only read. */
final class Trie<T> {
  static final int TOP = 0;
  static final int NONE = -1;

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<Long, Integer> steps = new HashMap<>();
  private final List<List<T>> ends = new ArrayList<>(List.of(List.of()));

  void add(List<String> sequence, T value) {
    int node = TOP;
    for (String word : sequence) {
      int number = words.computeIfAbsent(word, w -> words.size());
      long step = step(node, number);
      Integer next = steps.get(step);
      if (next == null) {
        next = ends.size();
        ends.add(List.of());
        steps.put(step, next);
      }
      node = next;
    }
    if (ends.get(node).isEmpty()) {
      ends.set(node, new ArrayList<>(2));
    }
    ends.get(node).add(value);
  }

  /** The node that the word leads to, {@link #NONE} if there is none. */
  int next(int node, String word) {
    Integer number = words.get(word);
    return number == null ? NONE : steps.getOrDefault(step(node, number), NONE);
  }

  List<T> at(int node) {
    return ends.get(node);
  }

  private static long step(int node, int word) {
    return ((long) node << 32) | word;
  }
}
