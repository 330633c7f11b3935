package org.chancery.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Dcoverage.update=true} writes the document anew. */
class CoverageTest {
  private static final Path FILE = Path.of("..", "docs", "coverage.md");

  @Test
  void theDocumentOnCoverageSaysWhatTheRulesDo() throws IOException {
    String found = new Coverage(Readings.LEXICON).text();
    if (Boolean.getBoolean("coverage.update")) {
      Files.writeString(FILE, found);
    }
    assertThat(FILE)
        .as("docs/coverage.md; `make coverage` writes it anew")
        .usingCharset("UTF-8")
        .hasContent(found);
  }
}
