package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.intake.Intake;
import org.chancery.model.Mention;
import org.chancery.model.Origin;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.record.Agreement;
import org.chancery.record.Ledger;
import org.chancery.record.Step;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What reports tell of the life of an agreement. */
class LedgerTest {
  private static final String HISTORY =
      """
      The Iran nuclear deal was signed in 2015 between Iran and the United States, China and \
      Germany.

      Under the deal, Iran pledged to limit its stock of uranium, while the Western \
      countries promised to lift sanctions in return.

      US President Donald Trump withdrew from the landmark agreement in 2018 and re-imposed \
      sanctions on Iran, which led Tehran to step away from its commitments.

      The world is waiting for the United States to honour its obligations under the nuclear \
      deal, Russian Foreign Minister Sergey Lavrov said on Monday.
      """;

  private static final String TALKS =
      """
      Iranian Foreign Minister Hossein Amir-Abdollahian said Tehran was studying the minutes of \
      six rounds of talks in Vienna that ended on July 20. He repeated a demand for the United \
      States to unfreeze some of its money abroad.

      The United States quit the Iran nuclear deal on 8 May 2018.
      """;

  private static Chancery chancery;

  @BeforeAll
  static void load() {
    chancery = Chancery.bundled();
  }

  @AfterAll
  static void close() {
    chancery.close();
  }

  private static Reading read(String id, String day, String text) {
    Report plain = Intake.plain(id, text);
    return chancery.read(
        new Report(
            id,
            id,
            Optional.empty(),
            text,
            new Origin(
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(day)),
                PublishedBasis.METADATA),
            plain.layout(),
            plain.language()));
  }

  private static List<Reading> both() {
    return List.of(read("history", "2023-03-29", HISTORY), read("talks", "2021-10-09", TALKS));
  }

  private static Agreement deal(List<Reading> readings) {
    return Ledger.of(chancery.lexicon(), readings).stream()
        .filter(a -> a.issue().id().equals("iran-nuclear-deal"))
        .findFirst()
        .orElseThrow();
  }

  private static String told(Step step) {
    return step.timing().value()
        + " "
        + step.kind()
        + " "
        + parties(step.actors())
        + (step.recipients().isEmpty() ? "" : " to " + parties(step.recipients()));
  }

  private static String parties(List<Mention> mentions) {
    return mentions.stream()
        .map(m -> m.actor().code().country().orElse("-"))
        .distinct()
        .collect(Collectors.joining(","));
  }

  @Test
  void theLifeOfTheNuclearDealIsReadFromTwoReports() {
    assertThat(deal(both()).steps().stream().map(LedgerTest::told))
        .containsExactly(
            "2015 signed IRN,USA,CHN,DEU",
            "2018 imposed sanctions USA to IRN",
            "2018-05-08 quit USA",
            "2021-07-20 negotiated ",
            "2021-10-09 demanded IRN to USA",
            "2023-03-27 demanded RUS to USA",
            " pledged IRN to -",
            " pledged -",
            " stepped away IRN");
  }

  @Test
  void aStepThatTwoReportsTellRestsOnBoth() {
    Step quit =
        deal(both()).steps().stream()
            .filter(s -> s.kind().equals("quit"))
            .findFirst()
            .orElseThrow();
    assertThat(quit.grounds().stream().map(g -> g.report().id()))
        .containsExactly("talks", "history");
  }

  @Test
  void whatOnlyASpeakerSaysStandsOnTheSpeakersWord() {
    assertThat(deal(both()).steps())
        .filteredOn(s -> s.kind().equals("negotiated"))
        .singleElement()
        .satisfies(
            s ->
                assertThat(s.grounds().get(0).onWordOf())
                    .extracting(m -> m.actor().name())
                    .containsExactly("Hossein Amir-Abdollahian"));
  }

  @Test
  void eachPledgeHasItsOwnWords() {
    assertThat(deal(both()).steps())
        .filteredOn(s -> s.kind().equals("pledged"))
        .extracting(Step::what)
        .containsExactly(
            "pledged to limit its stock of uranium", "promised to lift sanctions in return");
  }

  @Test
  void theOrderInWhichReportsCameDoesNotMatter() {
    List<Reading> readings = new ArrayList<>(both());
    List<Agreement> ledger = Ledger.of(chancery.lexicon(), readings);
    Collections.reverse(readings);
    assertThat(Ledger.of(chancery.lexicon(), readings)).isEqualTo(ledger);
  }

  @Test
  void aPlannedReturnIsNotAReturn() {
    Agreement deal =
        deal(
            List.of(
                read(
                    "plan",
                    "2021-04-02",
                    "Iran may quit the Iran nuclear deal next month, its parliament said.")));
    assertThat(deal.steps()).isNotEmpty().noneMatch(s -> s.status().name().equals("OCCURRED"));
  }
}
