package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.intake.Intake;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Timing;
import org.chancery.model.Timing.Basis;
import org.chancery.model.Timing.TimexType;
import org.chancery.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2024-03-04,2024-03-04,4 Mar 2024",
    "2024-03-04,2024-03-07,4–7 Mar 2024",
    "2024-02-01,2024-02-29,Feb 2024",
    "2024-01-01,2024-03-31,Jan 2024 – Mar 2024",
    "2024-01-01,2024-12-31,2024",
    "1980-01-01,1989-12-31,1980–1989",
    "2024-02-28,2024-03-02,28 Feb – 2 Mar 2024",
    "2023-12-30,2024-01-02,30 Dec 2023 – 2 Jan 2024"
  })
  void periodsAreWrittenAsPeopleWriteThem(LocalDate first, LocalDate last, String words) {
    assertThat(Days.of(timing(new When.Period(first, last), Basis.STATED))).isEqualTo(words);
  }

  @Test
  void anAssumedDayStandsInParentheses() {
    When day = new When.Day(LocalDate.of(2024, 3, 5));
    assertThat(Days.of(timing(day, Basis.PUBLICATION_DAY))).isEqualTo("(5 Mar 2024)");
  }

  @Test
  void aDayThatIsNotKnownIsUndated() {
    assertThat(Days.of(Timing.unknown("nothing is written"))).isEqualTo("undated");
  }

  @Test
  void aDayInFullNamesTheDayOfTheWeek() {
    assertThat(Days.inFull(LocalDate.of(2024, 3, 5))).isEqualTo("Tuesday 5 March 2024");
  }

  private static Timing timing(When when, Basis basis) {
    return new Timing(TimexType.DATE, "", when, basis, Optional.empty());
  }

  @Test
  void aDateThatCannotBeToldStandsInItsOwnWords() {
    Report report = Intake.plain("r", "It was on Tuesday.");
    Timing timing =
        new Timing(
            TimexType.DATE,
            "",
            new When.Undated("no day of publication is known"),
            Basis.UNKNOWN,
            Optional.of(report.passage(new Span(10, 17))));
    assertThat(Days.of(timing, report)).isEqualTo("“Tuesday”");
  }
}
