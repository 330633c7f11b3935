package org.chancery.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Event;
import org.chancery.model.Place;
import org.chancery.model.Status;
import org.chancery.model.Timing;

/** Makes an entry of the witnesses of one happening. */
final class EntryWriter {
  /** How far each status says that a happening has come; nothing is less than a denial. */
  private static final List<Status> AS_KNOWN =
      List.of(
          Status.OCCURRED,
          Status.ONGOING,
          Status.ALLEGED,
          Status.PLANNED,
          Status.CONDITIONAL,
          Status.POSSIBLE,
          Status.WISHED,
          Status.DENIED);

  private static final List<Status> AS_LIVED =
      List.of(
          Status.WISHED,
          Status.POSSIBLE,
          Status.CONDITIONAL,
          Status.PLANNED,
          Status.ALLEGED,
          Status.ONGOING,
          Status.OCCURRED,
          Status.DENIED);

  private EntryWriter() {}

  static Entry entry(Address address, List<Facts> members) {
    List<Facts> told = members.stream().sorted(Facts.EARLIEST).toList();
    Facts clearest = members.stream().min(Facts.CLEAREST).orElseThrow();
    Event event = clearest.event();
    return new Entry(
        told.get(0).event().id(),
        address,
        event.type(),
        event.actors(),
        event.recipients(),
        timing(clearest, told),
        place(clearest, told),
        status(told),
        stages(told),
        told.stream().map(f -> f.event().id()).toList(),
        voices(told),
        Disagreements.among(told));
  }

  private static Status status(List<Facts> told) {
    return told.stream()
        .map(Facts::status)
        .min(Comparator.comparingInt(AS_KNOWN::indexOf))
        .orElseThrow();
  }

  /** The clearest witness's day, or that of the first who knows one. */
  private static Timing timing(Facts clearest, List<Facts> told) {
    if (clearest.moment().isFirm()) {
      return clearest.event().timing();
    }
    return told.stream()
        .filter(f -> f.moment().isFirm())
        .findFirst()
        .orElse(clearest)
        .event()
        .timing();
  }

  private static Optional<Place> place(Facts clearest, List<Facts> told) {
    return clearest
        .event()
        .place()
        .or(() -> told.stream().flatMap(f -> f.event().place().stream()).findFirst());
  }

  private static List<Entry.Stage> stages(List<Facts> told) {
    Map<Status, List<Facts>> by = new EnumMap<>(Status.class);
    told.forEach(f -> by.computeIfAbsent(f.status(), s -> new ArrayList<>()).add(f));
    return by.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> AS_LIVED.indexOf(e.getKey())))
        .map(e -> stage(e.getKey(), e.getValue()))
        .toList();
  }

  private static Entry.Stage stage(Status status, List<Facts> told) {
    Facts clearest = told.stream().min(Facts.CLEAREST).orElseThrow();
    return new Entry.Stage(
        status, timing(clearest, told), told.stream().map(f -> f.event().id()).toList());
  }

  /**
   * A report speaks for itself; on a speaker's word it is the speaker who is heard, and the report
   * that gives his word, in its headline without his name, is not heard beside him.
   */
  private static int voices(List<Facts> told) {
    Set<String> speakers = new HashSet<>();
    Set<String> reports = new HashSet<>();
    Set<String> passingOn = new HashSet<>();
    for (Facts f : told) {
      List<String> on = f.witness().onWordOf();
      (on.isEmpty() ? reports : passingOn).add(f.witness().voice());
      on.stream().limit(1).forEach(speakers::add);
    }
    reports.removeAll(passingOn);
    return speakers.size() + reports.size();
  }
}
