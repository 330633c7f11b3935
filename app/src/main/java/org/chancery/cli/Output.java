package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a record is written. A file takes its name only when it is complete, so that a run that
 * fails leaves what was there before.
 */
final class Output implements AutoCloseable {
  private final Writer writer;
  private final Optional<Path> part;
  private final Optional<Path> file;

  private Output(Writer writer, Optional<Path> part, Optional<Path> file) {
    this.writer = writer;
    this.part = part;
    this.file = file;
  }

  static Output standard(Writer writer) {
    return new Output(writer, Optional.empty(), Optional.empty());
  }

  static Output file(Path file) {
    Path folder = PartFile.folder(file);
    try {
      boolean special = Files.exists(file) && !Files.isRegularFile(file);
      Path part =
          special ? file : folder.resolve("." + file.getFileName() + ".part").toAbsolutePath();
      Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
      return new Output(writer, special ? Optional.empty() : Optional.of(part), Optional.of(file));
    } catch (IOException e) {
      throw new CommandException(file + ": cannot write here (" + e.getMessage() + ")");
    }
  }

  Appendable writer() {
    return writer;
  }

  void flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All is written. */
  void complete() {
    try {
      writer.flush();
      if (file.isPresent()) {
        writer.close();
      }
      if (part.isPresent()) {
        Files.move(part.get(), file.get(), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves no half file, even where the last of it cannot be written. */
  @Override
  public void close() {
    if (file.isEmpty()) {
      return;
    }
    try {
      try {
        writer.close();
      } finally {
        if (part.isPresent()) {
          Files.deleteIfExists(part.get());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
