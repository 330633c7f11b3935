package org.chancery.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The files of a folder and of the folders in it, sorted by path; hidden files and read-me files
 * are passed over. What cannot be looked into is among them, so that opening it tells why.
 */
final class Folder extends SimpleFileVisitor<Path> {
  private final List<Path> files = new ArrayList<>();
  private final Path folder;

  private Folder(Path folder) {
    this.folder = folder;
  }

  static List<Path> files(Path folder) throws IOException {
    Folder visitor = new Folder(folder);
    Files.walkFileTree(folder, visitor);
    visitor.files.sort(Comparator.comparing(path -> path.toString().replace('\\', '/')));
    return visitor.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    boolean passedOver = !path.equals(folder) && isHidden(path);
    return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    if (Files.isRegularFile(path) && !isHidden(path) && !isReadMe(path)) {
      files.add(path);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException exception) {
    if (!isHidden(path)) {
      files.add(path);
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isReadMe(Path path) {
    String name = path.getFileName().toString().toUpperCase(Locale.ROOT);
    return name.startsWith("README") || name.startsWith("LICENSE") || name.startsWith("LICENCE");
  }
}
