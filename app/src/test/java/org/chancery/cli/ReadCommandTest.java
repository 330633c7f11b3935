package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on small reports; what the readers find is tested where they are. */
class ReadCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void reports() throws IOException {
    write("b.txt", "Denmark signed an agreement with Kenya on Monday.");
    write(
        "a.txt", "Envoy leaves\n\n\uD83D\uDD4A Norway recalled its ambassador to Chile on Monday.");
  }

  @Test
  void pipedOutputIsJsonLinesInTheOrderOfTheFiles() {
    Run run = Run.of("read", "--published", "2024-03-05", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).allMatch(line -> line.startsWith("{\"kind\":\""));
    assertThat(run.out().lines().filter(line -> line.startsWith("{\"kind\":\"report\"")))
        .satisfiesExactly(
            a -> assertThat(a).contains("a.txt", "\"published\":\"2024-03-05\""),
            b -> assertThat(b).contains("b.txt"));
  }

  @Test
  void onATerminalTheRecordIsATable() {
    Run run = Run.with("", Run.TERMINAL, "read", file("a.txt"));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Envoy leaves\n")
        .contains("day of publication unknown")
        .containsPattern("\n1 report, \\d+ acts?, \\d+ statements?, \\d+ actors?\n$");
  }

  @Test
  void standardInputIsRead() {
    Run run = Run.with("Norway recalled its ambassador to Chile.", Terminal.NONE, "read", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"path\":\"-\"");
  }

  @Test
  void whatIsMissingIsNamedAndTheRestIsRead() {
    Run run = Run.of("read", file("nowhere.txt"), file("a.txt"));
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
    assertThat(run.err())
        .startsWith("chancery: " + file("nowhere.txt") + ": ")
        .satisfies(err -> assertThat(err.lines()).hasSize(1));
    assertThat(run.out()).contains("a.txt");
  }

  @Test
  void aFileIsWrittenInTheFormatOfItsEnding() throws IOException {
    Path page = folder.resolve("out.html");
    Run run = Run.of("read", file("a.txt"), "-o", page.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void aFileInAFolderThatIsNotThereIsOneClearLine() {
    Path file = folder.resolve("none/out.jsonl");
    Run run = Run.of("read", file("a.txt"), "-o", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .isEqualTo(
            "chancery: " + file + ": cannot write, there is no folder " + file.getParent() + "\n");
  }

  @Test
  void aFolderIsNotWrittenTo() {
    Run run = Run.of("read", file("a.txt"), "-o", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .isEqualTo("chancery: " + folder + ": cannot write, that is a folder; name a file in it\n");
  }

  @Test
  void aClosedPipeEndsQuietly() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(failing("Broken pipe"), err);
    assertThat(code).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aFullDiskIsToldInOneLine() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(failing("No space left on device"), err);
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("chancery: No space left on device\n");
  }

  @Test
  void parseShowsTreesOfStandardInput() {
    Run run = Run.with("Norway recalled its envoy.", Terminal.NONE, "parse");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("# text = Norway recalled its envoy.\n1\tNorway\t");
  }

  @Test
  void parseKeepsTheWordsOfACoNLLUFile() throws IOException {
    String row = "1\tWe\t_\t_\t_\t_\t_\t_\t_\t_\n2\tagree\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
    Run run = Run.with("# sent_id = 1\n" + row, Terminal.NONE, "parse", "--conllu", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("# sent_id = 1\n1\tWe\t").contains("\n2\tagree\tagree\tVERB");
  }

  @Test
  void aMissingCoNLLUFileIsNamed() {
    Run run = Run.of("parse", "--conllu", file("nowhere.conllu"));
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).isEqualTo("chancery: " + file("nowhere.conllu") + ": no such file\n");
  }

  @Test
  void aLineThatIsNotCoNLLUIsShown() {
    Run run = Run.with("1\tWe\n", Terminal.NONE, "parse", "--conllu", "-");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .isEqualTo("chancery: -: line 1: expected ten columns between tabs, found '1 We'\n");
  }

  private int run(OutputStream out, OutputStream err) {
    InputStream in = new ByteArrayInputStream(new byte[0]);
    return Main.run(new String[] {"read", folder.toString()}, in, out, err, Terminal.NONE);
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }
}
