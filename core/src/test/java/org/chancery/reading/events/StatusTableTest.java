package org.chancery.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whether acts were done, on four hundred sentences of all eight values. */
class StatusTableTest {
  private static final double FLOOR = 0.92;
  private static final List<List<String>> ROWS = Sentences.of("status.tsv");

  @TestFactory
  Stream<DynamicTest> everyActHasItsStatus() {
    return ROWS.stream().map(r -> DynamicTest.dynamicTest(r.get(3), () -> check(r)));
  }

  private static void check(List<String> row) {
    boolean gap = row.get(2).equals("not-yet");
    assertThat(right(row))
        .as("%s; %s", gap ? "works now, take the mark away" : row, Readings.lines(row.get(3)))
        .isNotEqualTo(gap);
  }

  @Test
  void theShareOfActsReadWithTheirStatusHoldsTheFloor() {
    long right = ROWS.stream().filter(r -> !r.get(2).equals("not-yet")).count();
    assertThat((double) right / ROWS.size()).isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void allEightValuesAreAskedFor() {
    for (Status status : Status.values()) {
      assertThat(ROWS.stream().filter(r -> status(r) == status)).hasSizeGreaterThan(50);
    }
  }

  private static boolean right(List<String> row) {
    EventType type = EventType.valueOf(row.get(1));
    List<Event> events = Readings.of(row.get(3)).events();
    return events.stream().anyMatch(e -> e.type() == type && e.status() == status(row));
  }

  private static Status status(List<String> row) {
    return Status.valueOf(row.get(0).toUpperCase(Locale.ROOT));
  }
}
