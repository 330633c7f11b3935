package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.lexicon.Lexicon;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How long merging takes, in seconds of one processor: {@code mvn -pl core test
 * -Dtest=MergerSpeedTest -Dmerge.speed=true}.
 */
@EnabledIfSystemProperty(named = "merge.speed", matches = "true")
class MergerSpeedTest {
  private static final Merger MERGER = new Merger(Lexicon.bundled());

  private static double seconds(Runnable work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
  }

  @ParameterizedTest
  @CsvSource({"100000, 3650, 150", "100000, 365, 20", "20000, 30, 4"})
  void mergingAllAndAddingFifty(int count, int days, int countries) {
    List<Witness> all = Telling.many(new Random(5), count, days, countries);
    Map<String, NavigableMap<Long, List<Witness>>> kept = new HashMap<>();
    for (Witness w : all) {
      Address at = MERGER.address(w);
      kept.computeIfAbsent(at.group(), g -> new TreeMap<>())
          .computeIfAbsent(at.day(), d -> new ArrayList<>())
          .add(w);
    }
    List<Address> changed = all.subList(0, 50).stream().map(MERGER::address).toList();
    double whole = seconds(() -> MERGER.merge(all));
    double fifty = seconds(() -> Merger.patches(changed).forEach(p -> mend(p, kept)));
    System.out.printf(
        Locale.ROOT,
        "%d events of %d days and %d countries: %.2f s; 50 of them anew: %.3f s%n",
        count,
        days,
        countries,
        whole,
        fifty);
    assertThat(whole).isLessThan(60);
  }

  private static void mend(Patch patch, Map<String, NavigableMap<Long, List<Witness>>> kept) {
    List<Witness> near =
        kept
            .get(patch.group())
            .subMap(patch.readFrom(), true, patch.readTo(), true)
            .values()
            .stream()
            .flatMap(List::stream)
            .toList();
    MERGER.merge(near, patch);
  }
}
