package org.chancery.apitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The benches, which nobody compiles until they are run, fit the code. */
class BenchesTest {
  private static final Path BENCHES = Path.of("../bench");

  /** Needs a library that only the benches have. */
  private static final String APART = "Speed.java";

  @TempDir private Path folder;

  private static List<Path> benches() throws IOException {
    try (Stream<Path> files = Files.list(BENCHES)) {
      return files
          .filter(f -> f.toString().endsWith(".java") && !f.endsWith(APART))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("benches")
  void itCompiles(Path bench) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
      Boolean done =
          compiler.getTask(out, files, null, options, null, files.getJavaFileObjects(bench)).call();
      assertThat(done).as(out.toString()).isTrue();
    }
  }
}
