package org.chancery.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.language.LanguageModel;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Actor;
import org.chancery.model.Mention;
import org.chancery.model.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whose act it was on a day when the state that bears the name now was part of another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuccessorsTest {
  private static final LocalDate FIRST = LocalDate.of(1983, 9, 1);
  private static final LocalDate LAST = LocalDate.of(1983, 9, 30);

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

  @Test
  void russianTroopsOf1983AreSovietTroops() {
    Actor troops = named("In 1983 Russian troops shot at a boat.", "kind:RUS:troops");
    assertThat(troops.id()).isEqualTo("kind:SUN:troops");
    assertThat(troops.name()).isEqualTo("Soviet troops");
    assertThat(troops.code().country()).contains("SUN");
    assertThat(troops.code().sectors()).containsExactly("MIL");
  }

  @Test
  void russiaOf1983IsTheSovietUnion() {
    Actor state = named("Russia shot down a plane in 1983.", "RUS");
    assertThat(state.id()).isEqualTo("SUN");
    assertThat(state.name()).isEqualTo("Soviet Union");
  }

  @Test
  void aStateThatWasThereKeepsItsName() {
    assertThat(named("France shot down a plane in 1983.", "FRA").id()).isEqualTo("FRA");
  }

  /** The mention of this id in a report of 2024, as it was in September 1983. */
  private Actor named(String text, String id) {
    Report report = Reports.of(text);
    List<Mention> found = reader.read(language.parse(report), List.of());
    Mention mention =
        found.stream().filter(m -> m.actor().id().equals(id)).findFirst().orElseThrow();
    return reader.during(mention, FIRST, LAST).actor();
  }
}
