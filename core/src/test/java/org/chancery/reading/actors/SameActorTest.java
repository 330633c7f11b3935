package org.chancery.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.language.LanguageModel;
import org.chancery.language.ParsedReport;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Actor;
import org.chancery.model.Mention;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

class SameActorTest {
  private static final String TEXT =
      "Odera said the strait was open. Kenyan Foreign Minister Grace Odera told her Danish"
          + " counterpart Lars Holm that the two ministers would sign a pact. Holm thanked Nairobi."
          + " “We are glad,” he said, and the Danish minister left. Sources told us nothing.";

  @Test
  void oneActorIsOneRecordInAllItsMentions() {
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (Mention m : read(TEXT)) {
      Actor before = actors.putIfAbsent(m.actor().id(), m.actor());
      assertThat(before == null || before.equals(m.actor())).isTrue();
    }
    assertThat(actors)
        .containsKeys("person:grace-odera:KEN:FM", "person:lars-holm:DNK:FM", "KEN", "DNK");
    assertThat(actors.get("person:grace-odera:KEN:FM").code().country()).contains("KEN");
    assertThat(actors.get("person:lars-holm:DNK:FM").code().country()).contains("DNK");
  }

  @Test
  void mentionsStandInTextOrderTheLongerFirst() {
    List<Mention> found = read(TEXT);
    List<Mention> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparingInt((Mention m) -> m.span().start())
            .thenComparing(m -> m.span().end(), Comparator.reverseOrder()));
    assertThat(found).isEqualTo(sorted);
  }

  @Test
  void readingTwiceGivesTheSame() {
    assertThat(read(TEXT)).isEqualTo(read(TEXT));
  }

  @Test
  void aCapitalIsTheStatesThatWasGovernedFromItThen() {
    assertThat(ids("Moscow rejected the note.", LocalDate.of(1984, 5, 2))).contains("SUN");
    assertThat(ids("Moscow rejected the note.", LocalDate.of(2024, 5, 2))).contains("RUS");
    assertThat(ids("Belgrade rejected the note.", LocalDate.of(1998, 5, 2))).contains("YUG");
    assertThat(ids("Belgrade rejected the note.", LocalDate.of(2010, 5, 2))).contains("SRB");
  }

  @Test
  void anOrganisationIsNotNamedBeforeItExists() {
    String text = "The Biden administration rejected the note.";
    assertThat(ids(text, LocalDate.of(2022, 5, 2))).contains("biden-administration");
    assertThat(ids(text, LocalDate.of(1998, 5, 2))).doesNotContain("biden-administration");
  }

  @Test
  void whoStandsInNoTableIsTheSameInTwoReportsWhereNameAndOfficeAgree() {
    String first = "Kenyan Foreign Minister Grace Odera left. Odera gave no reason.";
    String second = "The talks failed, said Kenya's foreign minister, Grace Odera.";
    String other = "Ugandan Foreign Minister Grace Odera left.";
    LocalDate day = LocalDate.of(2024, 5, 2);
    assertThat(ids(first, day)).contains("person:grace-odera:KEN:FM");
    assertThat(ids(second, day)).contains("person:grace-odera:KEN:FM");
    assertThat(ids(other, day)).contains("person:grace-odera:UGA:FM");
  }

  @Test
  void nothingComesOfNothing() {
    ActorReader reader = new ActorReader(Lexicon.bundled());
    assertThat(reader.read(new ParsedReport(Reports.of(""), List.of()), List.of())).isEmpty();
  }

  private static List<String> ids(String text, LocalDate day) {
    return read(Reports.on(text, day)).stream().map(m -> m.actor().id()).toList();
  }

  private static List<Mention> read(String text) {
    return read(Reports.of(text));
  }

  private static List<Mention> read(Report report) {
    Lexicon lexicon = Lexicon.bundled();
    try (LanguageModel language = LanguageModel.bundled(lexicon)) {
      return new ActorReader(lexicon).read(language.parse(report), List.of());
    }
  }
}
