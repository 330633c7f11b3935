package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.chancery.model.Root;

/** Macro-F1 over the fifteen roots and over the four quad classes. */
final class RelationScorer implements Scorer {
  private record Pair(String gold, String found) {}

  private final List<Pair> pairs = new ArrayList<>();

  @Override
  public void add(Fields gold, List<Fields> found) {
    String root = gold.requiredText("root");
    if (Arrays.stream(Root.values()).noneMatch(r -> r.name().equals(root))) {
      throw new Fields.UnfitException(
          "expected a root of " + List.of(Root.values()) + ", found '" + root + "'");
    }
    pairs.add(new Pair(root, found.get(0).requiredText("root")));
  }

  @Override
  public Figures figures() {
    Figures figures = new Figures();
    int right = (int) pairs.stream().filter(p -> p.gold().equals(p.found())).count();
    figures.count("n", pairs.size()).count("answered", pairs.size());
    figures.share("accuracy", Figures.ratio(right, pairs.size()));
    List<String> roots = Arrays.stream(Root.values()).map(Root::name).toList();
    figures.share("root_macro_f1", macro(Function.identity(), roots));
    figures.share("quad_macro_f1", macro(RelationScorer::quad, List.of("1", "2", "3", "4")));
    for (String root : roots) {
      figures.share("per_root." + root, score(Function.identity(), root));
    }
    return figures;
  }

  private static String quad(String root) {
    return String.valueOf(Root.valueOf(root).quadClass());
  }

  private double macro(Function<String, String> key, List<String> labels) {
    // one after the other: a stream's sum mends its roundings and can differ in the last place
    double sum = 0;
    for (String label : labels) {
      sum += score(key, label);
    }
    return sum / labels.size();
  }

  private double score(Function<String, String> key, String label) {
    int right = 0;
    int found = 0;
    int gold = 0;
    for (Pair p : pairs) {
      boolean inGold = key.apply(p.gold()).equals(label);
      boolean inFound = Objects.equals(key.apply(p.found()), label);
      right += inGold && inFound ? 1 : 0;
      found += inFound ? 1 : 0;
      gold += inGold ? 1 : 0;
    }
    return Figures.f1(right, found, gold);
  }
}
