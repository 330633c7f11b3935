package org.chancery.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.Chancery;
import org.chancery.export.JsonLines;
import org.chancery.model.Report;
import org.chancery.testing.Examples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The record of each example is what stands in {@code golden/}. {@code -Dgolden.update=true} writes
 * the files anew; the review is the diff.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Chancery CHANCERY = Chancery.bundled();

  @AfterAll
  static void close() {
    CHANCERY.close();
  }

  static List<Report> reports() {
    return Examples.reports();
  }

  private static String record(Report report) {
    StringBuilder out = new StringBuilder();
    new JsonLines(out, true).write(CHANCERY.read(report));
    return out.toString().replace("\\\\", "/");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theRecordOfAnExampleIsAsReviewed(Report report) throws IOException {
    Path file = GOLDEN.resolve(report.id() + ".record.jsonl");
    String found = record(report);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, found);
    }
    assertThat(found).isEqualTo(Files.readString(file));
  }

  @Test
  void everyGoldenRecordHasItsExample() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(p -> p.getFileName().toString().replace(".record.jsonl", "")))
          .containsExactlyInAnyOrderElementsOf(reports().stream().map(Report::id).toList());
    }
  }
}
