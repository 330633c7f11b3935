package org.chancery.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.LexiconException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the data is told with its file and line, and nothing starts. */
class LexiconOfDatesTest {
  @TempDir Path folder;

  @BeforeEach
  void aSmallLexicon() throws IOException {
    write(
        Map.of(
            "units.tsv", "kind\tvalue\twords\twritten\nmonth-clear\t1\tJanuary\tcapital\n",
            "named-days.tsv", "name\trule\tfollowed-by\nMay Day\t05-01\t\n",
            "phrases.rules", "id: m\nsay: MONTH\nmeans: calendar\nyes: x\nno: y\n"));
  }

  private void write(Map<String, String> files) throws IOException {
    Files.createDirectories(folder.resolve("dates"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve("dates").resolve(file.getKey()), file.getValue());
    }
  }

  private void assertProblem(String message) {
    assertThatThrownBy(() -> new DateReader(Lexicon.at(folder)))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aSoundLexiconLoads() {
    assertThat(new DateReader(Lexicon.at(folder))).isNotNull();
  }

  @Test
  void aMonthThatIsNoneIsToldWithItsLine() throws IOException {
    write(Map.of("units.tsv", "kind\tvalue\twords\twritten\nmonth-clear\t13\tUndecember\t\n"));
    assertProblem("dates/units.tsv:2: expected a value that a month may have, found '13'");
  }

  @Test
  void aNamedDayWithoutARuleIsToldWithItsLine() throws IOException {
    write(Map.of("named-days.tsv", "name\trule\tfollowed-by\nMay Day\tsoon\t\n"));
    assertProblem("dates/named-days.tsv:2: expected a rule for a named day, found 'soon'");
  }

  @Test
  void aPhraseThatAsksForAnUnknownKindIsTold() throws IOException {
    write(Map.of("phrases.rules", "id: m\nsay: MOON\nmeans: calendar\nyes: x\nno: y\n"));
    assertProblem(
        "dates/phrases.rules:1: expected a kind of units.tsv or of phrases, found 'moon'");
  }

  @Test
  void aPhraseWithoutExamplesOrMeaningIsTold() throws IOException {
    write(Map.of("phrases.rules", "id: m\nsay: MONTH\nmeans: tide\nyes: x\n"));
    assertProblem("expected at least one each of say, yes and no, found 'm'");
    assertProblem("expected a Meaning, found 'tide'");
  }

  @ParameterizedTest
  @CsvSource({
    "easter+0, 2024, 2024-03-31",
    "easter+0, 2019, 2019-04-21",
    "easter-2, 2025, 2025-04-18",
    "4th-4/11, 2024, 2024-11-28",
    "-1th-1/05, 2024, 2024-05-27",
    "02-29, 2023, 2023-02-28",
    "1999-12-31, 2024, 1999-12-31",
  })
  void aNamedDayIsFoundInItsYear(String rule, int year, LocalDate day) {
    assertThat(NamedDay.parse(rule).orElseThrow().in(year)).isEqualTo(day);
  }
}
