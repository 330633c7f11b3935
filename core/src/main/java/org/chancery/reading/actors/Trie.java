package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sequences of words and what stands at the end of each. Filled once, then only read. */
final class Trie<T> {
  static final int TOP = 0;
  static final int NONE = -1;
  private static final int START = 1 << 15;

  private final Map<String, Integer> words = new HashMap<>(START);
  private final List<List<T>> ends = new ArrayList<>(List.of(List.of()));
  private final Steps steps = new Steps();

  /** From a node and a word to the next node: a table with open addressing, quick to fill. */
  private static final class Steps {
    private long[] keys = empty(START);
    private int[] nodes = new int[START];
    private int size;

    int get(long key) {
      int at = place(key);
      return keys[at] == key ? nodes[at] : NONE;
    }

    void put(long key, int node) {
      if (2 * size > keys.length) {
        grow();
      }
      int at = place(key);
      keys[at] = key;
      nodes[at] = node;
      size++;
    }

    private int place(long key) {
      int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
      while (keys[at] != key && keys[at] != NONE) {
        at = (at + 1) & (keys.length - 1);
      }
      return at;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldNodes = nodes;
      keys = empty(2 * oldKeys.length);
      nodes = new int[keys.length];
      size = 0;
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != NONE) {
          put(oldKeys[i], oldNodes[i]);
        }
      }
    }

    private static long[] empty(int length) {
      long[] keys = new long[length];
      Arrays.fill(keys, NONE);
      return keys;
    }
  }

  void add(List<String> sequence, T value) {
    int node = TOP;
    for (String word : sequence) {
      int number = words.computeIfAbsent(word, w -> words.size());
      long step = step(node, number);
      int next = steps.get(step);
      if (next == NONE) {
        next = ends.size();
        ends.add(List.of());
        steps.put(step, next);
      }
      node = next;
    }
    if (ends.get(node).isEmpty()) {
      ends.set(node, new ArrayList<>(1));
    }
    ends.get(node).add(value);
  }

  /** The node that the word leads to, {@link #NONE} if there is none. */
  int next(int node, String word) {
    Integer number = words.get(word);
    return number == null ? NONE : steps.get(step(node, number));
  }

  List<T> at(int node) {
    return ends.get(node);
  }

  private static long step(int node, int word) {
    return ((long) node << 32) | word;
  }
}
