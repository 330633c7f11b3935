package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.chancery.model.EventType;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.chancery.model.Speaker;
import org.chancery.model.Status;
import org.chancery.record.Added;
import org.chancery.record.Corrected;
import org.chancery.record.Correction;
import org.chancery.record.Correction.Anchor;
import org.chancery.record.Correction.Change;
import org.chancery.record.Happening;
import org.chancery.record.Kept;
import org.chancery.record.Query;
import org.chancery.record.RecordException;
import org.chancery.record.RecordStore;
import org.chancery.record.Relation;
import org.chancery.record.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every record promises, whatever database it lasts in. */
abstract class RecordContract {
  private String where;
  private RecordStore store;

  /** Where a new, empty record may be made. */
  abstract String fresh();

  @BeforeEach
  void open() {
    where = fresh();
    store = Records.open(where, Made.LEXICON);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Made recall(String id) {
    return Made.report(id)
        .act(
            "Norway recalled its ambassador to Chile over the trawler.",
            "recalled",
            EventType.SANCTION,
            "NOR",
            "CHL",
            "2024-03-04");
  }

  private static Reading talks() {
    return Made.report("talks")
        .on("2024-04-02")
        .act("Chile met Kenya in Lima.", "met", EventType.CONSULT, "CHL", "KEN", "2024-04-01")
        .act(
            "Kenya may send missiles to Chile next year.",
            "send",
            EventType.AID,
            Status.PLANNED,
            "KEN",
            "CHL",
            Made.when("2025-01-01/2025-12-31"))
        .act("Norway praised Kenya.", "praised", EventType.SUPPORT, "NOR", "KEN", "")
        .reading();
  }

  private List<Reading> kept() {
    List<Reading> all = new ArrayList<>();
    store.readings(kept -> all.add(kept.reading()));
    return all;
  }

  private List<String> events(UnaryOperator<Query> query) {
    List<String> ids = new ArrayList<>();
    store.events(query.apply(Query.ALL), told -> ids.add(told.event().id()));
    return ids;
  }

  private List<Happening> entries(UnaryOperator<Query> query) {
    List<Happening> all = new ArrayList<>();
    store.entries(query.apply(Query.ALL), all::add);
    return all;
  }

  private List<String> entryEvents(UnaryOperator<Query> query) {
    return entries(query).stream().flatMap(h -> h.entry().witnesses().stream()).toList();
  }

  private List<Relation> relations(UnaryOperator<Query> query) {
    List<Relation> all = new ArrayList<>();
    store.relations(query.apply(Query.ALL), all::add);
    return all;
  }

  @Test
  void whatIsAddedIsGivenBackWhole() {
    List<Reading> readings = List.of(recall("march").reading(), talks(), Made.everything());
    assertThat(store.add(readings, Made.NOW)).isEqualTo(new Added(3, 0, 0));
    assertThat(kept()).isEqualTo(readings);
  }

  @Test
  void reportsAreFoundByWhatTheyAreAboutAndByTheAgreementThatTheirTalksAreOn() {
    store.add(List.of(recall("march").reading(), Made.everything()), Made.NOW);
    assertThat(about(List.of("talks"))).containsExactly("every-thing");
    assertThat(about(List.of("deal"))).containsExactly("every-thing");
    assertThat(about(List.of())).containsExactly("every-thing");
    assertThat(about(List.of("other"))).isEmpty();
    assertThat(store.report("every-thing").map(Kept::reading)).contains(Made.everything());
    assertThat(store.report("nothing")).isEmpty();
    store.add(List.of(Made.everything()), Made.provenance("b2"));
    assertThat(about(List.of("deal", "talks"))).containsExactly("every-thing");
  }

  @Test
  void entriesAreFoundByTheEventsThatTellThem() {
    store.add(List.of(talks(), recall("march").reading(), recall("other").reading()), Made.NOW);
    List<String> found = new ArrayList<>();
    store.entriesOf(
        List.of("other#e1", "march#e1", "talks#e1", "nobody#e1"),
        h -> found.addAll(h.entry().witnesses()));
    assertThat(found).containsExactly("talks#e1", "march#e1", "other#e1");
  }

  private List<String> about(List<String> issues) {
    List<String> ids = new ArrayList<>();
    store.about(issues, kept -> ids.add(kept.reading().report().id()));
    return ids;
  }

  @Test
  void whatWasAddedIsThereWhenItIsOpenedAgain() {
    store.add(List.of(talks()), Made.NOW);
    List<String> before = Dump.of(store);
    store.close();
    store = Records.look(where);
    assertThat(Dump.of(store)).isEqualTo(before);
  }

  @Test
  void addingAgainChangesNothing() {
    store.add(List.of(recall("march").reading(), talks()), Made.NOW);
    List<String> before = Dump.of(store);
    assertThat(store.standing(talks().report(), Made.NOW)).isEqualTo(Standing.KEPT);
    assertThat(store.add(List.of(talks(), recall("march").reading()), Made.NOW))
        .isEqualTo(Added.NOTHING);
    assertThat(Dump.of(store)).isEqualTo(before);
  }

  @Test
  void newWordsUnderTheSameIdReplaceTheOld() {
    store.add(List.of(recall("march").reading(), talks()), Made.NOW);
    Reading changed =
        Made.report("march")
            .act("Norway thanked Chile.", "thanked", EventType.SUPPORT, "NOR", "CHL", "2024-03-04")
            .reading();
    assertThat(store.standing(changed.report(), Made.NOW)).isEqualTo(Standing.CHANGED);
    assertThat(store.add(List.of(changed), Made.NOW)).isEqualTo(new Added(0, 0, 1));
    assertThat(kept()).containsExactly(changed, talks());
    assertThat(relations(q -> q.among(List.of("CHL", "NOR"))))
        .containsExactly(
            new Relation("CHL", "NOR", Optional.of(YearMonth.of(2024, 3)), 1, 4.5, 1, 0));
    assertThat(events(q -> q.saying("trawler"))).isEmpty();
  }

  @Test
  void anotherLexiconMakesAReadingStaleAndReplacesIt() {
    store.add(List.of(recall("march").reading()), Made.NOW);
    assertThat(store.standing(recall("march").reading().report(), Made.provenance("b2")))
        .isEqualTo(Standing.STALE);
    Reading other =
        Made.report("march")
            .act(
                "Norway recalled its ambassador to Chile over the trawler.",
                "ambassador",
                EventType.COERCE,
                "NOR",
                "CHL",
                "2024-03-04")
            .reading();
    assertThat(store.add(List.of(other), Made.provenance("b2"))).isEqualTo(new Added(0, 1, 0));
    assertThat(kept()).containsExactly(other);
    assertThat(entries(q -> q)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theOrderOfArrivalDoesNotMatter(long seed) {
    List<Reading> readings = new ArrayList<>();
    IntStream.range(0, 30).forEach(i -> readings.add(random(i)));
    store.add(readings, Made.NOW);
    List<String> atOnce = Dump.of(store);
    store.close();

    Random random = new Random(seed);
    Collections.shuffle(readings, random);
    store = Records.open(fresh(), Made.LEXICON);
    for (int from = 0; from < readings.size(); ) {
      int to = Math.min(readings.size(), from + 1 + random.nextInt(7));
      store.add(readings.subList(from, to), Made.NOW);
      from = to;
    }
    assertThat(Dump.of(store)).isEqualTo(atOnce);
  }

  /** The same for a number, whenever it is asked. */
  private static Reading random(int number) {
    Random random = new Random(number);
    List<String> countries = List.of("NOR", "CHL", "KEN", "JPN");
    Made made = Made.report("r" + number).on("2024-03-" + (10 + number % 9));
    for (int i = 0; i <= random.nextInt(3); i++) {
      int by = random.nextInt(countries.size());
      int on = (by + 1 + random.nextInt(countries.size() - 1)) % countries.size();
      made.act(
          "Something happened " + number + " to somebody.",
          "happened",
          List.of(EventType.values()).get(random.nextInt(3) * 5),
          List.of(Status.values()).get(random.nextInt(3)),
          countries.get(by),
          countries.get(on),
          Made.when(random.nextInt(4) == 0 ? "" : "2024-03-0" + (1 + random.nextInt(9))));
    }
    return made.reading();
  }

  @Test
  void eventsAreFoundByPartyTypeStatusDaysAndWords() {
    store.add(List.of(talks(), recall("march").reading()), Made.NOW);
    assertThat(events(q -> q)).containsExactly("march#e1", "talks#e1", "talks#e2", "talks#e3");
    assertThat(events(q -> q.among(List.of("CHL", "KEN")))).containsExactly("talks#e1", "talks#e2");
    assertThat(events(q -> q.ofTypes(List.of(EventType.AID, EventType.SANCTION))))
        .containsExactly("march#e1", "talks#e2");
    assertThat(events(q -> q.ofStatuses(List.of(Status.PLANNED)))).containsExactly("talks#e2");
    assertThat(events(q -> q.within(day("2024-03-05"), day("2024-04-01"))))
        .containsExactly("talks#e1");
    assertThat(events(q -> q.within(day("2025-06-01"), day("2025-06-02"))))
        .containsExactly("talks#e2");
    assertThat(events(q -> q.saying("missile"))).containsExactly("talks#e2");
    assertThat(events(q -> q.saying("\"ambassador to Chile\" NORWAY"))).containsExactly("march#e1");
    assertThat(events(q -> q.saying("\"Chile to ambassador\""))).isEmpty();
    assertThat(events(q -> q.saying("Kenya").atMost(2))).containsExactly("talks#e1", "talks#e2");
  }

  @Test
  void entriesComeFromTheLatestDay() {
    store.add(List.of(talks(), recall("march").reading()), Made.NOW);
    assertThat(entryEvents(q -> q)).containsExactly("talks#e2", "talks#e3", "talks#e1", "march#e1");
    assertThat(entryEvents(q -> q.among(List.of("KEN", "CHL"))))
        .containsExactly("talks#e2", "talks#e1");
    assertThat(entryEvents(q -> q.within(Optional.empty(), day("2024-04-01"))))
        .containsExactly("talks#e1", "march#e1");
    assertThat(entryEvents(q -> q.within(day("2024-04-01"), Optional.empty())))
        .containsExactly("talks#e2", "talks#e1");
    assertThat(entryEvents(q -> q.within(day("2025-06-01"), day("2025-06-02"))))
        .containsExactly("talks#e2");
    assertThat(entryEvents(q -> q.saying("praise"))).containsExactly("talks#e3");
    assertThat(entryEvents(q -> q.among(List.of("KEN")).saying("Chile").atMost(1)))
        .containsExactly("talks#e2");
  }

  @Test
  void wordsThatAreOperatorsOfTheDatabaseAreWords() {
    store.add(List.of(recall("march").reading()), Made.NOW);
    for (String words :
        List.of("NOT", "a AND", "\"", "*", "(", "trawler OR", "words:trawler", "-", "'")) {
      assertThat(events(q -> q.saying(words))).as(words).hasSizeLessThan(2);
    }
    assertThat(events(q -> q.saying("trawler, (Norway)"))).hasSize(1);
  }

  @Test
  void relationsCountWhatWasDoneByPairAndMonth() {
    store.add(List.of(talks(), recall("march").reading(), recall("other").reading()), Made.NOW);
    assertThat(relations(q -> q).stream().map(r -> r.one() + r.other() + r.month().isPresent()))
        .containsExactly("CHLKENtrue", "CHLNORtrue", "KENNORfalse");
    assertThat(relations(q -> q.ofStatuses(List.of(Status.PLANNED))))
        .containsExactly(new Relation("CHL", "KEN", Optional.empty(), 1, 4.5, 1, 0));
    assertThat(relations(q -> q.within(day("2024-04-01"), day("2024-04-30")))).hasSize(1);
  }

  @Test
  void anActorIsOneOverAllReports() {
    store.add(List.of(talks(), recall("march").reading()), Made.NOW);
    List<String> lines = new ArrayList<>();
    store.actors(
        Query.ALL,
        a ->
            lines.add(
                a.actor().name() + " " + a.reports() + " " + a.events() + " " + a.statements()));
    assertThat(lines)
        .containsExactly("State of CHL 2 3 1", "State of KEN 1 3 1", "State of NOR 2 2 2");
  }

  @Test
  void aReaderSeesTheRecordOfOneMomentWhileAWriterGoesOn() {
    store.add(List.of(recall("march").reading()), Made.NOW);
    try (RecordStore reader = Records.look(where)) {
      List<String> seen = new ArrayList<>();
      reader.readings(
          kept -> {
            seen.add(kept.reading().report().id());
            store.add(List.of(talks()), Made.NOW);
          });
      assertThat(seen).containsExactly("march");
      seen.clear();
      reader.readings(kept -> seen.add(kept.reading().report().id()));
      assertThat(seen).containsExactly("march", "talks");
    }
  }

  @Test
  void whoOnlyLooksCannotWrite() {
    try (RecordStore reader = Records.look(where)) {
      assertThatThrownBy(() -> reader.add(List.of(talks()), Made.NOW))
          .isInstanceOf(RecordException.class);
    }
    assertThat(kept()).isEmpty();
  }

  private static Correction correction(Reading reading, Change change) {
    var event = reading.events().get(0);
    Anchor anchor =
        new Anchor(reading.report().id(), event.trigger().span(), Optional.of(event.type()));
    return new Correction(
        anchor, change, "Kari", Instant.parse("2024-05-01T08:00:00Z"), Optional.of("seen twice"));
  }

  @Test
  void aCorrectionIsAppliedAtOnceAndCanBeTakenBack() {
    Reading read = recall("march").reading();
    store.add(List.of(read), Made.NOW);
    List<String> before = Dump.of(store);
    String id = store.correct(correction(read, new Change.Typed(EventType.AID, List.of(), 5)));
    assertThat(kept().get(0).events().get(0).type()).isEqualTo(EventType.AID);
    assertThat(relations(q -> q).get(0).cooperation()).isEqualTo(1);
    assertThat(entries(q -> q.ofTypes(List.of(EventType.SANCTION)))).isEmpty();
    assertThat(store.withdraw(id)).isTrue();
    assertThat(Dump.of(store)).isEqualTo(before);
    assertThat(store.withdraw(id)).isFalse();
  }

  @Test
  void correctionsOutliveANewReading() {
    Reading read = recall("march").reading();
    store.add(List.of(read), Made.NOW);
    store.correct(correction(read, new Change.Stands(Status.DENIED)));
    store.correct(correction(read, new Change.Between(List.of(Made.state("SWE")), List.of())));
    store.add(List.of(read), Made.provenance("b2"));
    var event = kept().get(0).events().get(0);
    assertThat(event.status()).isEqualTo(Status.DENIED);
    assertThat(event.actors()).extracting(m -> m.actor().id()).containsExactly("SWE");
    assertThat(store.corrections()).hasSize(2).allMatch(Corrected::isAttached);
  }

  @Test
  void whatIsStruckIsGoneFromEveryList() {
    Reading read = recall("march").reading();
    store.add(List.of(read, talks()), Made.NOW);
    store.correct(correction(read, new Change.Struck()));
    assertThat(events(q -> q.among(List.of("NOR")))).containsExactly("talks#e3");
    assertThat(entries(q -> q.saying("trawler"))).isEmpty();
    assertThat(relations(q -> q.among(List.of("CHL", "NOR")))).isEmpty();
  }

  @Test
  void aStatementsSpeakerCanBeCorrected() {
    Reading read = recall("march").reading();
    store.add(List.of(read), Made.NOW);
    Span cue = read.statements().get(0).cue().orElseThrow().span();
    store.correct(
        new Correction(
            new Anchor("march", cue, Optional.empty()),
            new Change.SaidBy(new Speaker.Unknown("a spokesman, not the state")),
            "Kari",
            Instant.EPOCH,
            Optional.empty()));
    assertThat(kept().get(0).statements().get(0).speaker()).isInstanceOf(Speaker.Unknown.class);
  }

  @Test
  void aCorrectionFollowsItsSentenceIntoNewWordsAndWaitsWhereItIsGone() {
    Reading read = recall("march").reading();
    store.add(List.of(read), Made.NOW);
    store.correct(correction(read, new Change.Stands(Status.ALLEGED)));
    Reading longer =
        Made.report("march")
            .act("Japan aided Kenya.", "aided", EventType.AID, "JPN", "KEN", "2024-03-01")
            .act(
                "Norway recalled its ambassador to Chile over the trawler.",
                "recalled",
                EventType.SANCTION,
                "NOR",
                "CHL",
                "2024-03-04")
            .reading();
    store.add(List.of(longer), Made.NOW);
    assertThat(kept().get(0).events())
        .extracting(e -> e.status().name())
        .containsExactly("OCCURRED", "ALLEGED");

    Reading without =
        Made.report("march")
            .act("Japan aided Kenya.", "aided", EventType.AID, "JPN", "KEN", "2024-03-01")
            .reading();
    store.add(List.of(without), Made.NOW);
    assertThat(store.corrections()).singleElement().matches(c -> !c.isAttached());

    store.add(List.of(read), Made.NOW);
    assertThat(store.corrections()).singleElement().matches(Corrected::isAttached);
    assertThat(kept().get(0).events().get(0).status()).isEqualTo(Status.ALLEGED);
  }

  @Test
  void aCorrectionOfAReportThatIsNotThereIsRefused() {
    assertThatThrownBy(
            () -> store.correct(correction(recall("march").reading(), new Change.Struck())))
        .isInstanceOf(RecordException.class)
        .hasMessageEndingWith(": no report 'march' to correct");
  }

  @Test
  void reportsAreFoundByDayTitleAndParty() {
    store.add(List.of(talks(), recall("march").reading()), Made.NOW);
    List<Kept> found = new ArrayList<>();
    store.reports(Query.ALL.within(day("2024-04-01"), Optional.empty()), found::add);
    store.reports(Query.ALL.saying("of MARCH"), found::add);
    store.reports(Query.ALL.among(List.of("NOR", "KEN")), found::add);
    assertThat(found)
        .extracting(k -> k.reading().report().id())
        .containsExactly("talks", "march", "talks");
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }
}
