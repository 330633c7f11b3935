package org.chancery.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntBiFunction;

/** Witnesses found to tell one happening, while they are gathered. */
final class Cluster {
  /** More voices first, then the earlier, then by name. */
  static final Comparator<Cluster> STRONGEST =
      Comparator.comparingInt(Cluster::voices)
          .reversed()
          .thenComparingLong(Cluster::day)
          .thenComparing(Cluster::name);

  /** With how many members a newcomer is compared: a happening may have hundreds. */
  private static final int MOST_COMPARED = 32;

  private final long day;
  private final List<Facts> members = new ArrayList<>();

  Cluster(long day, Facts first) {
    this.day = day;
    members.add(first);
  }

  long day() {
    return day;
  }

  List<Facts> members() {
    return members;
  }

  void add(Facts member) {
    members.add(member);
  }

  /**
   * How well it goes with the members, or with those that came first, which tell it clearest;
   * {@link Likeness#NONE} where one speaks against it.
   */
  int likeness(Facts other, ToIntBiFunction<Facts, Facts> measure) {
    int least = Integer.MAX_VALUE;
    for (Facts member : clearest()) {
      least = Math.min(least, measure.applyAsInt(member, other));
      if (least == Likeness.NONE) {
        return least;
      }
    }
    return least;
  }

  /** The same for all members of another. */
  int likeness(Cluster other) {
    int least = Integer.MAX_VALUE;
    for (Facts member : other.clearest()) {
      least = Math.min(least, likeness(member, Likeness::butForDay));
    }
    return least;
  }

  private List<Facts> clearest() {
    return members.subList(0, Math.min(MOST_COMPARED, members.size()));
  }

  boolean hasReportOf(Facts other) {
    return members.stream().anyMatch(other::isOfReport);
  }

  private int voices() {
    return (int) members.stream().map(f -> f.witness().voice()).distinct().count();
  }

  private String name() {
    return members.get(0).event().id();
  }

  /** Countries of its parties, or their ids where they have none. */
  Set<String> where() {
    Set<String> out = new TreeSet<>();
    members.forEach(m -> m.all().forEach(p -> out.add(p.where())));
    return out;
  }
}
