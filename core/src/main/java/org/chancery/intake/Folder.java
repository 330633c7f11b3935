package org.chancery.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of a folder, sorted by name, folders among them; hidden files and read-me files are passed over. */
final class Folder {
  private static final int DEEPEST = 64;

  private Folder() {}

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> isReport(folder.relativize(path)))
          .sorted(Comparator.comparing(path -> path.toString().replace('\\', '/')))
          .toList();
    }
  }

  private static boolean isReport(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = path.getFileName().toString().toUpperCase(Locale.ROOT);
    return !name.startsWith("README") && !name.startsWith("LICENSE") && !name.startsWith("LICENCE");
  }
}
