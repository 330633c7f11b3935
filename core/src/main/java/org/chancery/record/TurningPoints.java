package org.chancery.record;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the months in which the relation of a pair turned, by binary segmentation for a change in
 * the mean (Scott and Knott 1974; Vostrikova 1981): the months are parted where the squares of the
 * scores about the means of the two sides are least, each side is parted again, and a part stays
 * only where it explains more than chance would. What chance does is judged by the scores'
 * differences from month to month (von Neumann 1941), with the penalty of the Schwarz criterion; a
 * turn must also be one that a reader would notice. A month weighs by its acts, but no more than
 * ten of them. Nothing is drawn by lot: the same months give the same turns.
 */
public final class TurningPoints {
  /** The fewest months with acts on each side. */
  private static final int SHORTEST = 3;

  /** The fewest acts on each side. */
  private static final int FEWEST = 5;

  /** By how much the mean must move, of PLOVER's twenty. */
  private static final double LEAST_TURN = 2;

  private static final double MOST_WEIGHT = 10;

  /** Scores that hardly vary would else turn at every breath. */
  private static final double LEAST_VARIANCE = 1;

  private final List<Relation> months;

  private TurningPoints(List<Relation> months) {
    this.months = months;
  }

  /**
   * Turning points, the oldest first.
   *
   * @param months of one pair, in order; what is of no month is left out
   */
  public static List<TurningPoint> of(List<Relation> months) {
    return new TurningPoints(months.stream().filter(m -> m.month().isPresent()).toList()).points();
  }

  private List<TurningPoint> points() {
    TreeSet<Integer> cuts = new TreeSet<>();
    part(0, months.size(), variance(), cuts);
    List<Integer> ends = new ArrayList<>(cuts);
    ends.add(0, 0);
    ends.add(months.size());
    List<TurningPoint> points = new ArrayList<>();
    for (int i = 1; i + 1 < ends.size(); i++) {
      points.add(
          new TurningPoint(
              month(ends.get(i)),
              side(ends.get(i - 1), ends.get(i)),
              side(ends.get(i), ends.get(i + 1))));
    }
    return points;
  }

  private YearMonth month(int at) {
    return months.get(at).month().orElseThrow();
  }

  private void part(int from, int to, double variance, Set<Integer> cuts) {
    Optional<Cut> best = best(from, to);
    double penalty = 2 * variance * Math.log(Math.max(2, months.size()));
    if (best.isPresent() && best.get().gain() > penalty) {
      int at = best.get().at();
      cuts.add(at);
      part(from, at, variance, cuts);
      part(at, to, variance, cuts);
    }
  }

  /** Where to part months, and by how much the squares shrink. */
  private record Cut(int at, double gain) {}

  private Optional<Cut> best(int from, int to) {
    Optional<Cut> best = Optional.empty();
    for (int at = from + SHORTEST; at <= to - SHORTEST; at++) {
      Sums before = sums(from, at);
      Sums after = sums(at, to);
      double turn = after.mean() - before.mean();
      double gain =
          before.weight() * after.weight() / (before.weight() + after.weight()) * turn * turn;
      boolean counts =
          Math.abs(turn) >= LEAST_TURN && before.events() >= FEWEST && after.events() >= FEWEST;
      if (counts && (best.isEmpty() || gain > best.get().gain())) {
        best = Optional.of(new Cut(at, gain));
      }
    }
    return best;
  }

  private record Sums(double weight, double mean, int events) {}

  private Sums sums(int from, int to) {
    double weight = 0;
    double score = 0;
    int events = 0;
    for (Relation month : months.subList(from, to)) {
      weight += weight(month);
      score += weight(month) * month.score();
      events += month.count();
    }
    return new Sums(weight, score / weight, events);
  }

  private static double weight(Relation month) {
    return Math.min(MOST_WEIGHT, month.count());
  }

  /** Of one act's score, from what changes between months that follow each other. */
  private double variance() {
    double squares = 0;
    for (int i = 1; i < months.size(); i++) {
      double a = weight(months.get(i - 1));
      double b = weight(months.get(i));
      double difference = months.get(i).score() - months.get(i - 1).score();
      squares += a * b / (a + b) * difference * difference;
    }
    return months.size() < 2
        ? LEAST_VARIANCE
        : Math.max(LEAST_VARIANCE, squares / (months.size() - 1));
  }

  private TurningPoint.Side side(int from, int to) {
    double score = 0;
    int events = 0;
    int conflict = 0;
    for (Relation month : months.subList(from, to)) {
      score += month.score() * month.count();
      events += month.count();
      conflict += month.conflict();
    }
    return new TurningPoint.Side(month(from), month(to - 1), score / events, events, conflict);
  }
}
