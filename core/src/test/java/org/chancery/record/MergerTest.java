package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Actor;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.record.Entry.Disagreement;
import org.junit.jupiter.api.Test;

class MergerTest {
  private static final Merger MERGER = new Merger(Lexicon.bundled());
  private static final Actor NORWAY = Telling.state("NOR");
  private static final Actor CHILE = Telling.state("CHL");
  private static final Actor LUND = Telling.person("Q1", "Kari Lund", "NOR");
  private static final Actor VIK = Telling.person("Q2", "Ola Vik", "NOR");
  private static final Actor SOTO = Telling.person("Q3", "Ana Soto", "CHL");

  private static List<Entry> merge(Telling... told) {
    List<Witness> all = new ArrayList<>();
    for (Telling t : told) {
      all.add(t.tells());
    }
    return MERGER.merge(all);
  }

  private static Entry one(Telling... told) {
    List<Entry> entries = merge(told);
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  private static Telling meeting(String report, String published) {
    return new Telling(report, published).of(LUND, SOTO);
  }

  private static Telling attack(String report, String published) {
    return new Telling(report, published)
        .act(EventType.ASSAULT, "assault.attack")
        .of(NORWAY)
        .on(CHILE);
  }

  private static Telling recall(String report, String published) {
    return new Telling(report, published)
        .act(EventType.SANCTION, "sanction.recall-envoy", "withdraw")
        .of(NORWAY)
        .on(CHILE);
  }

  @Test
  void aPlannedMeetingAndTheMeetingAreOneEntryWithTwoStages() {
    Entry entry =
        one(
            meeting("a", "2021-03-01").day("2021-03-05").status(Status.PLANNED),
            meeting("b", "2021-03-06").day("2021-03-05"));
    assertThat(entry.status()).isEqualTo(Status.OCCURRED);
    assertThat(entry.stages())
        .extracting(Entry.Stage::status, Entry.Stage::events)
        .containsExactly(
            tuple(Status.PLANNED, List.of("a#e1")), tuple(Status.OCCURRED, List.of("b#e1")));
    assertThat(entry.id()).isEqualTo("a#e1");
    assertThat(entry.voices()).isEqualTo(2);
  }

  @Test
  void aMeetingPlannedForTheWeekIsTheMeetingOfThatWeek() {
    assertThat(
            merge(
                meeting("a", "2021-03-01")
                    .between("2021-03-01", "2021-03-07")
                    .status(Status.PLANNED),
                meeting("b", "2021-03-06").day("2021-03-05")))
        .hasSize(1);
  }

  @Test
  void twoMeetingsOfOneWeekStayTwo() {
    assertThat(
            merge(
                meeting("a", "2021-03-03").day("2021-03-03"),
                meeting("b", "2021-03-04").day("2021-03-04")))
        .hasSize(2);
  }

  @Test
  void aMeetingOfAMonthIsNoMeetingOfADay() {
    assertThat(
            merge(
                meeting("a", "2021-04-03").between("2021-03-01", "2021-03-31"),
                meeting("b", "2021-03-04").day("2021-03-04")))
        .hasSize(2);
  }

  @Test
  void theNewsOfTheMorningAfterIsTheSame() {
    assertThat(
            merge(
                meeting("a", "2021-03-03").day("2021-03-03"), meeting("b", "2021-03-04").assumed()))
        .hasSize(1);
  }

  @Test
  void otherPersonsOfTheSameStatesHadAnotherMeeting() {
    assertThat(
            merge(
                meeting("a", "2021-03-03").day("2021-03-03"),
                new Telling("b", "2021-03-03").of(VIK, SOTO).day("2021-03-03")))
        .hasSize(2);
  }

  @Test
  void aStateAndItsMinisterMetOnce() {
    Entry entry =
        one(
            meeting("a", "2021-03-03").day("2021-03-03"),
            new Telling("b", "2021-03-03").of(NORWAY, CHILE).day("2021-03-03"));
    assertThat(entry.actors()).extracting(m -> m.actor().name()).contains("Kari Lund");
  }

  @Test
  void twoMinistersOfOneStateAreNotJoinedByTheirState() {
    assertThat(
            merge(
                meeting("a", "2021-03-03").day("2021-03-03"),
                new Telling("b", "2021-03-03").of(NORWAY, CHILE).day("2021-03-03"),
                new Telling("c", "2021-03-03").of(VIK, SOTO).day("2021-03-03")))
        .hasSize(2);
  }

  @Test
  void copiesOfOneStoryAreOneVoice() {
    Entry entry =
        one(
            attack("a", "2021-03-03").day("2021-03-03"),
            attack("b", "2021-03-04").day("2021-03-03").voice("a"),
            attack("c", "2021-03-04").day("2021-03-03"));
    assertThat(entry.witnesses()).hasSize(3);
    assertThat(entry.voices()).isEqualTo(2);
  }

  @Test
  void twentyReportsOnOneSpeakersWordAreOneVoice() {
    Telling[] told = new Telling[20];
    for (int i = 0; i < told.length; i++) {
      told[i] = attack("r" + i, "2021-03-04").day("2021-03-03").onWordOf("Q3");
    }
    assertThat(one(told).voices()).isEqualTo(1);
    told[0].onWordOf();
    assertThat(one(told).voices()).isEqualTo(2);
  }

  @Test
  void figuresThatDifferAreListed() {
    Entry entry =
        one(
            attack("a", "2021-03-03").day("2021-03-03").words("The attack killed 12 people."),
            attack("b", "2021-03-03").day("2021-03-03").words("The attack killed 15 people."),
            attack("c", "2021-03-03").day("2021-03-03").words("The attack killed twelve people."));
    assertThat(entry.disagreements())
        .containsExactly(
            new Disagreement(
                "killed",
                List.of(
                    new Entry.Version("12", List.of("a#e1", "c#e1")),
                    new Entry.Version("15", List.of("b#e1")))));
  }

  @Test
  void twoFiguresInOneReportAreTwoAttacks() {
    assertThat(
            merge(
                attack("a", "2021-03-03").day("2021-03-03").words("The attack killed 12 people."),
                attack("a", "2021-03-03")
                    .number(2)
                    .day("2021-03-03")
                    .words("Another killed 15 people.")))
        .hasSize(2);
  }

  @Test
  void whatOneSideDeniesIsOneEntryAndADisagreement() {
    Entry entry =
        one(
            attack("a", "2021-03-03").day("2021-03-03"),
            attack("b", "2021-03-03").day("2021-03-03").status(Status.DENIED).onWordOf("NOR"));
    assertThat(entry.status()).isEqualTo(Status.OCCURRED);
    assertThat(entry.disagreements())
        .containsExactly(
            new Disagreement(
                "whether",
                List.of(
                    new Entry.Version("told as fact", List.of("a#e1")),
                    new Entry.Version("denied", List.of("b#e1")))));
  }

  @Test
  void whatIsOnlyDeniedOrAllegedNeverBecomesMore() {
    assertThat(one(attack("a", "2021-03-03").status(Status.DENIED)).status())
        .isEqualTo(Status.DENIED);
    assertThat(
            one(
                    attack("a", "2021-03-03").status(Status.ALLEGED).onWordOf("CHL"),
                    attack("b", "2021-03-03").status(Status.DENIED).onWordOf("NOR"))
                .status())
        .isEqualTo(Status.ALLEGED);
  }

  @Test
  void eachSideSaysThatTheOtherBegan() {
    Entry entry =
        one(
            attack("a", "2021-03-03")
                .day("2021-03-03")
                .at("Border Post 9")
                .status(Status.ALLEGED)
                .onWordOf("CHL")
                .words("Norwegian troops opened fire at the bridge of Border Post 9."),
            new Telling("b", "2021-03-03")
                .act(EventType.ASSAULT, "assault.attack")
                .of(CHILE)
                .on(NORWAY)
                .day("2021-03-03")
                .at("Border Post 9")
                .status(Status.ALLEGED)
                .onWordOf("NOR")
                .words("Chilean troops opened fire at the bridge of Border Post 9."));
    assertThat(entry.disagreements())
        .containsExactly(
            new Disagreement(
                "who acted",
                List.of(
                    new Entry.Version("State NOR", List.of("a#e1")),
                    new Entry.Version("State CHL", List.of("b#e1")))));
  }

  @Test
  void twoSidesThatAttackEachOtherAreTwoAttacks() {
    assertThat(
            merge(
                attack("a", "2021-03-03").day("2021-03-03"),
                attack("b", "2021-03-03").of(CHILE).on(NORWAY).day("2021-03-03")))
        .hasSize(2);
  }

  @Test
  void reportsThatDifferByADayAboutARecallDisagreeAboutTheDate() {
    Entry entry =
        one(
            recall("a", "2021-03-03").day("2021-03-02"),
            recall("b", "2021-03-03").day("2021-03-03"),
            recall("c", "2021-03-03").day("2021-03-03"));
    assertThat(entry.disagreements())
        .containsExactly(
            new Disagreement(
                "date",
                List.of(
                    new Entry.Version("2021-03-02", List.of("a#e1")),
                    new Entry.Version("2021-03-03", List.of("b#e1", "c#e1")))));
    assertThat(
            merge(
                recall("a", "2021-03-03").day("2021-03-01"),
                recall("b", "2021-03-04").day("2021-03-03")))
        .hasSize(2);
  }

  @Test
  void attacksInTwoTownsAreTwo() {
    assertThat(
            merge(
                attack("a", "2021-03-03").day("2021-03-03").at("Arica"),
                attack("b", "2021-03-03").day("2021-03-03").at("Iquique")))
        .hasSize(2);
  }

  @Test
  void reportsThatDifferAboutThePlaceOfASignatureAreOneEntry() {
    Telling first =
        new Telling("a", "2021-03-03")
            .act(EventType.SUPPORT, "support.sign")
            .of(LUND, SOTO)
            .day("2021-03-03")
            .at("Oslo");
    Telling second =
        new Telling("b", "2021-03-03")
            .act(EventType.SUPPORT, "support.sign")
            .of(LUND, SOTO)
            .day("2021-03-03")
            .at("Bergen");
    assertThat(one(first, second).disagreements())
        .extracting(Disagreement::about)
        .containsExactly("place");
  }

  @Test
  void anIdeaIsNotTheDeed() {
    for (Status idea : List.of(Status.POSSIBLE, Status.CONDITIONAL, Status.WISHED)) {
      assertThat(
              merge(
                  attack("a", "2021-03-03").day("2021-03-03"),
                  attack("b", "2021-03-03").day("2021-03-03").status(idea)))
          .hasSize(2);
    }
  }

  @Test
  void withoutAnyDayOnlyAReportItselfAndItsCopiesTellTheSame() {
    assertThat(merge(meeting("a", ""), meeting("b", ""))).hasSize(2);
    assertThat(merge(meeting("a", ""), meeting("a", "").number(2))).hasSize(1);
    assertThat(merge(meeting("a", ""), meeting("b", "").voice("a"))).hasSize(1);
  }

  @Test
  void thoseWithoutRecipientsAreOneOnlyIfTheyAreAboutOneThing() {
    Telling praise =
        new Telling("a", "2021-03-03")
            .act(EventType.SUPPORT, "support.praise-act")
            .of(NORWAY)
            .day("2021-03-03")
            .words("Norway welcomed the harbour treaty.");
    Telling same =
        new Telling("b", "2021-03-03")
            .act(EventType.SUPPORT, "support.praise-act")
            .of(NORWAY)
            .day("2021-03-03")
            .words("Norway welcomed the treaty on the harbour.");
    Telling other =
        new Telling("c", "2021-03-03")
            .act(EventType.SUPPORT, "support.praise-act")
            .of(NORWAY)
            .day("2021-03-03")
            .words("Norway welcomed the election in Fiji.");
    assertThat(merge(praise, same)).hasSize(1);
    assertThat(merge(praise, other)).hasSize(2);
  }

  @Test
  void manyPartiesAndNobodyDoNotTrouble() {
    Actor[] many = new Actor[120];
    for (int i = 0; i < many.length; i++) {
      many[i] = Telling.state("C" + i);
    }
    assertThat(
            merge(
                new Telling("a", "2021-03-03").of(many).day("2021-03-03"),
                new Telling("b", "2021-03-03").of(many).day("2021-03-03"),
                new Telling("c", "2021-03-03").of(NORWAY).day("2021-03-03").words("")))
        .hasSize(2);
    assertThat(merge()).isEmpty();
  }

  @Test
  void farDaysDoNotTrouble() {
    assertThat(
            merge(
                meeting("a", "2021-03-03").day("0001-01-01"),
                meeting("b", "2021-03-03").day("9999-12-31"),
                meeting("c", "2021-03-03").between("0001-01-01", "9999-12-31")))
        .hasSize(3);
  }
}
