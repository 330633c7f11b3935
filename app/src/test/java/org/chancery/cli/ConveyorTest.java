package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConveyorTest {
  @Test
  void thingsComeOutInOrder() {
    List<Integer> out = new ArrayList<>();
    try (Conveyor<Integer> conveyor = new Conveyor<>(out::add)) {
      IntStream.range(0, 5001).forEach(conveyor::put);
      conveyor.finish();
    }
    assertThat(out).containsExactlyElementsOf(IntStream.range(0, 5001).boxed().toList());
  }

  @Test
  void whatFailsThereIsThrownHereAndNothingMoreIsTaken() {
    List<Integer> out = new ArrayList<>();
    try (Conveyor<Integer> conveyor =
        new Conveyor<>(
            i -> {
              if (i == 3) {
                throw new IllegalStateException("disk full");
              }
              out.add(i);
            })) {
      assertThatThrownBy(
              () -> {
                IntStream.range(0, 100_000).forEach(conveyor::put);
                conveyor.finish();
              })
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("disk full");
    }
    assertThat(out).containsExactly(0, 1, 2);
  }
}
