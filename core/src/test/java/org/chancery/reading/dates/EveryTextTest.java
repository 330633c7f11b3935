package org.chancery.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.chancery.language.ParsedReport;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Span;
import org.chancery.model.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds for whatever stands in a text: words of time thrown together by a seeded die. */
class EveryTextTest {
  private static final List<String> WORDS = words();

  private static List<String> words() {
    List<String> words =
        new ArrayList<>(
            List.of(
                "31",
                "30",
                "0",
                "2024",
                "1900",
                "29",
                "-",
                "–",
                "'",
                "$",
                ",",
                ".",
                "/",
                "99",
                "3rd",
                "1990s",
                "12:60",
                "25:00",
                "2023-02-31",
                "99/99/9999",
                "𝔐",
                "é",
                "the",
                "of",
                "on",
                "\n"));
    Lexicon.bundled().table("dates/units.tsv").rows().forEach(r -> words.addAll(r.list("words")));
    Lexicon.bundled().table("dates/named-days.tsv").rows().forEach(r -> words.add(r.get("name")));
    return words;
  }

  private static String text(long seed) {
    Random die = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(WORDS.get(die.nextInt(WORDS.size()))).append(die.nextInt(5) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @Test
  void everyTimingStandsInTheTextInOrderAndAlone() {
    for (long seed = 0; seed < 400; seed++) {
      ParsedReport report =
          Texts.plain(text(seed), seed % 3 == 0 ? Optional.empty() : Optional.of(Texts.DAY));
      int end = 0;
      for (Timing timing : Texts.read(report)) {
        Span span = timing.words().orElseThrow().span();
        assertThat(span.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
        assertThat(span.in(report.report().text()))
            .isNotBlank()
            .isEqualTo(span.in(report.report().text()).strip());
        end = span.end();
      }
    }
  }

  @Test
  void theSameTextGivesTheSameTimings() {
    for (long seed = 0; seed < 20; seed++) {
      assertThat(Texts.read(Texts.plain(text(seed))))
          .isEqualTo(Texts.read(Texts.plain(text(seed))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ar-EG", "hi-IN-u-nu-deva", "de"})
  void aMachineOfAnotherCountryReadsTheSame(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(
              Texts.found(
                  Texts.plain(
                      "FRIDAY, 3 APRIL 2020 at 14:05; In April it rained; the 1990s; Q3 2020")))
          .containsExactly(
              "FRIDAY, 3 APRIL 2020 at 14:05=2020-04-03T14:05",
              "April=2020-04",
              "the 1990s=199",
              "Q3 2020=2020-Q3");
    } finally {
      Locale.setDefault(before);
    }
  }
}
