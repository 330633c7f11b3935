package org.chancery.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.Issue;
import org.chancery.model.IssueMention;
import org.chancery.model.Position;
import org.chancery.model.Reading;

/** Counts what reports are about. Readings are added one by one, in any order. */
public final class Matters {
  private static final Comparator<Matter> MOST_REPORTS =
      Comparator.comparingInt((Matter m) -> -m.reports()).thenComparing(m -> m.issue().id());

  private final Map<String, Counted> counted = new TreeMap<>();

  private record Counted(
      Issue issue,
      Set<String> reports,
      Set<String> entries,
      Set<String> parties,
      Set<LocalDate> days) {
    Matter matter() {
      return new Matter(
          issue,
          reports.size(),
          entries.size(),
          List.copyOf(parties),
          days.stream().min(Comparator.naturalOrder()),
          days.stream().max(Comparator.naturalOrder()));
    }
  }

  /** Adds what one report is about. */
  public void add(Reading reading) {
    Optional<LocalDate> day = reading.report().origin().publishedOn();
    for (IssueMention mention : reading.issues()) {
      Counted here = of(mention.issue());
      here.reports().add(reading.report().id());
      here.entries().addAll(mention.entries());
      day.ifPresent(here.days()::add);
    }
    for (Position position : reading.positions()) {
      position.party().actor().code().country().ifPresent(of(position.issue()).parties()::add);
    }
  }

  private Counted of(Issue issue) {
    return counted.computeIfAbsent(
        issue.id(),
        id ->
            new Counted(issue, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
  }

  /** Those that most reports name first. */
  public List<Matter> matters() {
    return counted.values().stream().map(Counted::matter).sorted(MOST_REPORTS).toList();
  }
}
