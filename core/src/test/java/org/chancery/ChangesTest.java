package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.intake.Intake;
import org.chancery.model.Origin;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.record.Stand;
import org.chancery.record.StandLine;
import org.chancery.record.StandLines;
import org.junit.jupiter.api.Test;

/** How a party's line changes, on sequences that were written before the code. */
class ChangesTest {
  private static final double FLOOR = 0.85;
  private static final Pattern HEAD =
      Pattern.compile("issue: (\\S+)\\s+party: (\\S+)\\s+change: (\\S+)");

  private record Sequence(String issue, String party, String change, List<String> told) {}

  @Test
  void mostChangesAreNamedAsAReaderWould() {
    List<String> missed = new ArrayList<>();
    List<Sequence> all = sequences();
    try (Chancery chancery = Chancery.bundled()) {
      for (Sequence s : all) {
        List<Reading> readings = s.told().stream().map(t -> read(chancery, t)).toList();
        List<StandLine> lines = StandLines.of(readings);
        Optional<Stand> last =
            lines.stream()
                .filter(l -> l.issue().id().equals(s.issue()) && l.party().equals(s.party()))
                .map(l -> l.stands().get(l.stands().size() - 1))
                .findFirst();
        String change = last.map(ChangesTest::change).orElse("none");
        if (!change.equals(s.change())) {
          missed.add(
              s.issue()
                  + " "
                  + s.party()
                  + " "
                  + s.change()
                  + ", found "
                  + change
                  + " in "
                  + told(lines));
        }
      }
    }
    System.getLogger("changes")
        .log(System.Logger.Level.INFO, missed.size() + " missed of " + all.size());
    double right = 1 - (double) missed.size() / all.size();
    assertThat(right).as("missed: %s", missed).isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void theOrderInWhichReportsCameDoesNotMatter() {
    try (Chancery chancery = Chancery.bundled()) {
      List<Reading> readings =
          new ArrayList<>(
              sequences().stream()
                  .limit(6)
                  .flatMap(s -> s.told().stream())
                  .map(t -> read(chancery, t))
                  .toList());
      List<StandLine> lines = StandLines.of(readings);
      Collections.reverse(readings);
      assertThat(StandLines.of(readings)).isEqualTo(lines).isNotEmpty();
    }
  }

  @Test
  void whatHasNoDayStandsLastAndChangesNothing() {
    try (Chancery chancery = Chancery.bundled()) {
      Reading undated = chancery.read(Intake.plain("a", "France rejected the Paris Agreement."));
      Reading dated = read(chancery, "2020-05-02 | France supports the Paris Agreement.");
      List<Stand> stands = StandLines.of(List.of(undated, dated)).get(0).stands();
      assertThat(stands)
          .extracting(Stand::change)
          .containsExactly(Stand.Change.FIRST, Stand.Change.UNDATED);
      assertThat(stands.get(1).grounds().get(0).report().id()).isEqualTo("a");
    }
  }

  private static Reading read(Chancery chancery, String told) {
    String[] parts = told.split(" \\| ", -1);
    LocalDate day = LocalDate.parse(parts[0]);
    Report plain = Intake.plain(parts[0] + parts[1].hashCode(), parts[1]);
    return chancery.read(
        new Report(
            plain.id(),
            plain.path(),
            plain.title(),
            plain.text(),
            new Origin(
                Optional.empty(), Optional.empty(), Optional.of(day), PublishedBasis.METADATA),
            plain.layout(),
            plain.language()));
  }

  private static List<String> told(List<StandLine> lines) {
    return lines.stream()
        .flatMap(
            l ->
                l.stands().stream()
                    .map(
                        s ->
                            l.party()
                                + " "
                                + s.position().stance()
                                + s.position()
                                    .teller()
                                    .map(t -> " told by " + t.actor().name())
                                    .orElse("")))
        .toList();
  }

  private static String change(Stand stand) {
    return stand.change().name().toLowerCase(Locale.ROOT);
  }

  private static List<Sequence> sequences() {
    List<Sequence> all = new ArrayList<>();
    for (String stanza : text().split("\n\n", -1)) {
      List<String> lines = stanza.lines().filter(l -> !l.startsWith("#")).toList();
      if (lines.isEmpty()) {
        continue;
      }
      Matcher head = HEAD.matcher(lines.get(0));
      assertThat(head.matches()).as(lines.get(0)).isTrue();
      all.add(
          new Sequence(
              head.group(1), head.group(2), head.group(3), lines.subList(1, lines.size())));
    }
    return all;
  }

  private static String text() {
    try (InputStream in = ChangesTest.class.getResourceAsStream("/positions/changes.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aDenialChangesNothing() {
    try (Chancery chancery = Chancery.bundled()) {
      List<Reading> readings =
          List.of(
              read(chancery, "2018-05-01 | Russia demanded that Iran stay in the nuclear deal."),
              read(chancery, "2018-05-09 | Russia denied that it had left the Iran nuclear deal."));
      assertThat(StandLines.of(readings))
          .filteredOn(l -> l.party().equals("RUS"))
          .flatExtracting(StandLine::stands)
          .extracting(Stand::change)
          .containsExactly(Stand.Change.FIRST, Stand.Change.REPEATED);
    }
  }
}
