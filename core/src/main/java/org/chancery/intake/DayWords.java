package org.chancery.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;

/** The words of stamps: months, weekdays, "published", "updated", zones. */
final class DayWords {
  private static final String FILE = "intake/day-words.tsv";

  /** What a word of a stamp does. */
  enum Kind {
    MONTH,
    WEEKDAY,
    PUBLISHED,
    UPDATED,
    FILLER,
    ORDINAL,
    ZONE
  }

  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final Map<String, Integer> months = new LinkedHashMap<>();

  DayWords(Lexicon lexicon) {
    Problems problems = new Problems();
    for (Table.Row row : lexicon.table(FILE).rows()) {
      add(row, problems);
    }
    problems.check();
  }

  private void add(Table.Row row, Problems problems) {
    String word = row.get("word").toLowerCase(Locale.ROOT);
    Optional<Kind> kind = Lexicon.constant(Kind.class, row.get("kind"));
    if (kind.isEmpty()) {
      problems.add(row.where(), "a kind of " + List.of(Kind.values()), row.get("kind"));
      return;
    }
    kinds.put(word, kind.get());
    if (kind.get() == Kind.MONTH) {
      if (row.get("value").matches("[1-9]|1[0-2]")) {
        months.put(word, Integer.parseInt(row.get("value")));
      } else {
        problems.add(row.where(), "a month from 1 to 12", row.get("value"));
      }
    }
  }

  Optional<Kind> kind(String word) {
    return Optional.ofNullable(kinds.get(word.toLowerCase(Locale.ROOT)));
  }

  Optional<Integer> month(Piece piece) {
    return Optional.ofNullable(months.get(piece.text().toLowerCase(Locale.ROOT)));
  }
}
