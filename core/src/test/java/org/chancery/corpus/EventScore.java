package org.chancery.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Reading;
import org.chancery.model.Span;

/** How many of the marked acts were read, and how well. */
final class EventScore {
  /** A light verb and its noun may stand this far apart: "imposed sweeping new sanctions". */
  private static final int NEAR = 25;

  private final Tally tally;
  private final Tally byType = new Tally();
  private final Tally byStatus = new Tally();
  private final StringBuilder unmarked = new StringBuilder();

  EventScore(Tally tally) {
    this.tally = tally;
  }

  void add(Annotated passage, Reading reading) {
    List<Event> left = new ArrayList<>(reading.events());
    if (passage.silent()) {
      tally.count("passages 'none' with an event (wrong)", !left.isEmpty());
    } else if (passage.acts().isEmpty()) {
      tally.count("other passages without act, with an event (wrong)", !left.isEmpty());
    }
    for (Entry entry : passage.acts()) {
      Entry.Act act = entry.act().orElseThrow();
      Optional<Event> event = best(act, left);
      event.ifPresent(left::remove);
      tally.count("acts: trigger found", event.isPresent());
      boolean right = event.filter(e -> e.type() == act.type()).isPresent();
      byType.count("  " + act.type() + " found with its type", right);
      event.ifPresent(e -> found(passage, entry, e));
    }
    reading.events().forEach(e -> tally.count("events read that are marked", !left.contains(e)));
    left.forEach(e -> note(passage, e));
  }

  private void note(Annotated passage, Event event) {
    String trigger = event.trigger().span().in(passage.text());
    unmarked.append(
        String.join(
            " | ",
            passage.where(),
            event.type() + " " + event.status() + " '" + trigger + "'",
            event.trace().ruleId(),
            passage.text() + "\n"));
  }

  /** What was read and is not marked so: a false event, or a mark that is missing or wrong. */
  String unmarked() {
    return unmarked.toString();
  }

  private void found(Annotated passage, Entry entry, Event event) {
    Entry.Act act = entry.act().orElseThrow();
    if (!tally.count("of found: type right", event.type() == act.type())) {
      note(passage, event);
      return;
    }
    boolean status = event.status() == act.status();
    byStatus.count("  " + act.status() + " kept", status);
    tally.count("of right type: status right", status);
    tally.count(
        "of right type, with modes marked: mode right",
        act.modes().isEmpty() || event.modes().stream().anyMatch(act.modes()::contains));
    tally.count("of right type: actors right", same(entry.all(Part.ACTOR), event.actors()));
    tally.count(
        "of right type: recipients right", same(entry.all(Part.RECIPIENT), event.recipients()));
    boolean turned =
        entry.all(Part.RECIPIENT).stream()
            .anyMatch(s -> event.actors().stream().anyMatch(m -> m.span().overlaps(s)));
    tally.count("of right type: a recipient read as actor (wrong)", turned);
  }

  private static Optional<Event> best(Entry.Act act, List<Event> events) {
    Span trigger = act.trigger();
    return events.stream()
        .filter(
            e ->
                e.trigger().span().overlaps(trigger)
                    || (e.type() == act.type() && gap(e.trigger().span(), trigger) <= NEAR))
        .min(
            Comparator.comparing((Event e) -> e.type() != act.type())
                .thenComparing(e -> gap(e.trigger().span(), trigger)));
  }

  private static int gap(Span one, Span other) {
    return Math.max(0, Math.max(other.start() - one.end(), one.start() - other.end()));
  }

  /** Every mark is met by a mention, and every mention by a mark. */
  static boolean same(List<Span> marks, List<Mention> mentions) {
    return marks.stream().allMatch(s -> mentions.stream().anyMatch(m -> m.span().overlaps(s)))
        && mentions.stream().allMatch(m -> marks.stream().anyMatch(s -> m.span().overlaps(s)));
  }

  String details() {
    return byType.lines() + byStatus.lines();
  }
}
