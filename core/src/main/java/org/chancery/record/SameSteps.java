package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.model.Timing.Basis;

/** Makes one step of steps that are told several times: days that touch are one day. */
final class SameSteps {
  /** The best dated first; of those, the one that names most parties. */
  private static final Comparator<Step> BEST_TOLD =
      Comparator.comparing(SameSteps::isAssumed)
          .thenComparingLong(Step::length)
          .thenComparing(s -> -s.actors().size())
          .thenComparing(
              s -> s.grounds().get(0).report().origin().publishedOn().orElse(LocalDate.MAX))
          .thenComparing(s -> s.grounds().get(0).report().id())
          .thenComparing(s -> s.grounds().get(0).sentence().span());

  private static final Comparator<Ground> IN_ORDER =
      Comparator.comparing((Ground g) -> g.report().origin().publishedOn().orElse(LocalDate.MAX))
          .thenComparing(g -> g.report().id())
          .thenComparing(g -> g.sentence().span())
          .thenComparing(g -> g.entry().orElse(""));

  private SameSteps() {}

  /**
   * Of steps of one kind, status and parties.
   *
   * @param once whether it is not done again: one that is told without a day of its own is then the
   *     same as one with a day before
   */
  static List<Step> merged(List<Step> alike, boolean once) {
    List<List<Step>> groups = new ArrayList<>();
    for (Step step : alike.stream().sorted(BEST_TOLD).toList()) {
      groups.stream()
          .filter(g -> isSame(g.get(0), step, once))
          .findFirst()
          .ifPresentOrElse(g -> g.add(step), () -> groups.add(new ArrayList<>(List.of(step))));
    }
    return groups.stream().map(SameSteps::one).toList();
  }

  private static boolean isAssumed(Step step) {
    return step.timing().basis() == Basis.PUBLICATION_DAY;
  }

  private static boolean isSame(Step one, Step other, boolean once) {
    if (one.first().isEmpty() || other.first().isEmpty()) {
      return once || (one.first().isEmpty() && other.first().isEmpty());
    }
    if (once && isAssumed(other) && !one.first().get().isAfter(other.last().get())) {
      return true;
    }
    return !one.first().get().isAfter(other.last().get())
        && !other.first().get().isAfter(one.last().get());
  }

  private static Step one(List<Step> same) {
    Step best = same.get(0);
    Step fullest =
        same.stream().reduce(best, (a, b) -> b.actors().size() > a.actors().size() ? b : a);
    return new Step(
        best.kind(),
        fullest.actors(),
        fullest.recipients(),
        best.status(),
        best.timing(),
        fullest.what(),
        same.stream().flatMap(s -> s.grounds().stream()).distinct().sorted(IN_ORDER).toList());
  }
}
