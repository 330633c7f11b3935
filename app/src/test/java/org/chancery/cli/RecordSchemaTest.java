package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.chancery.export.JsonLines;
import org.chancery.lexicon.Lexicon;
import org.chancery.record.Provenance;
import org.chancery.record.RecordStore;
import org.chancery.store.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what is written and {@code docs/record.schema.json} together. */
class RecordSchemaTest {
  private static final Path FILE = Path.of("../docs/record.schema.json");

  private String text = "";
  private Schema schema;

  @BeforeEach
  void load() throws IOException {
    text = Files.readString(FILE);
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);
  }

  @Test
  void everyLineThatIsWrittenFitsTheSchema() {
    assertThat(lines().lines().toList())
        .hasSize(16)
        .allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"status\":\"occurred\"|\"status\":\"done\"",
        "\"basis\":\"unknown\",\"because\":\"no day is near\"|\"basis\":\"unknown\"",
        "\"quad\":4|\"quad\":5",
        "\"country\":\"NOR\"|\"country\":\"Norway\"",
        "\"form\":\"direct\"|\"form\":\"direct\",\"tone\":\"angry\"",
        "\"published\":\"2024-03-05\",|"
      })
  void whatIsNotTheFormatDoesNotFit(String right, String wrong) {
    String replacement = wrong == null ? "" : wrong;
    assertThat(lines().lines().filter(line -> line.contains(right)))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(schema.validate(line.replace(right, replacement), InputFormat.JSON))
                    .isNotEmpty());
  }

  @Test
  void everyLineThatShowWritesFitsTheSchema(@TempDir Path folder) {
    String record = folder.resolve("record.db").toString();
    try (RecordStore store = Records.open(record, Lexicon.bundled())) {
      store.add(List.of(Sample.reading()), new Provenance("0.1", "a1", Instant.EPOCH));
    }
    for (String what : List.of("events", "statements", "actors", "relations", "reports")) {
      List<String> lines = Run.of("show", what, "--record", record).out().lines().toList();
      assertThat(lines)
          .as(what)
          .isNotEmpty()
          .allSatisfy(l -> assertThat(schema.validate(l, InputFormat.JSON)).isEmpty());
    }
    assertThat(Run.of("show", "events", "--each", "--record", record).out().lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("\"entry\":\""))
        .allSatisfy(l -> assertThat(schema.validate(l, InputFormat.JSON)).isEmpty());
  }

  @Test
  void issuesAndPositionsFitTheSchemaWhereTheyAreAskedFor() {
    StringBuilder out = new StringBuilder();
    new JsonLines(out, false, true).write(Sample.withIssues());
    assertThat(
            out.toString()
                .lines()
                .filter(l -> l.matches(".\"kind\":\"(issue|position|unnamed)\".*")))
        .hasSize(3)
        .allSatisfy(l -> assertThat(schema.validate(l, InputFormat.JSON)).isEmpty());
    StringBuilder without = new StringBuilder();
    new JsonLines(without, true).write(Sample.withIssues());
    assertThat(without.toString()).isEqualTo(lines());
  }

  @Test
  void whatARecordKnowsOfIssuesFitsTheSchema(@TempDir Path folder) {
    String record = folder.resolve("record.db").toString();
    try (RecordStore store = Records.open(record, Lexicon.bundled())) {
      store.add(List.of(Sample.withIssues()), new Provenance("0.1", "a1", Instant.EPOCH));
    }
    for (String what : List.of("issues", "positions", "agreements")) {
      assertThat(Run.of("show", what, "--record", record).out().lines())
          .as(what)
          .hasSize(1)
          .allSatisfy(l -> assertThat(schema.validate(l, InputFormat.JSON)).isEmpty());
    }
  }

  @Test
  void theSchemaCarriesTheVersionOfTheFormat() {
    assertThat(text).contains("\"$id\": \"urn:chancery:record:" + JsonLines.FORMAT_VERSION + "\"");
  }

  private static String lines() {
    StringBuilder out = new StringBuilder();
    new JsonLines(out, true).write(Sample.reading());
    return out.toString();
  }
}
