package org.chancery.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.model.Fingerprint;
import org.chancery.model.Report;

/**
 * By what a report is known again.
 *
 * @param place the file and the name in its id, for a report without an id of its own: new words
 *     from the same place replace the old ones
 */
record Identity(String id, Optional<String> place, String fingerprint) {
  static Identity of(Report report) {
    Optional<String> place =
        Fingerprint.name(report).flatMap(name -> file(report.path()).map(f -> f + "\n" + name));
    return new Identity(Wording.plain(report.id()), place, Fingerprint.of(report));
  }

  private static Optional<String> file(String path) {
    if (path.equals("-")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(path).toAbsolutePath().normalize().toString());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
