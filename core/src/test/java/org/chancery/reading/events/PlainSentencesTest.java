package org.chancery.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.EventType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whether the acts of four hundred plain sentences are found; a known gap fails once it works. */
class PlainSentencesTest {
  private static final double FLOOR = 0.9;
  private static final List<List<String>> ROWS = Sentences.of("plain.tsv");

  @TestFactory
  Stream<DynamicTest> theActIsInTheRecord() {
    return ROWS.stream().map(r -> DynamicTest.dynamicTest(r.get(2), () -> check(r)));
  }

  private static void check(List<String> row) {
    EventType type = EventType.valueOf(row.get(0));
    boolean found = Readings.of(row.get(2)).events().stream().anyMatch(e -> e.type() == type);
    boolean gap = gap(row);
    assertThat(found)
        .as("%s; %s", gap ? "works now, take the mark away" : row, Readings.lines(row.get(2)))
        .isNotEqualTo(gap);
  }

  @Test
  void mostOfThemAreFound() {
    long found = ROWS.stream().filter(r -> !gap(r)).count();
    assertThat((double) found / ROWS.size()).isGreaterThanOrEqualTo(FLOOR);
  }

  private static boolean gap(List<String> row) {
    return row.get(1).equals("not-yet");
  }
}
