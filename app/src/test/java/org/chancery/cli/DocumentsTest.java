package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say is so. */
class DocumentsTest {
  private static final Path ROOT = Path.of("..");

  private static String text(String document) throws IOException {
    return Files.readString(ROOT.resolve(document));
  }

  private static String block(String document, String kind) throws IOException {
    return Pattern.compile("```" + kind + "\n(.*?)\n```", Pattern.DOTALL)
        .matcher(text(document))
        .results()
        .map(m -> m.group(1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theReadmesReportGivesTheReadmesRecord() throws IOException {
    Run run =
        Run.with(
            block("README.md", "report") + "\n", Terminal.NONE, "read", "-", "--format", "table");
    assertThat(run.out().strip()).isEqualTo(block("README.md", "record").strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"})
  void everyClassThatADocumentNamesExists(String document) throws IOException {
    Set<String> named =
        Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)(?:\\.[A-Z][A-Za-z]+)?`")
            .matcher(text(document))
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known;
    try (Stream<Path> files = Files.walk(ROOT)) {
      known =
          files
              .map(p -> p.getFileName().toString())
              .filter(n -> n.endsWith(".java"))
              .map(n -> n.replace(".java", ""))
              .collect(Collectors.toSet());
    }
    List<String> elsewhere = List.of("Makefile", "Undated", "Unresolved");
    assertThat(named)
        .allSatisfy(n -> assertThat(known.contains(n) || elsewhere.contains(n)).as(n).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "README.md",
        "examples/README.md",
        "bench/README.md"
      })
  void everyFileThatADocumentNamesExists(String document) throws IOException {
    Pattern path =
        Pattern.compile(
            "`((?:lexicon|docs|core|app|training|examples|bench)/[\\w./-]*\\w)`|\\]\\(([\\w./-]+)\\)");
    List<String> named = path.matcher(text(document)).results().map(DocumentsTest::path).toList();
    assertThat(named)
        .allSatisfy(
            n ->
                assertThat(
                        Files.exists(ROOT.resolve(n))
                            || Files.exists(ROOT.resolve(document).resolveSibling(n)))
                    .as(n)
                    .isTrue());
  }

  private static String path(MatchResult m) {
    return m.group(1) != null ? m.group(1) : m.group(2);
  }

  @Test
  void everyCommandOfTheReadmeIsACommand() throws IOException {
    List<String> commands =
        Pattern.compile("^\\./chancery (\\w+)", Pattern.MULTILINE)
            .matcher(text("README.md"))
            .results()
            .map(m -> m.group(1))
            .distinct()
            .toList();
    assertThat(commands).isNotEmpty();
    assertThat(commands).allSatisfy(c -> assertThat(Run.of(c, "--help").code()).as(c).isZero());
  }
}
