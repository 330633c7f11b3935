package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that takes its name only when it is complete; what fails leaves what was there before. */
final class PartFile implements AutoCloseable {
  private final Path part;
  private final Path file;

  private PartFile(Path part, Path file) {
    this.part = part;
    this.file = file;
  }

  /** In the folder of the file itself, so that the last step is only a change of name. */
  static PartFile of(Path file) {
    Path folder = folder(file);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new CommandException(file + ": cannot write, that is no plain file");
    }
    if (!Files.isWritable(folder)) {
      throw new CommandException(file + ": cannot write here (" + folder + " is read-only)");
    }
    return new PartFile(folder.resolve("." + file.getFileName() + ".part"), file);
  }

  /** The folder that a file is to be written in. */
  static Path folder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new CommandException(file + ": cannot write, that is a folder; name a file in it");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new CommandException(file + ": cannot write, there is no folder " + folder);
    }
    return folder;
  }

  /** Where to write. */
  Path path() {
    return part;
  }

  /** All is written and closed. */
  void complete() {
    try {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
