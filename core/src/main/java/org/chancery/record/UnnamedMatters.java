package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.Unnamed;

/**
 * Counts what reports speak of without a name in the list. Readings are added one by one, in any
 * order. The same words beside other parties are another matter; where no party stands beside them,
 * they go with the only matter of that name, if there is just one.
 */
public final class UnnamedMatters {
  private static final Comparator<UnnamedMatter> MOST_VOICES =
      Comparator.comparingInt((UnnamedMatter m) -> -m.voices())
          .thenComparing(m -> -m.reports())
          .thenComparing(UnnamedMatter::name)
          .thenComparing(m -> String.join(" ", m.parties()));

  private static final Comparator<Told> IN_TIME =
      Comparator.comparing((Told t) -> t.day().orElse(LocalDate.MAX))
          .thenComparing(t -> t.ground().report().id())
          .thenComparing(t -> t.unnamed().passage().span());

  private final Map<String, List<Told>> told = new TreeMap<>();

  private record Told(Unnamed unnamed, Ground ground, String voice) {
    Optional<LocalDate> day() {
      return ground.report().origin().publishedOn();
    }

    String words() {
      return unnamed.passage().words(ground.report()).replaceAll("\\s+", " ").strip();
    }
  }

  /** Adds what one report speaks of. */
  public void add(Kept kept) {
    for (Unnamed u : kept.reading().unnamed()) {
      Ground ground =
          new Ground(kept.reading().report(), u.sentence(), Optional.empty(), List.of());
      told.computeIfAbsent(u.name().toLowerCase(Locale.ROOT), n -> new ArrayList<>())
          .add(new Told(u, ground, kept.voice()));
    }
  }

  /**
   * Those of which most voices speak first.
   *
   * @param voices of how many independent voices at least
   */
  public List<UnnamedMatter> matters(int voices) {
    return told.values().stream()
        .flatMap(all -> apart(all).stream())
        .map(UnnamedMatters::matter)
        .filter(m -> m.voices() >= voices)
        .sorted(MOST_VOICES)
        .toList();
  }

  /** Tellings under one name, parted where no party is the same. */
  private static List<List<Told>> apart(List<Told> all) {
    List<List<Told>> groups = new ArrayList<>();
    List<Told> nobodys = new ArrayList<>();
    for (Told one : all.stream().sorted(IN_TIME).toList()) {
      if (one.unnamed().parties().isEmpty()) {
        nobodys.add(one);
        continue;
      }
      List<List<Told>> near =
          groups.stream().filter(g -> g.stream().anyMatch(t -> meets(t, one))).toList();
      List<Told> joined = new ArrayList<>();
      near.forEach(joined::addAll);
      joined.add(one);
      groups.removeAll(near);
      groups.add(joined);
    }
    if (groups.size() == 1) {
      groups.get(0).addAll(nobodys);
    } else if (!nobodys.isEmpty()) {
      groups.add(nobodys);
    }
    return groups;
  }

  private static boolean meets(Told one, Told other) {
    return one.unnamed().parties().stream().anyMatch(other.unnamed().parties()::contains);
  }

  private static UnnamedMatter matter(List<Told> all) {
    List<Told> sorted = all.stream().sorted(IN_TIME).toList();
    Map<String, Ground> grounds = new LinkedHashMap<>();
    sorted.forEach(t -> grounds.putIfAbsent(t.ground().report().id(), t.ground()));
    List<LocalDate> days = sorted.stream().flatMap(t -> t.day().stream()).sorted().toList();
    return new UnnamedMatter(
        sorted.get(0).unnamed().name(),
        sorted.get(0).unnamed().kind(),
        List.copyOf(
            sorted.stream().map(Told::words).collect(Collectors.toCollection(TreeSet::new))),
        grounds.size(),
        (int) sorted.stream().map(Told::voice).distinct().count(),
        parties(sorted),
        days.stream().findFirst(),
        days.stream().reduce((first, last) -> last),
        List.copyOf(grounds.values()));
  }

  private static List<String> parties(List<Told> all) {
    Map<String, Integer> count = new TreeMap<>();
    all.forEach(t -> t.unnamed().parties().forEach(p -> count.merge(p, 1, Integer::sum)));
    return count.keySet().stream().sorted(Comparator.comparing(p -> -count.get(p))).toList();
  }
}
