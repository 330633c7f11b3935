package org.chancery.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the numbers that the model gives stand for. */
record Labels(
    List<Upos> upos,
    List<String> xpos,
    List<String> lemma,
    List<String> deprel,
    List<String> name,
    List<String> entity) {

  /**
   * @param lines a kind of label and its values in order, between tabs
   */
  static Labels read(List<String> lines) {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (String line : lines) {
      List<String> cells = List.of(line.split("\t", -1));
      columns.put(cells.get(0), cells.subList(1, cells.size()));
    }
    return new Labels(
        column(columns, "upos").stream().map(Upos::valueOf).toList(),
        column(columns, "xpos"),
        column(columns, "lemma"),
        column(columns, "deprel"),
        column(columns, "name"),
        column(columns, "entity"));
  }

  private static List<String> column(Map<String, List<String>> columns, String name) {
    List<String> values = columns.get(name);
    if (values == null) {
      throw new IllegalArgumentException(
          "labels: expected a line '" + name + "', found " + columns.keySet());
    }
    return values;
  }
}
