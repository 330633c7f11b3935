package org.chancery.intake;

import java.util.HashMap;
import java.util.Map;
import org.chancery.model.Fingerprint;

/** Gives reports their ids. Not shared. */
final class Ids {
  private final boolean lasting;
  private final Map<String, Integer> seen = new HashMap<>();

  private Ids(boolean lasting) {
    this.lasting = lasting;
  }

  /** Keeps the ids of one run apart: the second "march" is "march-2". */
  static Ids ofOneRun() {
    return new Ids(false);
  }

  /** The same in every run: a report's own id, else one made from its words. */
  static Ids lasting() {
    return new Ids(true);
  }

  String id(Found found) {
    if (!lasting) {
      return unique(found.id());
    }
    return found.ownId()
        ? found.id()
        : Fingerprint.id(found.id(), found.text(), found.publisher(), found.link());
  }

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
