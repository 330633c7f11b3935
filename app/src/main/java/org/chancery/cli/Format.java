package org.chancery.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The ways to show a record. */
enum Format {
  TABLE,
  JSONL,
  HTML;

  /** What a file's ending asks for; JSON Lines where it says nothing. */
  static Format of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return HTML;
    }
    return name.endsWith(".txt") ? TABLE : JSONL;
  }

  static Format chosen(Optional<Format> asked, Optional<Path> file, boolean terminal) {
    return asked.or(() -> file.map(Format::of)).orElse(terminal ? TABLE : JSONL);
  }

  /** From the command line. */
  static final class Converter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "table" -> TABLE;
        case "jsonl" -> JSONL;
        case "html" -> HTML;
        default ->
            throw new TypeConversionException(
                "expected table, jsonl or html, found '" + value + "'");
      };
    }
  }
}
