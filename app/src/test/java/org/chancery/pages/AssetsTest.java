package org.chancery.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in the jar are built from workbench/, and their source keeps to its rules. */
class AssetsTest {
  private static final Path WORKBENCH = Path.of("..", "workbench");
  private static final Path BUILT = Path.of("src", "main", "resources", "web");

  @TempDir Path folder;

  @Test
  void theBuiltPagesAreThoseOfTheSource() throws Exception {
    Assumptions.assumeTrue(
        run("npm", "--version") == 0, "skipped: npm is not here, so the pages cannot be rebuilt");
    if (!Files.isDirectory(WORKBENCH.resolve("node_modules"))) {
      Assumptions.assumeTrue(
          run("npm", "ci", "--no-audit", "--no-fund") == 0,
          "skipped: npm could not fetch what the pages are built with");
    }
    assertThat(run("npm", "run", "check")).as("npm run check").isZero();
    Path fresh = folder.resolve("web").toAbsolutePath();
    assertThat(run("npm", "run", "build", "--", "--outDir", fresh.toString())).isZero();
    assertThat(files(BUILT))
        .as("run 'npm run build' in workbench/ and commit app/src/main/resources/web")
        .isEqualTo(files(fresh));
  }

  private int run(String... command) throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(WORKBENCH.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
    } catch (IOException e) {
      return -1;
    }
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        found.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return found;
  }

  @Test
  void wordsOfReportsNeverBecomeMarkup() throws IOException {
    try (Stream<Path> all = Files.walk(WORKBENCH.resolve("src"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContain("{@html")
            .doesNotContain("innerHTML")
            .doesNotContain("insertAdjacentHTML")
            .doesNotContain("document.write")
            .doesNotContain(" style=\"");
      }
    }
  }

  @Test
  void nothingNamesARegistry() throws IOException {
    assertThat(Files.readString(WORKBENCH.resolve("package-lock.json")))
        .doesNotContain("\"resolved\"")
        .doesNotContain("registry.");
  }

  @Test
  void thePageHasNoScriptOrStyleOfItsOwn() throws IOException {
    String page = Files.readString(BUILT.resolve("index.html"));
    assertThat(page).doesNotContain("<style").doesNotContainPattern("<script(?![^>]*src=)");
    assertThat(page).doesNotContain("http:").doesNotContain("https:");
  }
}
