package org.chancery.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.language.ParsedReport;
import org.chancery.model.Layout;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Timing;
import org.chancery.model.Timing.Basis;
import org.chancery.model.When;
import org.junit.jupiter.api.Test;

/** What dates take over from other dates, and what each rests on. */
class StoryTest {
  private static Timing only(String text) {
    List<Timing> found = Texts.read(Texts.plain(text));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void anOpeningYearHoldsForTheMonthsAfterIt() {
    assertThat(
            Texts.found(
                Texts.plain("In 1994, ties were cut. In March envoys left, on 4 May the rest.")))
        .containsExactly("1994=1994", "March=1994-03", "4 May=1994-05-04");
  }

  @Test
  void aYearInPassingDoesNot() {
    assertThat(
            Texts.found(
                Texts.plain("The pact signed in 1994 was renewed. In February envoys left.")))
        .containsExactly("1994=1994", "February=2024-02");
  }

  @Test
  void laterAndEarlierCountFromTheDateBefore() {
    assertThat(Texts.found(Texts.plain("They left on 30 June 2021. Two days later the base fell.")))
        .containsExactly("30 June 2021=2021-06-30", "Two days later=2021-07-02");
    assertThat(
            Texts.found(
                Texts.plain(
                    "They left on 30 June 2021; the same month, a year earlier, it rained.")))
        .containsExactly(
            "30 June 2021=2021-06-30", "the same month=2021-06", "a year earlier=2020");
  }

  @Test
  void withNothingToCountFromNoDayIsMadeUp() {
    Timing timing = only("Two days later the base fell.");
    assertThat(timing.value()).isEmpty();
    assertThat(timing.basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(timing.when()).isEqualTo(new When.Undated("no date stands before it to count from"));
  }

  @Test
  void aDateInFullIsStatedAndAWeekdayIsCounted() {
    assertThat(only("They met on 3 May 2019.").basis()).isEqualTo(Basis.STATED);
    assertThat(only("They met on Monday.").basis()).isEqualTo(Basis.COUNTED_FROM_PUBLICATION);
    assertThat(only("They met on 3 May.").basis()).isEqualTo(Basis.COUNTED_FROM_PUBLICATION);
  }

  @Test
  void withoutADayOfPublicationNothingIsCountedFromOtherDates() {
    ParsedReport report =
        Texts.plain("On 3 May 2019 it opened. On Tuesday it closed, last year.", Optional.empty());
    assertThat(Texts.found(report))
        .containsExactly("3 May 2019=2019-05-03", "Tuesday=XXXX-WXX-2", "last year=");
    assertThat(Texts.read(report).get(1).when())
        .isEqualTo(new When.Undated("no day of publication is known"));
    assertThat(Texts.read(report).get(2).basis()).isEqualTo(Basis.UNKNOWN);
  }

  @Test
  void yearsAndMonthsAreStretchesOfDays() {
    assertThat(only("They met last month.").when())
        .isEqualTo(new When.Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    assertThat(only("They met earlier this week.").when())
        .isEqualTo(new When.Period(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 5)));
    assertThat(only("They met from 3 to 5 February.").when())
        .isEqualTo(new When.Period(LocalDate.of(2024, 2, 3), LocalDate.of(2024, 2, 5)));
  }

  @Test
  void lengthsSetsAndVagueWordsAreNoDays() {
    assertThat(only("They met for three days.").when()).isInstanceOf(When.Undated.class);
    assertThat(only("They meet every Friday.").when()).isInstanceOf(When.Undated.class);
    assertThat(only("They met recently.").when()).isInstanceOf(When.Undated.class);
  }

  @Test
  void figuresThatMayStandInEitherOrderAreNotGuessedAt() {
    assertThat(only("The deed of 4/7/1999 is lost.").value()).isEqualTo("1999");
    assertThat(only("The deed of 4/7/1999 is lost.").when()).isInstanceOf(When.Undated.class);
    assertThat(only("The deed of 1/3/2024 is lost.").value()).isEqualTo("2024-03-01");
  }

  @Test
  void aRecentDatelineIsTheDayToCountFrom() {
    assertThat(datelined("LIMA, March 4 - Envoys left yesterday."))
        .containsExactly("March 4=2024-03-04", "yesterday=2024-03-03");
  }

  @Test
  void anOldDatelineIsNot() {
    assertThat(datelined("LIMA, Feb. 4 - Envoys left yesterday."))
        .containsExactly("Feb. 4=2024-02-04", "yesterday=2024-03-04");
  }

  private static List<String> datelined(String text) {
    int cut = text.indexOf('-') + 2;
    Layout layout =
        new Layout(
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Span(0, cut)),
            Optional.empty(),
            List.of(new Span(cut, text.length())),
            List.of());
    ParsedReport body = Texts.plain(" ".repeat(cut) + text.substring(cut));
    Report report = Texts.report(text, Optional.of(Texts.DAY), layout);
    return Texts.found(new ParsedReport(report, body.sentences()));
  }
}
