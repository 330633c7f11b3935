package org.chancery.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.chancery.model.Status;
import org.chancery.record.Entry.Disagreement;
import org.chancery.record.Entry.Version;

/** Where the witnesses of one happening contradict each other. */
final class Disagreements {
  private Disagreements() {}

  /** In a fixed order: who acted, whether it was so, the day, the place, then the figures. */
  static List<Disagreement> among(List<Facts> told) {
    List<Disagreement> out = new ArrayList<>();
    if (told.size() > 1) {
      versions(told, Disagreements::actors, Disagreements::actsDiffer, "who acted", out);
      versions(told, Disagreements::whether, (a, b) -> isDenied(a) != isDenied(b), "whether", out);
      versions(told, Disagreements::day, (a, b) -> !day(a).equals(day(b)), "date", out);
      versions(told, Disagreements::place, Facts::isElsewhere, "place", out);
      figures(told, out);
    }
    return out;
  }

  private static void figures(List<Facts> told, List<Disagreement> out) {
    Map<String, List<Facts>> counting = new TreeMap<>();
    told.forEach(
        f ->
            f.figures()
                .keySet()
                .forEach(about -> counting.computeIfAbsent(about, k -> new ArrayList<>()).add(f)));
    counting.forEach(
        (about, by) ->
            versions(
                by,
                f -> Optional.of(f.figures().get(about).says()),
                (a, b) -> a.figures().get(about).contradicts(b.figures().get(about)),
                about,
                out));
  }

  /** Listed with all versions, where any two of those who tell contradict each other. */
  private static void versions(
      List<Facts> told,
      Function<Facts, Optional<String>> says,
      BiPredicate<Facts, Facts> differ,
      String about,
      List<Disagreement> out) {
    Map<String, List<Facts>> by = new LinkedHashMap<>();
    told.forEach(
        f -> says.apply(f).ifPresent(s -> by.computeIfAbsent(s, k -> new ArrayList<>()).add(f)));
    List<List<Facts>> sides = List.copyOf(by.values());
    boolean any = false;
    for (int i = 0; i < sides.size() && !any; i++) {
      for (int k = i + 1; k < sides.size() && !any; k++) {
        any = differ.test(sides.get(i).get(0), sides.get(k).get(0));
      }
    }
    if (any) {
      out.add(
          new Disagreement(
              about,
              by.entrySet().stream()
                  .map(e -> new Version(e.getKey(), ids(e.getValue())))
                  .toList()));
    }
  }

  private static List<String> ids(List<Facts> told) {
    return told.stream().map(f -> f.event().id()).toList();
  }

  private static Optional<String> actors(Facts f) {
    return Optional.of(String.join(", ", f.actors().stream().map(Party::printed).toList()));
  }

  /** Parties that act together may be named in part; else nobody may be left over on both sides. */
  private static boolean actsDiffer(Facts a, Facts b) {
    return a.act().by() == Acts.By.ALL && Fit.of(a.actors(), b.actors()).matched() == 0;
  }

  private static Optional<String> whether(Facts f) {
    return switch (f.status()) {
      case DENIED -> Optional.of("denied");
      case ALLEGED -> Optional.of("alleged");
      case OCCURRED, ONGOING -> Optional.of("told as fact");
      case PLANNED, POSSIBLE, CONDITIONAL, WISHED -> Optional.empty();
    };
  }

  private static boolean isDenied(Facts f) {
    return f.status() == Status.DENIED;
  }

  private static Optional<String> day(Facts f) {
    boolean came = f.status() == Status.OCCURRED || f.status() == Status.ONGOING;
    return f.moment().isFirm() && came ? Optional.of(f.event().timing().value()) : Optional.empty();
  }

  private static Optional<String> place(Facts f) {
    return f.event().place().map(p -> p.name());
  }
}
