package org.chancery.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.language.LanguageModel;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Mention;
import org.chancery.model.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hard cases of names in news, one row each; a known gap fails on the day it works. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HardNamesTest {
  private static final String GAP = "not-yet ";

  private final Lexicon lexicon = Lexicon.bundled();
  private final ActorReader reader = new ActorReader(lexicon);
  private LanguageModel language;

  @BeforeAll
  void open() {
    language = LanguageModel.bundled(lexicon);
  }

  @AfterAll
  void close() {
    language.close();
  }

  static Stream<List<String>> rows() throws IOException {
    return Expectation.rows("hard-names.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theWordsGiveWhomTheyMean(List<String> row) {
    Report report = Expectation.report(row.get(1));
    List<Mention> found = reader.read(language.parse(report), List.of());
    List<String> wrong =
        row.stream().skip(2).filter(e -> !Expectation.of(e).holds(report, found)).toList();
    if (row.get(0).startsWith(GAP)) {
      assertThat(wrong).as("works now, take \"not-yet\" away").isNotEmpty();
    } else {
      assertThat(wrong).as(found.toString()).isEmpty();
    }
  }
}
