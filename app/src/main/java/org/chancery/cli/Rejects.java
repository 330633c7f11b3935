package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What could not be added, in a file beside the record: the list of the last run, so that it can be
 * mended and added again. A run that rejects nothing leaves none.
 */
final class Rejects {
  private static final String ENDING = ".rejected.tsv";
  private static final String HEADER = "input\twhy\n";

  private final Optional<Path> file;
  private final List<String> lines = new ArrayList<>();

  /** Beside a record in a file; a record elsewhere has no such list. */
  Rejects(String where) {
    this.file = where.startsWith("jdbc:") ? Optional.empty() : Optional.of(Path.of(where + ENDING));
  }

  /**
   * Takes one in.
   *
   * @param message that begins with the input's name
   */
  void add(String message) {
    String line = SafeText.of(message);
    int end = line.indexOf(": ");
    lines.add(end < 0 ? "\t" + line : line.substring(0, end) + "\t" + line.substring(end + 2));
  }

  Optional<Path> write() {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (lines.isEmpty()) {
        Files.deleteIfExists(file.get());
        return Optional.empty();
      }
      Files.writeString(file.get(), HEADER + String.join("\n", lines) + "\n");
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
