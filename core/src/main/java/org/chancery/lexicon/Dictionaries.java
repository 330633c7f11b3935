package org.chancery.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * PETRARCH's dictionaries as rows of the lexicon's tables; its tables are read when first needed.
 */
final class Dictionaries {
  static final String KINDS = "actors/kinds.tsv";

  private final Lexicon lexicon;
  private final List<String> warnings;
  private final Layer layer = new Layer();
  private final Map<String, PetrarchNames> names = new LinkedHashMap<>();

  Dictionaries(Lexicon lexicon, List<String> warnings) {
    this.lexicon = lexicon;
    this.warnings = warnings;
  }

  /** All rows so far. */
  Layer layer() {
    names.values().forEach(n -> n.addTo(layer));
    names.clear();
    return layer;
  }

  void actors(String file, String text) {
    CameoCodes codes = new CameoCodes(lexicon);
    PetrarchNames rows =
        names.computeIfAbsent("", n -> new PetrarchNames(lexicon, codes, warnings));
    new PetrarchActors(codes, warnings).read(file, text).forEach(rows::add);
  }

  void agents(String file, String text) {
    Table table = lexicon.table(KINDS);
    Map<String, String> types = new LinkedHashMap<>();
    table.rows().forEach(r -> types.put(r.get("noun"), r.get("type")));
    Map<String, Table.Row> rows = new LinkedHashMap<>();
    for (PetrarchAgents.Agent agent :
        new PetrarchAgents(new CameoCodes(lexicon), warnings).read(file, text)) {
      Map<String, String> cells = new LinkedHashMap<>();
      cells.put("noun", agent.noun());
      cells.put("plural", agent.plural());
      cells.put("sectors", String.join(";", agent.code().sectors()));
      cells.put("type", type(agent.noun(), types));
      cells.put("code", agent.code().entity());
      rows.put(agent.noun(), Table.Row.of(agent.where(), table.header(), cells));
    }
    layer.add(KINDS, List.copyOf(rows.values()));
  }

  /** That of the noun itself, else of its last word: a ministry of trade is no person. */
  private static String type(String noun, Map<String, String> types) {
    String head = noun.split(" of ", 2)[0];
    String last = head.substring(head.lastIndexOf(' ') + 1);
    return types.getOrDefault(noun, types.getOrDefault(last, "person"));
  }
}
