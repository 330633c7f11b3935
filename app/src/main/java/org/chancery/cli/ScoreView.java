package org.chancery.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.evaluation.Figures;
import org.chancery.evaluation.Peers;
import org.chancery.evaluation.Task;

/** Shows the figures of one task with those of the peers. */
final class ScoreView {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int GAP = 3;

  private final Task task;
  private final Map<String, Number> figures;

  ScoreView(Task task, Figures figures) {
    this.task = task;
    this.figures = figures.values();
  }

  /** Chancery and its peers a row each, then what else was counted. */
  String table() {
    StringBuilder out = new StringBuilder();
    List<Peers.Peer> peers = Peers.of(task);
    int first = peers.stream().mapToInt(p -> p.system().length()).max().orElse(0);
    first = Math.max(first, "Chancery".length());
    out.append(String.format(Locale.ROOT, "%,d ", figures.getOrDefault("n", 0).intValue()));
    out.append(task.counted());
    out.append("\n\n").append(" ".repeat(first));
    for (Task.Column c : task.columns()) {
      out.append(" ".repeat(GAP)).append(c.heading());
    }
    out.append('\n');
    row("Chancery", first, figures, out);
    for (Peers.Peer peer : peers) {
      row(peer.system(), first, peer.figures(), out);
    }
    return out.append('\n').append(rest()).toString();
  }

  private void row(String system, int first, Map<String, ? extends Number> of, StringBuilder out) {
    out.append(system).append(" ".repeat(first - system.length()));
    for (Task.Column c : task.columns()) {
      String value = of.containsKey(c.figure()) ? shown(of.get(c.figure())) : "–";
      int width = GAP + c.heading().length();
      out.append(" ".repeat(Math.max(1, width - value.length()))).append(value);
    }
    out.append('\n');
  }

  /** A line for each figure that is not in the table; the parts of one stand in one line. */
  private String rest() {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    figures.forEach(
        (name, value) -> {
          boolean inTable = task.columns().stream().anyMatch(c -> c.figure().equals(name));
          if (!inTable && !name.equals("n")) {
            int dot = name.indexOf('.');
            String group = dot < 0 ? name : name.substring(0, dot);
            String part = dot < 0 ? "" : words(name.substring(dot + 1)) + " ";
            lines.computeIfAbsent(words(group), g -> new ArrayList<>()).add(part + shown(value));
          }
        });
    StringBuilder out = new StringBuilder();
    lines.forEach((group, parts) -> out.append(group + " " + String.join(", ", parts) + "\n"));
    return out.toString();
  }

  private static String words(String name) {
    return name.replace('_', ' ').replace('.', ' ');
  }

  private static String shown(Number value) {
    if (value instanceof Integer) {
      return String.format(Locale.ROOT, "%,d", value.intValue());
    }
    double share = value.doubleValue();
    return share > 1
        ? String.format(Locale.ROOT, "%.2f", share)
        : String.format(Locale.ROOT, "%.4f", share).replaceFirst("^0", "");
  }

  /** One object; the parts of a figure stand in an object of its own. */
  String json(String gold) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("task", task.word());
      json.writeStringField("gold", gold);
      json.writeObjectFieldStart("figures");
      write(json, figures);
      json.writeEndObject();
      json.writeArrayFieldStart("peers");
      for (Peers.Peer peer : Peers.of(task)) {
        json.writeStartObject();
        json.writeStringField("system", peer.system());
        json.writeObjectFieldStart("figures");
        write(json, peer.figures());
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.append('\n').toString();
  }

  /** Parts of one figure stand together in the map. */
  private static void write(JsonGenerator json, Map<String, ? extends Number> of)
      throws IOException {
    String open = "";
    for (Map.Entry<String, ? extends Number> e : of.entrySet()) {
      int dot = e.getKey().indexOf('.');
      String group = dot < 0 ? "" : e.getKey().substring(0, dot);
      if (!group.equals(open)) {
        if (!open.isEmpty()) {
          json.writeEndObject();
        }
        if (!group.isEmpty()) {
          json.writeObjectFieldStart(group);
        }
        open = group;
      }
      json.writeFieldName(e.getKey().substring(dot + 1));
      json.writeNumber(e.getValue().toString());
    }
    if (!open.isEmpty()) {
      json.writeEndObject();
    }
  }
}
