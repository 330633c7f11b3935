package org.chancery.intake;

import java.util.HashMap;
import java.util.Map;

/** Keeps the ids of one run apart: the second "march" is "march-2". Not shared. */
final class Ids {
  private final Map<String, Integer> seen = new HashMap<>();

  String unique(String wanted) {
    String id = wanted;
    int number = seen.getOrDefault(wanted, 0);
    while (seen.containsKey(id)) {
      number++;
      id = wanted + "-" + (number + 1);
    }
    if (!id.equals(wanted)) {
      seen.put(wanted, number);
    }
    seen.putIfAbsent(id, 0);
    return id;
  }

  /** The name of a file without its folders and its extension. */
  static String ofFile(String path) {
    String unix = path.replace('\\', '/');
    String name = unix.substring(unix.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
