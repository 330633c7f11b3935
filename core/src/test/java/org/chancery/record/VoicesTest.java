package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chancery.model.Layout;
import org.chancery.model.Origin;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.record.Voices.Signed;
import org.chancery.testing.Examples;
import org.junit.jupiter.api.Test;

class VoicesTest {
  private static final List<String> STORY =
      List.of(
          "The foreign ministers of Norway and Chile met in Oslo on Wednesday and agreed to open a"
              + " joint office for research in the Antarctic, where both countries keep stations"
              + " through the winter.",
          "The office will be paid for in equal parts and is to open before the end of next year,"
              + " the two ministers told reporters after a lunch at the old customs house.",
          "Fishing rights, over which their diplomats have argued for eleven years, were not on the"
              + " table this time, an adviser to the Chilean delegation said.",
          "Norway buys little from Chile besides wine and fruit, and Chile buys machines for its"
              + " salmon farms, most of them made in the west of Norway.");

  private static Signed report(String id, String published, String headline, List<String> body) {
    StringBuilder text = new StringBuilder(headline).append("\n\n");
    List<Span> paragraphs = new ArrayList<>();
    for (String paragraph : body) {
      paragraphs.add(new Span(text.length(), text.length() + paragraph.length()));
      text.append(paragraph).append("\n\n");
    }
    Layout layout =
        new Layout(
            Optional.of(new Span(0, headline.length())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            paragraphs,
            List.of());
    Origin origin =
        published.isEmpty()
            ? Origin.UNKNOWN
            : new Origin(
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(published)),
                PublishedBasis.GIVEN);
    return Signed.of(new Report(id, "-", Optional.empty(), text.toString(), origin, layout, "en"));
  }

  private static final Signed WIRE = report("wire", "2021-06-16", "Ministers meet in Oslo", STORY);

  @Test
  void aStoryWithAnotherHeadlineIsOneVoice() {
    Signed paper = report("paper", "2021-06-17", "Ice brings Norway and Chile together", STORY);
    assertThat(Voices.areCopies(WIRE, paper)).isTrue();
  }

  @Test
  void aStoryWithoutItsEndingIsOneVoice() {
    Signed brief = report("brief", "2021-06-17", "In brief", STORY.subList(0, 1));
    Signed half = report("half", "2021-06-17", "Oslo", STORY.subList(0, 2));
    assertThat(Voices.areCopies(WIRE, brief)).isTrue();
    assertThat(Voices.areCopies(WIRE, half)).isTrue();
    assertThat(Voices.areCopies(half, brief)).isTrue();
  }

  @Test
  void aStoryWithAnAgencyLineAndATouchedUpOpeningIsOneVoice() {
    List<String> body = new ArrayList<>(STORY);
    body.set(0, body.get(0).replace("on Wednesday", "yesterday").replace("both", "the two"));
    body.add(0, "From our wire service, with files from staff");
    Signed paper = report("paper", "2021-06-17", "Oslo", body);
    assertThat(Voices.areCopies(WIRE, paper)).isTrue();
  }

  @Test
  void aReportInItsOwnWordsIsAnotherVoice() {
    Signed own =
        report(
            "own",
            "2021-06-16",
            "Ministers meet in Oslo",
            List.of(
                "Norway and Chile will run a common Antarctic research office, their foreign"
                    + " ministers decided at talks in the Norwegian capital.",
                "Costs are to be shared and the doors should open next year. Quarrels about"
                    + " fishing were left out, according to a Chilean adviser."));
    assertThat(Voices.areCopies(WIRE, own)).isFalse();
  }

  @Test
  void theSameWordsAYearLaterAreAnotherVoice() {
    assertThat(Voices.areCopies(WIRE, report("later", "2022-06-16", "Oslo", STORY))).isFalse();
    assertThat(Voices.areCopies(WIRE, report("undated", "", "Oslo", STORY))).isTrue();
  }

  @Test
  void reportsWithoutWordsAreCopiesOfNothing() {
    Signed empty = report("empty", "2021-06-16", "", List.of());
    assertThat(Voices.areCopies(empty, report("empty too", "2021-06-16", "", List.of()))).isFalse();
    Signed line = report("line", "2021-06-16", "", List.of("They met."));
    assertThat(Voices.areCopies(line, report("line too", "2021-06-16", "", List.of("They met."))))
        .isTrue();
  }

  @Test
  void theVoiceIsTheFirstToSpeakWhateverTheOrder() {
    List<Signed> all = new ArrayList<>();
    all.add(WIRE);
    for (int i = 0; i < 20; i++) {
      String day = "2021-06-" + (17 + i % 5);
      all.add(report("paper" + i, day, "Headline " + i, STORY.subList(0, 1 + i % 4)));
    }
    all.add(report("other", "2021-06-15", "Oslo", List.of("Norway and Chile talked of wine.")));
    Map<String, String> voices = Voices.among(all);
    assertThat(voices.values().stream().filter("wire"::equals)).hasSize(21);
    assertThat(voices).containsEntry("other", "other");
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(all, new Random(seed));
      assertThat(Voices.among(all)).isEqualTo(voices);
    }
  }

  @Test
  void anEarlierCopyThatArrivesLaterBecomesTheVoice() {
    Signed earlier = report("early", "2021-06-15", "Oslo", STORY);
    Signed paper = report("paper", "2021-06-17", "Oslo", STORY);
    assertThat(Voices.among(List.of(WIRE, paper, earlier)))
        .containsOnly(
            Map.entry("wire", "early"), Map.entry("paper", "early"), Map.entry("early", "early"));
  }

  @Test
  void theExamplesAreOneVoiceEach() {
    List<Signed> all = Examples.reports().stream().map(Signed::of).toList();
    Voices.among(all).forEach((report, voice) -> assertThat(voice).isEqualTo(report));
  }

  /** The promise of the keys, on cut stories of made-up words. */
  @Test
  void copiesCutAnywhereAfterTheFirstThirdAreFound() {
    Random random = new Random(1);
    int found = 0;
    for (int n = 0; n < 200; n++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 150 + random.nextInt(400); i++) {
        words.add("w" + random.nextInt(3000));
      }
      int cut = words.size() / 3 + random.nextInt(words.size() * 2 / 3);
      Signed whole = report("a" + n, "2021-06-16", "A", List.of(String.join(" ", words)));
      Signed part =
          report("b" + n, "2021-06-17", "B", List.of(String.join(" ", words.subList(0, cut))));
      found += Voices.areCopies(whole, part) ? 1 : 0;
    }
    assertThat(found).isEqualTo(200);
  }
}
