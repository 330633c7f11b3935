package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.export.Acts.CHILE;
import static org.chancery.export.Acts.NORWAY;
import static org.chancery.export.Acts.act;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoderTest {
  private static final Codes CODES = new Codes(Lexicon.bundled());
  private static final Coder WITHOUT_STATUS = new Coder(CODES, Set.of(), false);

  private static String named(Optional<Coded> coded) {
    return coded
        .map(c -> String.join(" ", c.type() + "", String.join("+", c.modes()), c.cameo().code()))
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "CONSULT, visit, AGREE  036",
    "SUPPORT, , AGREE  032",
    "COOPERATE, , AGREE  031",
    "AID, , AGREE  033",
    "AGREE, , AGREE  030",
    "RETREAT, release, CONCEDE  0353",
    "RETREAT, , CONCEDE  035",
    "CONCEDE, , CONCEDE  035",
    "ASSAULT, , -",
    "SANCTION, expel, -",
    "ACCUSE, , -",
    "REJECT, meet, -"
  })
  void whatIsOnlyPlannedIsTheTypeThatSaysSo(EventType type, String mode, String expected) {
    Acts planned = act().standing(Status.PLANNED);
    Acts ofType = mode == null ? planned.is(type) : planned.is(type, mode);
    assertThat(named(WITHOUT_STATUS.code(ofType.told()))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ASSAULT, , THREATEN violence 138",
    "SANCTION, expel, THREATEN expel 131",
    "SANCTION, withdraw, THREATEN relations 1313",
    "COERCE, arrest, THREATEN arrest 130",
    "COERCE, restrict, THREATEN restrict 132",
    "MOBILIZE, , THREATEN  130",
    "PROTEST, , THREATEN  133",
    "ACCUSE, , -"
  })
  void aHarmThatItsDoerAnnouncesIsAThreat(EventType type, String mode, String expected) {
    Acts planned = act().standing(Status.PLANNED).onWordOf(NORWAY);
    Acts ofType = mode == null ? planned.is(type) : planned.is(type, mode);
    assertThat(named(WITHOUT_STATUS.code(ofType.told()))).isEqualTo(expected);
  }

  @Test
  void aHarmThatTheOtherForetellsIsNoThreat() {
    Acts foretold = act().is(EventType.ASSAULT).standing(Status.PLANNED).onWordOf(CHILE);
    assertThat(WITHOUT_STATUS.code(foretold.told())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"POSSIBLE", "CONDITIONAL", "WISHED", "DENIED", "ALLEGED"})
  void whatIsNotDoneStaysInUntilItIsAskedFor(Status status) {
    assertThat(WITHOUT_STATUS.code(act().standing(status).told())).isEmpty();
    Coder asked = new Coder(CODES, EnumSet.of(status), false);
    assertThat(named(asked.code(act().standing(status).told()))).isEqualTo("CONSULT  040");
    assertThat(asked.code(act().told())).as("and nothing else").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void whereTheStatusIsShownEveryActGoesOutAsItWasRead(Status status) {
    Coder shown = new Coder(CODES, Set.of(), true);
    assertThat(named(shown.code(act().standing(status).told()))).isEqualTo("CONSULT  040");
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, future",
    "POSSIBLE, hypothetical",
    "CONDITIONAL, hypothetical",
    "WISHED, hypothetical",
    "DENIED, negation",
    "ALLEGED, ",
    "OCCURRED, "
  })
  void statusGivesPloversAuxiliaryModes(Status status, String mode) {
    Coder all = new Coder(CODES, EnumSet.allOf(Status.class), false);
    Acts act = act().is(EventType.ACCUSE).standing(status);
    assertThat(all.code(act.told()).orElseThrow().auxiliary())
        .isEqualTo(mode == null ? List.of() : List.of(mode));
  }

  @Test
  void whatWasOverAMonthBeforeTheReportIsHistorical() {
    Acts old = act().on(new When.Day(LocalDate.of(2024, 2, 4)));
    assertThat(WITHOUT_STATUS.code(old.told()).orElseThrow().auxiliary())
        .containsExactly("historical");
    Acts recent = act().on(new When.Day(LocalDate.of(2024, 2, 5)));
    assertThat(WITHOUT_STATUS.code(recent.told()).orElseThrow().auxiliary()).isEmpty();
  }
}
