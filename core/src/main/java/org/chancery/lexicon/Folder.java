package org.chancery.lexicon;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder, by their paths below it with slashes, in the order of these. */
final class Folder {
  private final Path folder;

  /**
   * The folder must be there.
   *
   * @throws LexiconException if it is not
   */
  Folder(Path folder) {
    this.folder = folder;
    if (!Files.isDirectory(folder)) {
      String found = Files.exists(folder) ? "a file" : "nothing";
      throw new LexiconException(List.of(folder + ": expected a folder, found " + found));
    }
  }

  /** Hidden files and what stands in hidden folders are left out. */
  List<String> paths() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(p -> folder.relativize(p).toString().replace('\\', '/'))
          .filter(p -> !p.startsWith(".") && !p.contains("/."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new LexiconException(List.of(folder + ": expected a readable folder, found " + e));
    }
  }

  /** How a person names the file. */
  String name(String path) {
    return folder.resolve(path).toString();
  }

  /**
   * A file in UTF-8.
   *
   * @throws LexiconException if it cannot be read
   */
  String text(String path) {
    try {
      return marked(Files.readString(folder.resolve(path)));
    } catch (CharacterCodingException e) {
      throw new LexiconException(
          List.of(name(path) + ":1: expected text in UTF-8, found other bytes"));
    } catch (IOException e) {
      throw new LexiconException(List.of(name(path) + ": expected a readable file, found none"));
    }
  }

  /** A file of older times: UTF-8, else Latin-1. */
  String oldText(String path) {
    try {
      return text(path);
    } catch (LexiconException e) {
      try {
        return Files.readString(folder.resolve(path), StandardCharsets.ISO_8859_1);
      } catch (IOException unreadable) {
        throw e;
      }
    }
  }

  private static String marked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
