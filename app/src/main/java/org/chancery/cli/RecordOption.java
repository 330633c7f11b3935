package org.chancery.cli;

import picocli.CommandLine.Option;

/** Which record a command works on. */
final class RecordOption {
  @Option(
      names = {"-r", "--record"},
      paramLabel = "RECORD",
      required = true,
      description = {
        "A file, or jdbc:postgresql://HOST/DATABASE?user=NAME for a record that a team shares."
      })
  private String where = "";

  String where() {
    return where;
  }
}
