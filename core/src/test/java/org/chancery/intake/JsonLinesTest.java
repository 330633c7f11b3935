package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
  private static final String GOOD = "{\"id\":\"good\",\"text\":\"The envoy left.\"}";

  @TempDir Path folder;

  private Taken read(String lines) {
    try {
      Path file = Files.writeString(folder.resolve("batch.jsonl"), lines, StandardCharsets.UTF_8);
      return Taken.from(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> messages(String lines) {
    String place = folder.toString() + folder.getFileSystem().getSeparator();
    return read(lines).messages.stream().map(m -> m.replace(place, "")).toList();
  }

  @Test
  void aLineIsAReportWithItsFields() {
    Report report =
        read("{\"id\":\"r1\",\"more\":{\"a\":[1,{}]},\"text\":\"The envoy"
                + " left.\",\"published\":\"2022-03-03\",\"title\":\"Envoy"
                + " leaves\",\"publisher\":\"Gazette\",\"url\":\"https://gazette.example/a\"}\n")
            .only();
    assertThat(report.id()).isEqualTo("r1");
    assertThat(report.text()).isEqualTo("The envoy left.");
    assertThat(report.title()).contains("Envoy leaves");
    assertThat(report.origin().publisher()).contains("Gazette");
    assertThat(report.origin().publishedOn()).contains(LocalDate.of(2022, 3, 3));
    assertThat(report.origin().basis()).isEqualTo(PublishedBasis.METADATA);
    assertThat(report.origin().link().orElseThrow()).hasToString("https://gazette.example/a");
  }

  @Test
  void theDateFieldStandsInWherePublishedIsAbsent() {
    Report report = read("{\"text\":\"The envoy left.\",\"date\":\"2022-03-03\"}").only();
    assertThat(report.origin().publishedOn()).contains(LocalDate.of(2022, 3, 3));
  }

  @Test
  void aDayThatIsNotIsoIsNotUsed() {
    Report report = read("{\"text\":\"The envoy left.\",\"published\":\"03-04-2022\"}").only();
    assertThat(report.origin().basis()).isEqualTo(PublishedBasis.UNKNOWN);
  }

  @Test
  void linesWithoutAnIdAreNumbered() {
    assertThat(read("{\"text\":\"The envoy left.\"}\n\n{\"text\":\"He came back.\"}\n").reports)
        .extracting(Report::id)
        .containsExactly("batch-1", "batch-3");
  }

  @Test
  void anIdThatComesTwiceIsMadeUnique() {
    assertThat(read(GOOD + "\n" + GOOD + "\r\n" + GOOD).reports)
        .extracting(Report::id)
        .containsExactly("good", "good-2", "good-3");
  }

  @Test
  void escapesAndCharactersBeyondTheFirstPlaneStayInTheText() {
    Report report = read("{\"text\":\"A caf\\u00e9\\r\\n\\n😀 The envoy left\\ud800.\"}").only();
    assertThat(report.text()).isEqualTo("A café\r\n\n😀 The envoy left\ud800.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": oops} | batch.jsonl:2:8: expected a JSON value, found '{\"id\": oops}'",
        "hello | batch.jsonl:2:1: expected a JSON value, found 'hello'",
        "{\"id\":\"a\",\"text\":\"The envoy left. | batch.jsonl:2:34: expected closing quote for a"
            + " string value, found '…xt\":\"The envoy left.'",
        "{'id':1} | batch.jsonl:2:2: expected double-quote to start field name, found '{'id':1}'",
        "[1] | batch.jsonl:2:1: expected a JSON object {…}, found '[1]'",
        "{\"text\":\"a\"} x | batch.jsonl:2:14: expected nothing after the JSON object, found"
            + " '{\"text\":\"a\"} x'",
        "{\"text\":\"a\\q\"} | batch.jsonl:2:12: expected a JSON escape after the backslash, found"
            + " '{\"text\":\"a\\q\"}'",
        "{\"id\":\"a\",\"body\":\"b\"} | batch.jsonl:2: expected a field \"text\" with the report's"
            + " words, found only id, body",
        "{} | batch.jsonl:2: expected a field \"text\" with the report's words, found none",
        "{\"text\":7} | batch.jsonl:2: no words found; expected sentences of a report",
        "{\"text\":[\"a\"]} | batch.jsonl:2: expected a field \"text\" with the report's words,"
            + " found none",
        "{\"text\":\" \"} | batch.jsonl:2: empty; expected the text of a report",
      })
  void aLineThatCannotBeReadIsToldInOneLineAndTheRestGoesOn(String line, String message) {
    assertThat(messages(GOOD + "\n" + line + "\n" + GOOD)).containsExactly(message);
    assertThat(read(GOOD + "\n" + line + "\n" + GOOD).reports).hasSize(2);
  }

  @Test
  void controlCharactersOfABrokenLineDoNotReachTheTerminal() {
    assertThat(messages("{\"a\u001b[31m\u202e\": oops}"))
        .containsExactly(
            "batch.jsonl:1:4: expected control characters written as \\u escapes, found"
                + " '{\"a\uFFFD[31m\uFFFD\": oops}'");
  }

  @Test
  void aLineInAnotherCharsetIsTold() throws IOException {
    Path file = folder.resolve("latin.jsonl");
    Files.write(file, "{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Taken.from(file).messages)
        .containsExactly(file + ":1: expected UTF-8, found other bytes");
  }

  @Test
  void anEmptyBatchIsTold() {
    assertThat(messages("\n \n"))
        .containsExactly("batch.jsonl: empty; expected a JSON object a line");
  }

  @Test
  void deepNestingIsTold() {
    assertThat(messages("{\"x\":" + "[".repeat(5000))).hasSize(1);
  }

  @Test
  void aHugeBatchIsReadLineByLine() {
    Taken taken = new Taken();
    Intake intake = new Intake(Taken.lexicon(), Optional.empty());
    long[] count = {0};
    intake.read(
        List.of("-"),
        repeated(GOOD + "\n", 2_000),
        new Sink() {
          @Override
          public void report(Report report) {
            count[0]++;
          }

          @Override
          public void rejected(String input, String message) {
            taken.rejected(input, message);
          }
        });
    assertThat(count[0]).isEqualTo(2_000);
    assertThat(taken.messages).isEmpty();
  }

  @Test
  void aLineBeyondTheLimitIsToldAndTheNextIsRead() throws IOException {
    Taken taken = new Taken();
    JsonLines lines = new JsonLines(new Desk(Taken.lexicon(), Optional.empty()), 1_000);
    String big = "{\"text\":\"" + "x".repeat(200_000) + "\"}\n";
    lines.read(
        new ByteArrayInputStream((big + GOOD).getBytes(StandardCharsets.UTF_8)),
        "batch.jsonl",
        Ids.ofOneRun(),
        taken);
    assertThat(taken.messages)
        .containsExactly("batch.jsonl:1: longer than 1 kB, the most that one report may have");
    assertThat(taken.reports).hasSize(1);
  }

  /** The same bytes again and again, never held together. */
  private static InputStream repeated(String text, int times) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SequenceInputStream(
        Collections.enumeration(
            Collections.nCopies(times, bytes).stream().map(ByteArrayInputStream::new).toList()));
  }
}
