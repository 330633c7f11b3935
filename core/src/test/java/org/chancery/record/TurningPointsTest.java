package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months in which a relation turned. */
class TurningPointsTest {
  private static final YearMonth FIRST = YearMonth.of(2018, 1);

  /**
   * Months from January 2018 on, each with five acts of this mean score; a dash is a month without.
   */
  private static List<Relation> months(String scores) {
    List<Relation> months = new ArrayList<>();
    String[] all = scores.strip().split("\\s+", -1);
    for (int i = 0; i < all.length; i++) {
      if (!all[i].equals("-")) {
        double score = Double.parseDouble(all[i]);
        int conflict = score < 0 ? 4 : 1;
        months.add(
            new Relation(
                "IRN", "USA", Optional.of(FIRST.plusMonths(i)), 5, score, 5 - conflict, conflict));
      }
    }
    return months;
  }

  private static String turns(String scores) {
    return TurningPoints.of(months(scores)).stream()
        .map(p -> p.month().toString())
        .reduce((a, b) -> a + " " + b)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "5 4 5 4 5 -5 -6 -5 -6 -5, 2018-06",
    "5 4 5 4 5 - - -5 -6 -5 -6 -5, 2018-08",
    "4 5 4 5 -6 -5 -6 -5 4 5 4 5, 2018-05 2018-09",
    "1 2 1 2 1 2 1 2 1 2, none",
    "2 2 2 2 3 3 3 3, none",
    "6 -6 5 -5 6 -6 5 -5 6 -6, none",
    "5 5 -9 5 5 5 5 5, none",
    "5 5 -5 -5, none",
    "5, none"
  })
  void aTurnIsAMonthSinceWhichTheMeanIsAnother(String scores, String turns) {
    assertThat(turns(scores)).isEqualTo(turns);
  }

  @Test
  void bothSidesOfATurnAreTold() {
    TurningPoint turn = TurningPoints.of(months("5 4 5 4 5 -5 -6 -5 -6 -5")).get(0);
    assertThat(turn.before())
        .isEqualTo(new TurningPoint.Side(FIRST, YearMonth.of(2018, 5), 4.6, 25, 5));
    assertThat(turn.after())
        .isEqualTo(
            new TurningPoint.Side(YearMonth.of(2018, 6), YearMonth.of(2018, 10), -5.4, 25, 20));
  }

  @Test
  void whatIsOfNoMonthIsLeftOut() {
    List<Relation> months = new ArrayList<>(months("5 4 5 4 5 -5 -6 -5 -6 -5"));
    months.add(0, new Relation("IRN", "USA", Optional.empty(), 90, -9, 0, 90));
    assertThat(TurningPoints.of(months)).hasSize(1);
    assertThat(TurningPoints.of(List.of())).isEmpty();
  }

  /** A loud month must not outweigh the quiet ones. */
  @Test
  void aMonthWeighsNoMoreThanTenActs() {
    List<Relation> months = new ArrayList<>(months("3 3 3 3 3 3 3 3 3 3"));
    months.set(5, new Relation("IRN", "USA", Optional.of(FIRST.plusMonths(5)), 900, -6, 0, 900));
    assertThat(TurningPoints.of(months)).isEmpty();
  }
}
