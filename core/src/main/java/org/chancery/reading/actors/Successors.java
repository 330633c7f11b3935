package org.chancery.reading.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.lexicon.Table;

/** Which state is meant by another's name on some days: "Russian" in 1983. */
final class Successors {
  private final Map<String, List<Days>> byCode = new LinkedHashMap<>();

  private record Days(String then, LocalDate first, LocalDate last) {
    boolean hold(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  Successors(Table table, Cells cells) {
    for (Table.Row row : table.rows()) {
      Days days =
          new Days(
              cells.requiredCode(row, "then"),
              cells.firstDay(row, "from").orElse(LocalDate.MIN),
              cells.lastDay(row, "until").orElse(LocalDate.MAX));
      byCode.computeIfAbsent(cells.requiredCode(row, "code"), c -> new ArrayList<>(1)).add(days);
    }
  }

  /** The code of the state that was called so from the first to the last of these days. */
  Optional<String> of(String code, LocalDate first, LocalDate last) {
    return byCode.getOrDefault(code, List.of()).stream()
        .filter(d -> d.hold(first) && d.hold(last))
        .map(Days::then)
        .findFirst();
  }
}
