package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.LexiconException;
import org.chancery.lexicon.Table;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Issue;
import org.chancery.model.IssueMention;
import org.chancery.model.Mention;
import org.chancery.model.Reading;
import org.chancery.model.When;

/**
 * The ledger of agreements: what was signed, pledged, quit, restored, by whom and when. A pure
 * function of the readings, whatever their order.
 */
public final class Ledger {
  private static final Comparator<Step> IN_TIME =
      Comparator.comparing((Step s) -> s.day().orElse(LocalDate.MAX))
          .thenComparing(s -> s.event().id());

  private final Map<String, String> steps = new HashMap<>();

  /**
   * @throws LexiconException if a row names an unknown type
   */
  public Ledger(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("issues/steps.tsv").rows()) {
      EventType type =
          List.of(EventType.values()).stream()
              .filter(t -> t.name().equals(row.get("type")))
              .findFirst()
              .orElseThrow(() -> unknown(row));
      steps.put(type + " " + row.get("rule"), row.get("step"));
    }
  }

  private static LexiconException unknown(Table.Row row) {
    return new LexiconException(
        List.of(row.where() + ": expected an event type, found '" + row.get("type") + "'"));
  }

  /** Agreements of which the readings tell something, by id. */
  public List<Agreement> of(Collection<Reading> readings) {
    Map<String, Issue> issues = new TreeMap<>();
    Map<String, Map<String, List<Event>>> told = new TreeMap<>();
    readings.stream()
        .sorted(Comparator.comparing(r -> r.report().id()))
        .forEach(r -> tell(r, issues, told));
    List<Agreement> ledger = new ArrayList<>();
    told.forEach(
        (id, byStep) ->
            ledger.add(
                new Agreement(
                    issues.get(id),
                    byStep.values().stream().map(this::step).sorted(IN_TIME).toList())));
    return ledger;
  }

  private void tell(
      Reading reading, Map<String, Issue> issues, Map<String, Map<String, List<Event>>> told) {
    Map<String, Event> events = new HashMap<>();
    reading.events().forEach(e -> events.put(e.id(), e));
    for (IssueMention mention : reading.issues()) {
      if (mention.issue().kind() != Issue.Kind.AGREEMENT) {
        continue;
      }
      for (String id : mention.entries()) {
        Optional.ofNullable(events.get(id))
            .ifPresent(
                e -> {
                  issues.put(mention.issue().id(), mention.issue());
                  told.computeIfAbsent(mention.issue().id(), i -> new LinkedHashMap<>())
                      .computeIfAbsent(sameness(e), k -> new ArrayList<>())
                      .add(e);
                });
      }
    }
  }

  /** Events of one kind, status, day and parties tell one step. */
  private String sameness(Event event) {
    return String.join(
        "|",
        kind(event),
        event.status().name(),
        day(event).map(Object::toString).orElse(event.id()),
        String.join(",", parties(event.actors())),
        String.join(",", parties(event.recipients())));
  }

  private static TreeSet<String> parties(List<Mention> mentions) {
    TreeSet<String> out = new TreeSet<>();
    mentions.forEach(m -> out.add(m.actor().code().country().orElse(m.actor().id())));
    return out;
  }

  private Step step(List<Event> events) {
    Event first = events.get(0);
    return new Step(
        kind(first), first, day(first), events.stream().map(Event::id).distinct().toList());
  }

  private String kind(Event event) {
    return Optional.ofNullable(steps.get(event.type() + " " + event.trace().ruleId()))
        .or(() -> Optional.ofNullable(steps.get(event.type() + " ")))
        .orElse("touched");
  }

  private static Optional<LocalDate> day(Event event) {
    if (event.timing().when() instanceof When.Day day) {
      return Optional.of(day.date());
    }
    return event.timing().when() instanceof When.Period period
        ? Optional.of(period.first())
        : Optional.empty();
  }
}
