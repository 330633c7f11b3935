package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.Chancery;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.testing.Examples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the reports of {@code examples/} tell more than once, found by reading them. */
class ExampleEntriesTest {
  /** Each line one happening; all else in the examples is told once. */
  private static final List<String> ONE =
      List.of(
          "1978-09-17-camp-david: Sign Camp David Accords | 1978-09-17-camp-david: signed two"
              + " agreements",
          "1980-01-14-assembly-afghanistan: Demands | 1980-01-14-assembly-afghanistan: demanded",
          "1982-04-03-falklands: Send Fleet | 1982-04-03-falklands: send a large naval task force",
          "1993-09-13-oslo: Shake Hands | 1993-09-13-oslo: shook hands",
          "1993-09-13-oslo: Sign Accord | 1993-09-13-oslo: signed a declaration",
          "1999-03-25-kosovo-moscow: Suspends Ties | 1999-03-25-kosovo-moscow: suspended its"
              + " cooperation",
          "2008-08-08-georgia-tbilisi: fighting | 2008-08-08-georgia-tbilisi: war",
          "2018-05-08-us-quits-deal: pulls U.S. out of Iran nuclear deal |"
              + " 2018-05-08-us-quits-deal: withdrew the United States from the nuclear agreement",
          "2022-02-24-kyiv: Invades | 2022-02-24-kyiv: invaded | 2022-02-24-moscow: attacking |"
              + " 2022-02-24-moscow: ordered a “special military operation",
          "2023-03-10-beijing: Agree | 2023-03-10-beijing: agreed",
          "2023-04-04-finland-nato: Joins NATO"
              + " | 2023-04-04-finland-nato: became the 31st member of NATO",
          "2025-08-08-washington: sign declaration | 2025-08-08-washington: signed a declaration");

  /** One happening each, but kept apart: a known gap, to be moved up on the day it works. */
  private static final List<String> NOT_YET =
      List.of(
          "1999-03-24-kosovo-nato: attacked | 1999-03-24-kosovo-nato: ordered the air strikes",
          "2015-07-14-vienna: reached an agreement | 2018-05-08-us-quits-deal: signed");

  private static final Map<String, String> NAMES = new LinkedHashMap<>();
  private static final List<Entry> ENTRIES = new ArrayList<>();
  private static final List<ActorLinks.Sighting> SEEN = new ArrayList<>();

  @BeforeAll
  static void read() {
    List<Witness> all = new ArrayList<>();
    try (Chancery chancery = Chancery.bundled()) {
      for (Report r : Examples.reports()) {
        Reading reading = chancery.read(r);
        all.addAll(Witness.of(reading));
        SEEN.addAll(ActorLinks.Sighting.of(reading));
      }
    }
    all.forEach(w -> NAMES.put(w.event().id(), w.report() + ": " + w.triggerWords()));
    ENTRIES.addAll(new Merger(Lexicon.bundled()).merge(all));
  }

  private static String named(Entry entry) {
    return String.join(" | ", entry.witnesses().stream().map(NAMES::get).sorted().toList());
  }

  @Test
  void whatTellsOneHappeningIsOneEntryAndNothingElseIs() {
    assertThat(
            ENTRIES.stream()
                .filter(e -> e.witnesses().size() > 1)
                .map(ExampleEntriesTest::named)
                .sorted()
                .toList())
        .isEqualTo(ONE.stream().sorted(Comparator.naturalOrder()).toList());
  }

  @Test
  void knownGapsAreStillGaps() {
    List<String> told = List.copyOf(NAMES.values());
    for (String gap : NOT_YET) {
      assertThat(told).contains(gap.split(" \\| ", -1));
      assertThat(ENTRIES.stream().map(ExampleEntriesTest::named)).doesNotContain(gap);
    }
  }

  @Test
  void theInvasionThatMoscowDeniesIsToldInThreeStages() {
    Entry invasion =
        ENTRIES.stream().filter(e -> named(e).contains("invaded |")).findFirst().orElseThrow();
    assertThat(invasion.stages().stream().map(s -> s.status().name()))
        .containsExactly("PLANNED", "OCCURRED", "DENIED");
    assertThat(invasion.disagreements())
        .extracting(Entry.Disagreement::about)
        .containsExactly("whether");
    assertThat(invasion.voices()).isEqualTo(3);
  }

  @Test
  void aPersonOfManyReportsIsOnePerson() {
    ActorLinks links = ActorLinks.among(SEEN);
    assertThat(links.persons()).extracting(ActorLinks.Person::id).doesNotHaveDuplicates();
    assertThat(links.persons().stream().filter(p -> p.name().equals("Vladimir Putin")))
        .singleElement()
        .satisfies(p -> assertThat(p.seen()).hasSizeGreaterThan(2));
  }
}
