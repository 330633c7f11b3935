package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.EventType;
import org.chancery.model.Reading;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.record.Corrected;
import org.chancery.record.Correction;
import org.chancery.record.Pair;
import org.chancery.record.Query;
import org.chancery.record.Question;
import org.chancery.record.RecordException;
import org.chancery.record.RecordStore;
import org.chancery.record.Size;
import org.chancery.record.Volume;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every record promises of acts and statements in one list. */
abstract class TimelineContract {
  private String where;
  private RecordStore record;

  /** How a program connects to a record that {@link #fresh} told. */
  abstract String jdbc(String place);

  /** Where a new, empty record may be made. */
  abstract String fresh();

  @BeforeEach
  void make() {
    where = fresh();
    record = Records.open(where, Made.LEXICON);
    record.add(List.of(march(), april(), Made.everything()), Made.NOW);
  }

  @AfterEach
  void shut() {
    record.close();
  }

  private static Reading march() {
    return Made.report("march")
        .on("2024-03-05")
        .act(
            "Norway recalled its envoy to Chile.",
            "recalled",
            EventType.SANCTION,
            "NOR",
            "CHL",
            "2024-03-04")
        .act("Norway praised Kenya.", "praised", EventType.SUPPORT, "NOR", "KEN", "")
        .reading();
  }

  private static Reading april() {
    return Made.report("april")
        .on("2024-04-02")
        .act("Chile met Kenya.", "met", EventType.CONSULT, "CHL", "KEN", "2024-04-01")
        .act(
            "Kenya may send missiles to Chile.",
            "send",
            EventType.AID,
            Status.PLANNED,
            "KEN",
            "CHL",
            Made.when("2025-01-01/2025-12-31"))
        .reading();
  }

  /** Events of entries, ids of statements, in order. */
  private List<String> timeline(Question question) {
    List<String> ids = new ArrayList<>();
    record.timeline(
        question, h -> ids.addAll(h.entry().witnesses()), s -> ids.add(s.statement().id()));
    return ids;
  }

  private static Question acts() {
    return Question.ALL.only(true, false);
  }

  private List<String> all() {
    return timeline(Question.ALL);
  }

  @Test
  void theLatestDayComesFirst() {
    List<String> acts = timeline(acts());
    assertThat(acts).containsSubsequence("april#e2", "april#e1", "march#e2", "march#e1");
    assertThat(all()).hasSizeGreaterThan(acts.size()).containsAll(acts);
    assertThat(timeline(Question.ALL.only(false, true))).allMatch(id -> id.contains("#s"));
    assertThat(timeline(Question.ALL.only(false, false))).isEmpty();
  }

  @Test
  void stretchesOfAListPutTogetherAreTheList() {
    List<String> together = new ArrayList<>();
    for (int offset = 0; offset < all().size(); offset += 2) {
      together.addAll(timeline(Question.ALL.of(Query.ALL.atMost(2)).after(offset)));
    }
    assertThat(together).isEqualTo(all());
    assertThat(timeline(Question.ALL.after(all().size()))).isEmpty();
  }

  @Test
  void whatIsAskedOfActsIsAsked() {
    assertThat(timeline(acts().of(Query.ALL.among(List.of("CHL", "KEN")))))
        .containsExactly("april#e2", "april#e1");
    assertThat(timeline(acts().of(Query.ALL.ofTypes(List.of(EventType.SANCTION)))))
        .contains("march#e1")
        .doesNotContain("april#e1");
    assertThat(timeline(acts().of(Query.ALL.ofStatuses(List.of(Status.PLANNED)))))
        .contains("april#e2")
        .doesNotContain("march#e1");
    assertThat(timeline(acts().of(Query.ALL.saying("missile")))).containsExactly("april#e2");
    Optional<LocalDate> april = Optional.of(LocalDate.of(2024, 4, 1));
    assertThat(timeline(acts().of(Query.ALL.within(april, april)))).containsExactly("april#e1");
  }

  @Test
  void whatIsAboutAnIssueIsFound() {
    List<String> talks = timeline(Question.ALL.about(List.of("talks")));
    assertThat(talks).isNotEmpty().allMatch(id -> id.startsWith("every-thing#"));
    assertThat(timeline(Question.ALL.about(List.of("deal")))).isEqualTo(talks);
    assertThat(timeline(Question.ALL.about(List.of("moon")))).isEmpty();
  }

  /** All that the tables of the second and third version answer. */
  private List<Object> told() {
    List<Object> told = new ArrayList<>(Dump.of(record));
    told.addAll(all());
    told.addAll(timeline(Question.ALL.about(List.of("talks"))));
    told.addAll(record.volumes(Question.ALL));
    told.addAll(record.scenes(Question.ALL));
    told.addAll(record.pairs(Query.ALL));
    told.addAll(record.issues(Query.ALL));
    Size size = record.size();
    told.add(List.of(size.reports(), size.statements(), size.events(), size.entries()));
    return told;
  }

  @Test
  void aRecordOfAnOlderVersionIsBroughtUpWithAllThatItHolds() throws SQLException {
    List<Object> before = told();
    record.close();
    try (Connection connection = DriverManager.getConnection(jdbc(where));
        java.sql.Statement sql = connection.createStatement()) {
      for (String table : List.of("timeline", "issue_parts", "edition")) {
        sql.execute("DROP TABLE " + table);
      }
      sql.execute("DELETE FROM flyway_schema_history WHERE version = '3'");
    }
    assertThatThrownBy(() -> Records.look(where).close())
        .isInstanceOf(RecordException.class)
        .hasMessageEndingWith("'chancery add' brings it up to date");
    record = Records.open(where, Made.LEXICON);
    assertThat(told()).isEqualTo(before);
  }

