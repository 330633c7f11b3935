package org.chancery.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.model.Mention;
import org.chancery.model.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The patterns of attribution in {@code statements/patterns.txt}. */
class PatternsTest {
  private static final int PATTERNS = 27;

  @TestFactory
  Stream<DynamicTest> everyReportIsReadAsTheTableSays() throws IOException {
    return rows().stream()
        .map(r -> DynamicTest.dynamicTest(r[0] + " " + r[1] + " " + r[2], () -> check(r)));
  }

  @Test
  void everyPatternHasSentencesThatHaveItAndSentencesThatOnlyLookLikeIt() throws IOException {
    List<String> kinds =
        IntStream.rangeClosed(1, PATTERNS)
            .boxed()
            .flatMap(n -> Stream.of(n + " yes", n + " no"))
            .toList();
    assertThat(rows().stream().map(r -> r[0] + " " + r[1]).collect(Collectors.toSet()))
        .containsAll(kinds);
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream in = PatternsTest.class.getResourceAsStream("/statements/patterns.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .toList();
    }
  }

  private static void check(String[] row) {
    Told told = Told.of(row[2].replace(" ¶ ", "\n"));
    String read = told.read().stream().map(s -> line(told, s)).collect(Collectors.joining(" // "));
    switch (row[1]) {
      case "yes" -> assertThat(read).isEqualTo(row[3]);
      case "no" -> assertThat(read).isEmpty();
      case "not-yet" -> assertThat(read).as("works now: mark it yes").isNotEqualTo(row[3]);
      default -> throw new IllegalArgumentException("expected yes, no or not-yet: " + row[1]);
    }
  }

  private static String line(Told told, Statement s) {
    StringBuilder line = new StringBuilder(told.line(s));
    if (s.polarity() != Statement.Polarity.SAID) {
      line.append(" | ").append(s.polarity().toString().toLowerCase(Locale.ROOT));
    }
    s.addressees().stream().limit(1).forEach(m -> line.append(" | to ").append(words(told, m)));
    s.via().stream().limit(1).forEach(m -> line.append(" | via ").append(words(told, m)));
    return line.toString();
  }

  private static String words(Told told, Mention mention) {
    return told.words(mention.span());
  }
}
