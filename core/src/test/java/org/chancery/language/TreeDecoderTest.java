package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreeDecoderTest {
  static Stream<Integer> seeds() {
    return IntStream.range(0, 150).boxed();
  }

  /** Against every possible tree of up to four words. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noOtherTreeScoresMore(int seed) {
    Random random = new Random(seed);
    int n = 2 + random.nextInt(4);
    double[][] scores = new double[n][n];
    for (double[] row : scores) {
      for (int i = 0; i < n; i++) {
        row[i] = random.nextGaussian() * 3;
      }
    }
    int[] found = TreeDecoder.decode(scores);
    assertThat(isTree(found)).isTrue();
    assertThat(total(scores, found)).isCloseTo(bestTotal(scores), within(1e-9));
  }

  private static double bestTotal(double[][] scores) {
    int n = scores.length;
    double best = Double.NEGATIVE_INFINITY;
    for (int code = 0; code < (int) Math.pow(n, n - 1); code++) {
      int[] heads = new int[n];
      int rest = code;
      for (int d = 1; d < n; d++) {
        heads[d] = rest % n;
        rest /= n;
      }
      if (isTree(heads)) {
        best = Math.max(best, total(scores, heads));
      }
    }
    return best;
  }

  private static double total(double[][] scores, int[] heads) {
    return IntStream.range(1, heads.length).mapToDouble(d -> scores[d][heads[d]]).sum();
  }

  private static boolean isTree(int[] heads) {
    if (IntStream.range(1, heads.length).filter(d -> heads[d] == 0).count() != 1) {
      return false;
    }
    for (int d = 1; d < heads.length; d++) {
      int at = d;
      for (int steps = 0; at != 0; steps++) {
        if (steps > heads.length) {
          return false;
        }
        at = heads[at];
      }
    }
    return true;
  }
}
