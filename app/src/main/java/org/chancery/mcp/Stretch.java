package org.chancery.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.json.Tree;

/**
 * A list of bounded size: so many items, so many characters in all, and none of its texts longer
 * than {@value #MOST_OF_ONE}. It says how many more there are.
 */
final class Stretch {
  static final int MOST_OF_ONE = 1000;
  private static final int MOST_IN_ALL = 60_000;

  private final int limit;
  private final List<Object> items = new ArrayList<>();
  private int size;
  private boolean full;

  Stretch(int limit) {
    this.limit = limit;
  }

  /** Takes an item if there is room for it and was for all before it. */
  void add(Map<String, Object> item) {
    Object bounded = bounded(item);
    int length = Tree.write(bounded).length();
    full = full || items.size() >= limit || (!items.isEmpty() && size + length > MOST_IN_ALL);
    if (!full) {
      items.add(bounded);
      size += length;
    }
  }

  /**
   * The list.
   *
   * @param name what its items are
   * @param before how many were left out before the first
   * @param total how many there are
   */
  Map<String, Object> of(String name, int before, int total) {
    int more = Math.max(0, total - before - items.size());
    Map<String, Object> answer = Tree.of(name, items, "total", total, "more", more);
    if (more > 0) {
      answer.put("note", note(before, more));
    }
    return answer;
  }

  private String note(int before, int more) {
    return more
        + " more"
        + (items.isEmpty() ? "" : "; offset " + (before + items.size()) + " goes on");
  }

  /** The same with long texts cut. */
  static Object bounded(Object value) {
    if (value instanceof String text) {
      return cut(text, MOST_OF_ONE);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Stretch::bounded).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> bounded = new LinkedHashMap<>();
      map.forEach((k, v) -> bounded.put(k, v == null ? null : bounded(v)));
      return bounded;
    }
    return value;
  }

  /** Never within a surrogate pair. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }
}
