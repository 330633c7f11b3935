package org.chancery.reading.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of sentences beside these tests: tab-separated, with notes and a header. */
final class Sentences {
  private Sentences() {}

  /** The rows without notes and header, each with its cells. */
  static List<List<String>> of(String file) {
    try (InputStream in = Sentences.class.getResourceAsStream("/events/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("no table " + file);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(l -> !l.startsWith("#"))
          .skip(1)
          .map(l -> List.of(l.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
