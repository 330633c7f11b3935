package org.chancery.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FilesTest {
  private static final Path FOLDER = Path.of("..", "lexicon");

  static List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(Files::isRegularFile)
          .map(p -> FOLDER.relativize(p).toString().replace('\\', '/'))
          .filter(p -> p.endsWith(".tsv") || p.endsWith(".rules"))
          .filter(p -> !p.equals("index.tsv"))
          .sorted()
          .toList();
    }
  }

  @Test
  void theIndexNamesEveryFileOnce() throws IOException {
    assertThat(Lexicon.at(FOLDER).paths()).containsExactlyInAnyOrderElementsOf(files());
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileSaysWhereItComesFromAndUnderWhatLicence(String file) throws IOException {
    String head =
        Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8)
            .lines()
            .takeWhile(l -> l.startsWith("#"))
            .reduce("", (a, b) -> a + "\n" + b);
    assertThat(head).contains("2026").containsAnyOf("Apache-2.0", "CC0", "public domain", "CC BY");
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileCanBeRead(String file) {
    Lexicon lexicon = Lexicon.at(FOLDER);
    int entries =
        file.endsWith(".tsv") ? lexicon.table(file).rows().size() : lexicon.stanzas(file).size();
    assertThat(entries).isPositive();
  }

  @Test
  void theEnumOfEventTypesMirrorsTheOntology() {
    List<String> rows =
        Lexicon.bundled().table("ontology/event-types.tsv").rows().stream()
            .map(r -> r.get("type") + " " + r.get("quad"))
            .toList();
    assertThat(rows)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(EventType.values()).map(t -> t.name() + " " + t.quadClass()).toList());
  }

  @Test
  void theBundledLexiconIsTheFolder() {
    assertThat(Lexicon.bundled().digest()).isEqualTo(Lexicon.at(FOLDER).digest());
  }
}
