package org.chancery.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.lexicon.Lexicon;

/** Reads the passages of {@code corpus/}; its README says how they are written. */
final class Corpus {
  private static final Path FOLDER = Path.of("..", "corpus", "passages");
  private static final Pattern ID = Pattern.compile("[a-z-]+-\\d{3}");
  private static final Pattern TAG = Pattern.compile("events|none|p\\d\\d|pf");

  private final Labels labels = new Labels(Lexicon.bundled());
  private final List<Annotated> passages = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private List<String> heading = List.of();

  private Corpus() {}

  /**
   * All passages, by file and line.
   *
   * @throws IllegalArgumentException naming every problem with its file and line
   */
  static List<Annotated> load() throws IOException {
    Corpus corpus = new Corpus();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        corpus.read(file.getFileName().toString(), Files.readString(file));
      }
    }
    return corpus.sound();
  }

  /** The passages of one file. */
  static List<Annotated> parse(String file, String text) {
    Corpus corpus = new Corpus();
    corpus.read(file, text);
    return corpus.sound();
  }

  private List<Annotated> sound() {
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    return List.copyOf(passages);
  }

  private void read(String file, String text) {
    heading = List.of();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      String where = file + ":" + (i + 1);
      try {
        line(where, lines[i]);
      } catch (IllegalArgumentException e) {
        problems.add(where + ": " + e.getMessage());
      }
    }
  }

  private void line(String where, String line) {
    if (line.startsWith("==")) {
      heading = Arrays.asList(line.substring(2).strip().split("\\s+"));
      if (!TAG.matcher(heading.get(0)).matches()) {
        throw Markup.expected("a section 'events', 'none' or 'p01'", "'" + heading.get(0) + "'");
      }
    } else {
      passages.add(passage(where, line));
    }
  }

  private Annotated passage(String where, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 2 || !ID.matcher(cells[0]).matches()) {
      throw Markup.expected("'file-001', a tab and a text", "'" + line + "'");
    }
    if (heading.isEmpty()) {
      throw Markup.expected("a section '== events' above the first passage", "none");
    }
    boolean silent = flag("none");
    Markup.Plain plain = Markup.read(cells[1]);
    List<Entry> entries = Entries.of(plain.marks(), labels);
    if (silent != entries.isEmpty()) {
      throw Markup.expected(silent ? "no marks in a section 'none'" : "marks", "the opposite");
    }
    return new Annotated(
        cells[0], where, heading.get(0), silent, flag("headline"), plain.text(), entries);
  }

  /** Flags stand first or second in a heading: "== p23 none". */
  private boolean flag(String word) {
    return heading.subList(0, Math.min(2, heading.size())).contains(word);
  }
}
