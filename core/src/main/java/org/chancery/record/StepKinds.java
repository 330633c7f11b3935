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
   * @param isWord whether it is done by speaking, so that the day of the report is its day
   */
  record Kind(String name, Same same, boolean isWord) {}

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
      kinds.put(
          type + " " + row.get("rule"),
          new Kind(row.get("step"), same, row.get("day").equals("said")));
    }
  }

  /** None for an act that is no step of an agreement. */
  Optional<Kind> of(Event event) {
    return Optional.ofNullable(kinds.get(event.type() + " " + event.trace().ruleId()))
        .or(() -> Optional.ofNullable(kinds.get(event.type() + " ")));
  }
}
