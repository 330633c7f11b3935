package org.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.Chancery;
import org.chancery.lexicon.Lexicon;
import picocli.CommandLine.Option;

/**
 * {@code --lexicon DIR}, for every command that reads. A command has it as a mixin and opens its
 * Chancery with it.
 */
final class LexiconOption {
  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description =
          "Lay a lexicon of your own over the one that is packed (see lexicon/README.md).")
  private Optional<Path> folder = Optional.empty();

  /** Chancery with the lexicon that was asked for; what of it cannot be used is told. */
  Chancery open(Notices notices) {
    return folder.isEmpty() ? Chancery.bundled() : Chancery.with(load(folder, notices));
  }

  /** The lexicon alone. */
  Lexicon load(Notices notices) {
    return load(folder, notices);
  }

  static Lexicon load(Optional<Path> folder, Notices notices) {
    if (folder.isEmpty()) {
      return Lexicon.bundled();
    }
    Lexicon lexicon = Lexicon.bundled().overlaid(folder.get());
    lexicon.warnings().forEach(w -> notices.line(SafeText.of(w)));
    return lexicon;
  }
}
