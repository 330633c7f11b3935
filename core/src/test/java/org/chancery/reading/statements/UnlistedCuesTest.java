package org.chancery.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Words of saying that no list has, in {@code statements/unlisted.txt}. */
class UnlistedCuesTest {

  @TestFactory
  Stream<DynamicTest> theHeadSpeaksForVerbsThatNoListHas() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/statements/unlisted.txt")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .map(l -> DynamicTest.dynamicTest(l[0] + " " + l[1], () -> check(l[0], l[1])));
    }
  }

  private static void check(String kind, String marked) {
    String cue = marked.contains("[") ? marked.replaceAll(".*\\[|\\].*", "") : "";
    Told told = Told.of(marked.replaceAll("[\\[\\]]", ""));
    List<Statement> read = told.read();
    List<String> learned =
        read.stream()
            .filter(s -> s.trace().ruleId().equals("statement.learned-cue"))
            .flatMap(s -> s.cue().stream())
            .map(c -> told.words(c.span()))
            .toList();
    switch (kind) {
      case "found" -> assertThat(learned).containsExactly(cue);
      case "not-yet" -> assertThat(learned).as("works now: mark it found").doesNotContain(cue);
      case "silent" -> assertThat(read).isEmpty();
      default -> throw new IllegalArgumentException("expected found, not-yet or silent: " + kind);
    }
  }
}
