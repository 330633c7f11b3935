package org.chancery.intake;

import java.util.Locale;
import java.util.Optional;

/** Kinds of files that hold reports. */
enum Kind {
  TEXT,
  PAGE,
  JSON_LINES,
  JSON;

  /** By the extension of the file's name; a name without one is a text's. */
  static Optional<Kind> named(String fileName) {
    int dot = fileName.lastIndexOf('.');
    if (dot <= 0) {
      return Optional.of(TEXT);
    }
    return switch (fileName.substring(dot + 1).toLowerCase(Locale.ROOT)) {
      case "txt", "text", "md" -> Optional.of(TEXT);
      case "html", "htm", "xhtml", "shtml" -> Optional.of(PAGE);
      case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
      case "json" -> Optional.of(JSON);
      default -> Optional.empty();
    };
  }

  /** By the first characters of the content. */
  static Kind opening(String content) {
    String start = content.strip().toLowerCase(Locale.ROOT);
    String first = start.startsWith("\uFEFF") ? start.substring(1).strip() : start;
    if (first.startsWith("{") && first.substring(1).stripLeading().startsWith("\"")) {
      return JSON_LINES;
    }
    boolean page = first.startsWith("<!doctype html") || first.startsWith("<html");
    boolean xml = first.startsWith("<?xml") && first.contains("<html");
    return page || xml ? PAGE : TEXT;
  }
}
