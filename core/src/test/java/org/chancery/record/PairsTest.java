package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.Chancery;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.EventType;
import org.chancery.model.Layout;
import org.chancery.model.Origin;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of short reports that tell one happening or two, read as they stand. */
class PairsTest {
  private static final Path PAIRS = Path.of("src", "test", "resources", "record", "pairs.tsv");
  private static final Chancery CHANCERY = Chancery.bundled();
  private static final Merger MERGER = new Merger(Lexicon.bundled());

  record Pair(boolean one, EventType type, String day, String text, String day2, String text2) {}

  static List<Pair> pairs() throws IOException {
    return Files.readAllLines(PAIRS).stream()
        .filter(l -> !l.startsWith("#") && !l.isBlank())
        .map(l -> l.split("\t", -1))
        .map(c -> new Pair(c[0].equals("one"), EventType.valueOf(c[1]), c[2], c[3], c[4], c[5]))
        .toList();
  }

  @AfterAll
  static void close() {
    CHANCERY.close();
  }

  private static List<Witness> read(String id, String day, String text, EventType type) {
    Origin origin =
        new Origin(
            Optional.of(id),
            Optional.empty(),
            Optional.of(LocalDate.parse(day)),
            PublishedBasis.GIVEN);
    Report report = new Report(id, "-", Optional.empty(), text, origin, Layout.plain(text), "en");
    return Witness.of(CHANCERY.read(report)).stream()
        .filter(w -> w.event().type() == type)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void twoReportsAreOneEntryOnlyIfTheyTellOneHappening(Pair pair) {
    List<Witness> first = read("a", pair.day(), pair.text(), pair.type());
    List<Witness> second = read("b", pair.day2(), pair.text2(), pair.type());
    assertThat(first).as("events of the first").isNotEmpty();
    assertThat(second).as("events of the second").isNotEmpty();
    List<Witness> all = new ArrayList<>(first);
    all.addAll(second);
    boolean one =
        MERGER.merge(all).stream()
            .anyMatch(
                e ->
                    e.witnesses().stream().anyMatch(w -> w.startsWith("a#"))
                        && e.witnesses().stream().anyMatch(w -> w.startsWith("b#")));
    assertThat(one).isEqualTo(pair.one());
  }
}
