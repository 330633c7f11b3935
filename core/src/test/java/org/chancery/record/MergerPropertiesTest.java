package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chancery.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of merging whatever the witnesses are, on seeded random ones. */
class MergerPropertiesTest {
  private static final Merger MERGER = new Merger(Lexicon.bundled());

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  /** Few parties over few days, so that much is near to much; every third seed is spread wide. */
  private static List<Witness> witnesses(int seed) {
    Random random = new Random(seed);
    return Telling.many(random, 300, seed % 3 == 0 ? 200 : 25, 2 + seed % 4);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfArrivalChangesNothing(int seed) {
    List<Witness> all = new ArrayList<>(witnesses(seed));
    List<Entry> expected = MERGER.merge(all);
    Collections.shuffle(all, new Random(seed + 1));
    assertThat(MERGER.merge(all)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyWitnessIsInOneEntry(int seed) {
    List<Witness> all = witnesses(seed);
    assertThat(MERGER.merge(all).stream().flatMap(e -> e.witnesses().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(all.stream().map(w -> w.event().id()).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatComesInBatchesIsMergedAsIfAllHadComeAtOnce(int seed) {
    List<Witness> all = new ArrayList<>(witnesses(seed));
    Collections.shuffle(all, new Random(seed + 2));
    Kept kept = new Kept();
    Random random = new Random(seed + 3);
    int at = 0;
    while (at < all.size()) {
      int to = Math.min(all.size(), at + 1 + random.nextInt(60));
      kept.add(all.subList(at, to));
      at = to;
    }
    assertThat(kept.entries()).isEqualTo(sorted(MERGER.merge(all)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsTakenAwayIsAsIfItHadNeverCome(int seed) {
    List<Witness> all = new ArrayList<>(witnesses(seed));
    Collections.shuffle(all, new Random(seed + 4));
    Kept kept = new Kept();
    kept.add(all);
    kept.remove(all.subList(0, 100));
    assertThat(kept.entries()).isEqualTo(sorted(MERGER.merge(all.subList(100, all.size()))));
  }

  private static List<Entry> sorted(List<Entry> entries) {
    return entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
  }

  /** As a store keeps it: patch by patch. */
  private static final class Kept {
    private final Set<Witness> witnesses = new LinkedHashSet<>();
    private final Map<String, Entry> entries = new TreeMap<>();

    void add(List<Witness> more) {
      witnesses.addAll(more);
      mend(more);
    }

    void remove(List<Witness> gone) {
      gone.forEach(witnesses::remove);
      mend(gone);
    }

    private void mend(List<Witness> changed) {
      for (Patch p : Merger.patches(changed.stream().map(MERGER::address).toList())) {
        entries.values().removeIf(e -> p.writes(e.address()));
        List<Witness> near = witnesses.stream().filter(w -> p.reads(MERGER.address(w))).toList();
        MERGER.merge(near, p).forEach(e -> entries.put(e.id(), e));
      }
    }

    List<Entry> entries() {
      return sorted(List.copyOf(entries.values()));
    }
  }
}