  @Test
  void issuesOfReportsAreNamed() {
    assertThat(record.issues(Query.ALL)).contains("talks", "deal").isSorted();
    assertThat(record.issues(Query.ALL.among(List.of("NOR", "KEN")))).isEmpty();
  }

  @Test
  void whatSomebodySaysIsFoundByTheSpeakerAlone() {
    List<String> said =
        april().statements().stream()
            .filter(s -> s.speaker().named().filter(m -> m.actor().id().equals("KEN")).isPresent())
            .map(Statement::id)
            .toList();
    assertThat(said).isNotEmpty();
    assertThat(timeline(Question.ALL.by("KEN").only(false, true)))
        .containsExactlyInAnyOrderElementsOf(said);
    assertThat(timeline(acts().by("KEN"))).contains("april#e1", "april#e2", "march#e2");
  }

  @Test
  void monthsAreCounted() {
    List<Volume> volumes = record.volumes(acts().of(Query.ALL.among(List.of("KEN"))));
    assertThat(volumes)
        .contains(new Volume(Optional.of(YearMonth.of(2024, 4)), 1, 0))
        .contains(new Volume(Optional.of(YearMonth.of(2025, 12)), 1, 0));
    int sum =
        record.volumes(Question.ALL).stream().mapToInt(v -> v.entries() + v.statements()).sum();
    assertThat(sum).isEqualTo(all().size());
  }

  @Test
  void placesOfActsAreCounted() {
    Map<String, Integer> expected = new TreeMap<>();
    record.entries(
        Query.ALL,
        h -> h.entry().place().ifPresent(p -> expected.merge(p.name(), 1, Integer::sum)));
    assertThat(expected).isNotEmpty();
    Map<String, Integer> counted = new TreeMap<>();
    record.scenes(acts()).forEach(s -> counted.put(s.place(), s.entries()));
    assertThat(counted).isEqualTo(expected);
    assertThat(record.scenes(acts().of(Query.ALL.saying("nowhere")))).isEmpty();
  }

  @Test
  void pairsAreSummedUpByQuadClass() {
    assertThat(record.pairs(Query.ALL.among(List.of("NOR", "CHL"))))
        .containsExactly(
            new Pair("CHL", "NOR", 1, march().events().get(0).score(), List.of(0, 0, 0, 1)));
    assertThat(
            record.pairs(
                Query.ALL.among(List.of("CHL", "KEN")).ofStatuses(List.of(Status.PLANNED))))
        .extracting(Pair::quads)
        .containsExactly(List.of(0, 1, 0, 0));
  }

  @Test
  void theLatestReportComesFirst() {
    List<String> ids = new ArrayList<>();
    record.latestReports(Query.ALL.among(List.of("KEN")), 0, h -> ids.add(h.id()));
    assertThat(ids).containsSubsequence("april", "march");
    assertThat(record.countReports(Query.ALL.among(List.of("KEN")))).isEqualTo(ids.size());
    List<String> second = new ArrayList<>();
    record.latestReports(Query.ALL.among(List.of("KEN")).atMost(1), 1, h -> second.add(h.id()));
    assertThat(second).containsExactly(ids.get(1));
  }

  @Test
  void everyChangeMakesANewEdition() {
    Size before = record.size();
    record.add(List.of(march()), Made.NOW);
    assertThat(record.size()).isEqualTo(before);
    record.add(List.of(march()), Made.provenance("b2"));
    assertThat(record.size().edition()).isGreaterThan(before.edition());
    assertThat(record.size().entries()).isEqualTo(before.entries());
    assertThat(before.reports()).isEqualTo(3);
    assertThat(before.entries() + before.statements()).isEqualTo(all().size());
  }

  @Test
  void whatIsConfirmedStaysAndIsKnownAndWhatIsStruckLeavesTheList() {
    var event = march().events().get(0);
    Correction.Anchor anchor =
        new Correction.Anchor("march", event.trigger().span(), Optional.of(event.type()));
    List<String> before = all();
    long edition = record.size().edition();
    Correction confirmed =
        new Correction(
            anchor, new Correction.Change.Confirmed(), "Ada", Made.NOW.readAt(), Optional.empty());
    record.correct(confirmed);
    assertThat(all()).isEqualTo(before);
    assertThat(record.corrections()).extracting(Corrected::correction).containsExactly(confirmed);
    assertThat(record.size().edition()).isGreaterThan(edition);
    record.correct(
        new Correction(
            anchor, new Correction.Change.Struck(), "Ada", Made.NOW.readAt(), Optional.empty()));
    assertThat(all()).hasSize(before.size() - 1).doesNotContain("march#e1");
  }

  @Test
  void anEntryIsFoundByItsId() {
    List<String> ids = new ArrayList<>();
    record.timeline(acts(), h -> ids.add(h.entry().id()), s -> {});
    assertThat(ids)
        .allSatisfy(id -> assertThat(record.entry(id).orElseThrow().entry().id()).isEqualTo(id));
    assertThat(record.entry("nobody")).isEmpty();
  }
}
