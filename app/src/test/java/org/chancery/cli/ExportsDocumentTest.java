package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.export.Column;
import org.chancery.export.EventTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds {@code docs/exports.md} and the columns together. */
class ExportsDocumentTest {
  private static final Path FILE = Path.of("../docs/exports.md");

  private static List<String> rows(String section) throws IOException {
    return Files.readAllLines(FILE).stream()
        .dropWhile(line -> !line.equals("## " + section))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| "))
        .skip(1)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "FLAT, csv and parquet",
    "POLECAT, polecat",
    "ICEWS, icews",
    "GDELT, gdelt",
    "GDELT_MENTIONS, gdelt-mentions"
  })
  void everyColumnIsToldInOrder(EventTable table, String section) throws IOException {
    assertThat(rows(section).stream().map(row -> row.split("\\|", -1)[1].strip()))
        .containsExactlyElementsOf(table.columns().stream().map(Column::name).toList());
    assertThat(rows(section)).allSatisfy(row -> assertThat(row.split("\\|", -1)[2]).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void everyFormatIsInTheFirstTable(ExportFormat format) throws IOException {
    assertThat(Files.readString(FILE)).containsPattern("\\| .*`" + format + "`.* \\|");
  }
}
