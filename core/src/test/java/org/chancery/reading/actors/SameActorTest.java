package org.chancery.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(actors).containsKeys("person:grace-odera", "person:lars-holm", "KEN", "DNK");
    assertThat(actors.get("person:grace-odera").code().country()).contains("KEN");
    assertThat(actors.get("person:lars-holm").code().country()).contains("DNK");
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
  void nothingComesOfNothing() {
    ActorReader reader = new ActorReader(Lexicon.bundled());
    assertThat(reader.read(new ParsedReport(Reports.of(""), List.of()), List.of())).isEmpty();
  }

  private static List<Mention> read(String text) {
    Lexicon lexicon = Lexicon.bundled();
    try (LanguageModel language = LanguageModel.bundled(lexicon)) {
      Report report = Reports.of(text);
      return new ActorReader(lexicon).read(language.parse(report), List.of());
    }
  }
}
