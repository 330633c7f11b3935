package org.chancery.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Silence where nothing happened: sport, markets, weather, films, history, food, names. */
class NonEventsTest {
  private static final double CEILING = 0.01;
  private static final List<List<String>> ROWS = Sentences.of("non-events.tsv");

  @TestFactory
  Stream<DynamicTest> nothingIsRead() {
    return ROWS.stream().map(r -> DynamicTest.dynamicTest(r.get(2), () -> check(r)));
  }

  private static void check(List<String> row) {
    boolean gap = row.get(1).equals("not-yet");
    List<String> read = Readings.lines(row.get(2));
    assertThat(read.isEmpty())
        .as("%s; %s", gap ? "silent now, take the mark away" : row, read)
        .isNotEqualTo(gap);
  }

  @Test
  void falseEventsStayUnderTheCeiling() {
    long wrong = ROWS.stream().filter(r -> r.get(1).equals("not-yet")).count();
    assertThat(ROWS).hasSizeGreaterThanOrEqualTo(300);
    assertThat((double) wrong / ROWS.size()).isLessThanOrEqualTo(CEILING);
  }
}
