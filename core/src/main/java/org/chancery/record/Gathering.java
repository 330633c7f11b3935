package org.chancery.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gathers the witnesses of one group into happenings, in four steps, each of which looks only a few
 * days around: acts of a known day gather day by day; of acts that are done once in a long while
 * those a day apart join the best told; acts without a day of their own go each to the likest
 * happening near; what is left gathers by the day on which it was told. What comes out depends on
 * the witnesses alone, not on their order, and about a day on those within {@link #RADIUS} of it.
 */
final class Gathering {
  /** Days around a day beyond which nothing bears on its happenings: see the class. */
  static final long RADIUS = 3L * Moment.REACH + 2;

  private static final int ONE_DAY = 1;

  private final TreeMap<Long, List<Cluster>> byDay = new TreeMap<>();
  private final List<Facts> floating = new ArrayList<>();

  private Gathering() {}

  /** All of one group. */
  static List<Cluster> of(List<Facts> group) {
    List<Facts> sorted = new ArrayList<>(group);
    sorted.sort(Facts.CLEAREST);
    Gathering g = new Gathering();
    g.dayByDay(sorted);
    g.settleDays();
    List<Facts> left = g.float_();
    List<Cluster> out = new ArrayList<>();
    g.byDay.values().forEach(out::addAll);
    out.addAll(byTelling(left));
    return out;
  }

  private void dayByDay(List<Facts> sorted) {
    Map<Long, Shelf> shelves = new TreeMap<>();
    for (Facts f : sorted) {
      if (f.moment().isFirm()) {
        shelves.computeIfAbsent(f.moment().day(), Shelf::new).put(f);
      } else {
        floating.add(f);
      }
    }
    shelves.forEach((day, shelf) -> byDay.put(day, shelf.clusters()));
  }

  private static List<Cluster> byTelling(List<Facts> left) {
    Map<Long, Shelf> shelves = new TreeMap<>();
    left.forEach(f -> shelves.computeIfAbsent(f.moment().day(), Shelf::new).put(f));
    List<Cluster> out = new ArrayList<>();
    shelves.values().forEach(s -> out.addAll(s.clusters()));
    return out;
  }

  /** Acts done once in a long while: of neighbouring days the best told takes the others in. */
  private void settleDays() {
    Map<Cluster, Cluster> into = new HashMap<>();
    List<Cluster> all = byDay.values().stream().flatMap(List::stream).toList();
    for (Cluster c : all) {
      Optional<Cluster> best = strongestBeside(c);
      if (best.isPresent() && strongestBeside(best.get()).isEmpty()) {
        into.put(c, best.get());
      }
    }
    for (Cluster c : all) {
      Cluster best = into.get(c);
      if (best != null && best.likeness(c) >= Likeness.WHOLE) {
        c.members().forEach(best::add);
        byDay.get(c.day()).remove(c);
      }
    }
  }

  /** The strongest of the neighbouring days that tells the same and is stronger than this. */
  private Optional<Cluster> strongestBeside(Cluster cluster) {
    if (cluster.members().get(0).act().days() == 0) {
      return Optional.empty();
    }
    List<Cluster> beside = new ArrayList<>(byDay.getOrDefault(cluster.day() - ONE_DAY, List.of()));
    beside.addAll(byDay.getOrDefault(cluster.day() + ONE_DAY, List.of()));
    return beside.stream()
        .filter(b -> Cluster.STRONGEST.compare(b, cluster) < 0)
        .filter(b -> b.members().stream().noneMatch(cluster::hasReportOf))
        .filter(b -> b.likeness(cluster) >= Likeness.WHOLE)
        .min(Cluster.STRONGEST);
  }

  /** Each to the likest happening near; gives back those that found none. */
  private List<Facts> float_() {
    Map<Facts, Cluster> chosen = new HashMap<>();
    for (Facts f : floating) {
      likest(f).ifPresent(c -> chosen.put(f, c));
    }
    List<Facts> left = new ArrayList<>();
    for (Facts f : floating) {
      Cluster c = chosen.get(f);
      if (c != null && c.likeness(f, Likeness::butForDay) != Likeness.NONE) {
        c.add(f);
      } else {
        left.add(f);
      }
    }
    return left;
  }

  private Optional<Cluster> likest(Facts f) {
    if (f.moment().sort() == Moment.Sort.LONG || f.moment().sort() == Moment.Sort.NONE) {
      return Optional.empty();
    }
    long day = f.moment().day();
    record Choice(Cluster cluster, boolean home, int likeness, long far) {}
    List<Choice> choices = new ArrayList<>();
    byDay
        .subMap(day - Moment.REACH, true, day + Moment.REACH, true)
        .values()
        .forEach(
            clusters ->
                clusters.forEach(
                    c -> {
                      boolean home = c.hasReportOf(f);
                      boolean near = f.moment().mayBeOn(c.day()) || home;
                      int likeness = near ? c.likeness(f, Likeness::butForDay) : Likeness.NONE;
                      if (likeness != Likeness.NONE) {
                        choices.add(new Choice(c, home, likeness, Math.abs(c.day() - day)));
                      }
                    }));
    return choices.stream()
        .min(
            Comparator.comparing(Choice::home)
                .thenComparing(Choice::likeness)
                .reversed()
                .thenComparing(Choice::far)
                .thenComparing(Choice::cluster, Cluster.STRONGEST))
        .map(Choice::cluster);
  }

  /** The happenings of one day, as they come to be told from each other. */
  private static final class Shelf {
    private final long day;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, List<Cluster>> byWhere = new HashMap<>();

    Shelf(long day) {
      this.day = day;
    }

    List<Cluster> clusters() {
      return clusters;
    }

    /** To the likest, to the first of two as like, or on its own. */
    void put(Facts f) {
      int best = Likeness.NONE;
      Optional<Cluster> likest = Optional.empty();
      for (Cluster c : candidates(f)) {
        int likeness = c.likeness(f, Likeness::of);
        if (likeness > best) {
          best = likeness;
          likest = Optional.of(c);
        }
      }
      likest.ifPresentOrElse(c -> c.add(f), () -> clusters.add(new Cluster(day, f)));
      Cluster home = likest.orElseGet(() -> clusters.get(clusters.size() - 1));
      for (Party p : f.all()) {
        List<Cluster> there = byWhere.computeIfAbsent(p.where(), k -> new ArrayList<>());
        if (!there.contains(home)) {
          there.add(home);
        }
      }
    }

    /** Only happenings that have a party's country in common can be one. */
    private List<Cluster> candidates(Facts f) {
      List<Cluster> out = new ArrayList<>();
      for (Party p : f.all()) {
        for (Cluster c : byWhere.getOrDefault(p.where(), List.of())) {
          if (!out.contains(c)) {
            out.add(c);
          }
        }
      }
      return out;
    }
  }
}
