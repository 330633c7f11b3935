package org.chancery.export;

/**
 * Whole numbers by key, in arrays: a million keys in some tens of megabytes. Key 0 stands for
 * nothing and must not be used.
 */
final class LongTable {
  private static final int FIRST_SIZE = 1024;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final int width;
  private long[] keys = new long[FIRST_SIZE];
  private int[] values;
  private int size;

  /**
   * An empty table.
   *
   * @param width how many numbers each key has; they begin at 0
   */
  LongTable(int width) {
    this.width = width;
    this.values = new int[FIRST_SIZE * width];
  }

  boolean has(long key) {
    return keys[find(key)] == key;
  }

  /** Puts a key in; whether it was not there. */
  boolean put(long key) {
    if (has(key)) {
      return false;
    }
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    keys[find(key)] = key;
    size++;
    return true;
  }

  int get(long key, int index) {
    int at = find(key);
    return keys[at] == key ? values[at * width + index] : 0;
  }

  /** Sets a number, putting the key in where it is not. */
  void set(long key, int index, int value) {
    put(key);
    values[find(key) * width + index] = value;
  }

  private int find(long key) {
    int mask = keys.length - 1;
    int at = (int) ((key * MIX) >>> 32) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[keys.length * width];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        System.arraycopy(oldValues, i * width, values, at * width, width);
      }
    }
  }
}
