package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {
  @Test
  void holdsWhatAMapHolds() {
    Random random = new Random(7);
    Map<Long, Integer> map = new HashMap<>();
    LongTable table = new LongTable(2);
    for (int i = 0; i < 50_000; i++) {
      long key = 1L + random.nextInt(20_000);
      assertThat(table.put(key)).isEqualTo(map.putIfAbsent(key, 0) == null);
      map.merge(key, 1, Integer::sum);
      table.set(key, 1, table.get(key, 1) + 1);
    }
    map.forEach((key, count) -> assertThat(table.get(key, 1)).isEqualTo(count));
    assertThat(table.get(99_999, 1)).isZero();
  }
}
