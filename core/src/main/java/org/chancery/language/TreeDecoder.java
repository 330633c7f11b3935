package org.chancery.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best tree in a matrix of arc scores, with exactly one word under the root: Chu and Liu
 * (1965), Edmonds (1967). {@code scores[dependent][head]}; row and column 0 are the root.
 */
final class TreeDecoder {
  private static final double NEVER = Double.NEGATIVE_INFINITY;
  private static final int ROOTS_TRIED = 5;

  private TreeDecoder() {}

  /** The head of each index; entry 0 is 0 and means nothing. */
  static int[] decode(double[][] scores) {
    int n = scores.length;
    double[][] work = new double[n][];
    for (int i = 0; i < n; i++) {
      work[i] = scores[i].clone();
      work[i][i] = NEVER;
    }
    int[] heads = edmonds(work);
    return roots(heads) == 1 ? heads : bestWithOneRoot(work);
  }

  private static long roots(int[] heads) {
    return Arrays.stream(heads).skip(1).filter(h -> h == 0).count();
  }

  private static int[] bestWithOneRoot(double[][] scores) {
    int n = scores.length;
    List<Integer> candidates = new ArrayList<>();
    for (int d = 1; d < n; d++) {
      candidates.add(d);
    }
    candidates.sort((a, b) -> Double.compare(scores[b][0], scores[a][0]));
    int[] best = new int[n];
    double bestTotal = NEVER;
    for (int root : candidates.subList(0, Math.min(ROOTS_TRIED, candidates.size()))) {
      int[] found = edmonds(rootedAt(root, scores));
      double total = 0;
      for (int d = 1; d < n; d++) {
        total += scores[d][found[d]];
      }
      if (total > bestTotal) {
        bestTotal = total;
        best = found;
      }
    }
    return best;
  }

  private static double[][] rootedAt(int root, double[][] scores) {
    double[][] one = new double[scores.length][];
    for (int d = 0; d < scores.length; d++) {
      one[d] = scores[d].clone();
      one[d][0] = NEVER;
    }
    Arrays.fill(one[root], NEVER);
    one[root][0] = scores[root][0];
    return one;
  }

  private static int[] edmonds(double[][] scores) {
    int n = scores.length;
    int[] heads = new int[n];
    for (int d = 1; d < n; d++) {
      heads[d] = best(scores[d]);
    }
    List<Integer> cycle = cycle(heads);
    return cycle.isEmpty() ? heads : contract(scores, heads, cycle);
  }

  private static int best(double[] row) {
    int at = 0;
    for (int h = 1; h < row.length; h++) {
      if (row[h] > row[at]) {
        at = h;
      }
    }
    return at;
  }

  /**
   * Makes the cycle one node, finds the best tree of what is left, and opens the cycle where the
   * tree enters it.
   */
  private static int[] contract(double[][] scores, int[] heads, List<Integer> cycle) {
    int n = scores.length;
    boolean[] inside = new boolean[n];
    cycle.forEach(v -> inside[v] = true);
    List<Integer> outside = new ArrayList<>();
    for (int v = 0; v < n; v++) {
      if (!inside[v]) {
        outside.add(v);
      }
    }
    int top = outside.size();
    double[][] small = new double[top + 1][top + 1];
    int[] enter = new int[n];
    int[] leave = new int[n];
    for (int i = 0; i < top; i++) {
      int v = outside.get(i);
      for (int j = 0; j < top; j++) {
        small[i][j] = scores[v][outside.get(j)];
      }
      leave[v] = bestHeadInside(scores[v], cycle);
      small[i][top] = scores[v][leave[v]];
      enter[v] = bestWayIn(scores, heads, cycle, v);
      small[top][i] = scores[enter[v]][v] - scores[enter[v]][heads[enter[v]]];
      small[i][i] = NEVER;
    }
    small[top][top] = NEVER;
    int[] found = edmonds(small);
    int[] result = heads.clone();
    for (int i = 1; i < top; i++) {
      int v = outside.get(i);
      result[v] = found[i] == top ? leave[v] : outside.get(found[i]);
    }
    int from = outside.get(found[top]);
    result[enter[from]] = from;
    return result;
  }

  private static int bestHeadInside(double[] row, List<Integer> cycle) {
    int best = cycle.get(0);
    for (int c : cycle) {
      if (row[c] > row[best]) {
        best = c;
      }
    }
    return best;
  }

  private static int bestWayIn(double[][] scores, int[] heads, List<Integer> cycle, int from) {
    int best = cycle.get(0);
    double bestGain = NEVER;
    for (int c : cycle) {
      double gain = scores[c][from] - scores[c][heads[c]];
      if (gain > bestGain) {
        bestGain = gain;
        best = c;
      }
    }
    return best;
  }

  private static List<Integer> cycle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      List<Integer> path = new ArrayList<>();
      int v = start;
      while (v != 0 && seen[v] == 0) {
        seen[v] = start;
        path.add(v);
        v = heads[v];
      }
      if (v != 0 && seen[v] == start) {
        return List.copyOf(path.subList(path.indexOf(v), path.size()));
      }
    }
    return List.of();
  }
}
