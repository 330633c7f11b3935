package org.chancery.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures of others on the same data, from {@code peers.tsv} beside this class. */
public final class Peers {
  private static final String FILE = "peers.tsv";
  private static final int COLUMNS = 4;

  private Peers() {}

  /** One system and its figures by name. */
  public record Peer(String system, Map<String, Double> figures) {}

  /** In the order of the file. */
  public static List<Peer> of(Task task) {
    Map<String, Map<String, Double>> systems = new LinkedHashMap<>();
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new IllegalStateException(FILE + ": expected four columns, found '" + line + "'");
      }
      if (cells[0].equals(task.word())) {
        systems
            .computeIfAbsent(cells[1], s -> new LinkedHashMap<>())
            .put(cells[2], Double.valueOf(cells[3]));
      }
    }
    List<Peer> peers = new ArrayList<>();
    systems.forEach((system, figures) -> peers.add(new Peer(system, figures)));
    return List.copyOf(peers);
  }

  private static List<String> lines() {
    try (InputStream in = Peers.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + ": expected in the jar, found nothing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .skip(1)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
