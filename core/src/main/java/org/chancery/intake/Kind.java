package org.chancery.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that hold reports. */
enum Kind {
  TEXT("txt", "text", "md"),
  PAGE("html", "htm", "xhtml", "shtml"),
  JSON_LINES("jsonl", "ndjson"),
  JSON("json");

  private final List<String> extensions;

  Kind(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /** By the extension of the file's name; a name without one is a text's. */
  static Optional<Kind> named(String fileName) {
    int dot = fileName.lastIndexOf('.');
    if (dot <= 0) {
      return Optional.of(TEXT);
    }
    String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    for (Kind kind : values()) {
      if (kind.extensions.contains(extension)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** By the first characters of the content. */
  static Kind opening(String content) {
    String start = content.strip().toLowerCase(Locale.ROOT);
    String first = start.startsWith("\uFEFF") ? start.substring(1).strip() : start;
    if (first.startsWith("{")) {
      return JSON_LINES;
    }
    boolean page = first.startsWith("<!doctype html") || first.startsWith("<html");
    return page || first.startsWith("<?xml") && first.contains("<html") ? PAGE : TEXT;
  }
}
