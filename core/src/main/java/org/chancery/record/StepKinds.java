package org.chancery.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.LexiconException;
import org.chancery.lexicon.Table;
import org.chancery.model.Event;
import org.chancery.model.EventType;

/** What an act is in the life of an agreement, from {@code lexicon/issues/steps.tsv}. */
final class StepKinds {
  private final Map<String, Kind> kinds = new HashMap<>();

  /**
   * One kind.
   *
   * @param same by what two tellings are of one step
   * @param day what an act without a day of its own has
   */
  record Kind(String name, Same same, Day day) {
    boolean isOnce() {
      return same != Same.PARTIES;
    }
  }

  /** The day of an act that is told without one. */
  enum Day {
    /** That which the reader assumes, if any. */
    ASSUMED,
    /** Done by speaking: that of the words it was found in. */
    SAID,
    /** None: what an agreement holds was agreed before. */
    NONE
  }

  /** What tells two steps of one kind apart. */
  enum Same {
    /** Only the day: all who sign do so together, whoever is named. */
    ALL,
    /** Who does it: one quits alone, whoever is named as the other side. */
    ACTORS,
    /** Who does it, and to whom. */
    PARTIES
  }

  StepKinds(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("issues/steps.tsv").rows()) {
      String type = row.get("type");
      if (Arrays.stream(EventType.values()).noneMatch(t -> t.name().equals(type))) {
        throw new LexiconException(
            List.of(row.where() + ": expected an event type, found '" + type + "'"));
      }
      Same same = Lexicon.constant(Same.class, row.get("same")).orElse(Same.PARTIES);
      Day day = Lexicon.constant(Day.class, row.get("day")).orElse(Day.ASSUMED);
      kinds.put(type + " " + row.get("rule"), new Kind(row.get("step"), same, day));
    }
  }

  /** None for an act that is no step of an agreement. */
  Optional<Kind> of(Event event) {
    return Optional.ofNullable(kinds.get(event.type() + " " + event.trace().ruleId()))
        .or(() -> Optional.ofNullable(kinds.get(event.type() + " ")));
  }
}
