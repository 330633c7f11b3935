package org.chancery.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.chancery.language.ParsedReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A value, then the many ways to write it, as of Tuesday 5 March 2024. */
class ValuesTest {
  static Stream<Arguments> days() {
    return Stream.of(
            row(
                "2024-03-05",
                "today",
                "5 March",
                "March 5",
                "March 5th",
                "the 5th of March",
                "2024-03-05"),
            row(
                "2024-03-05",
                "Tuesday",
                "Tuesday, March 5",
                "5 March 2024",
                "March 5, 2024",
                "5/3/2024"),
            row(
                "2024-03-05",
                "Tuesday, 5 March 2024",
                "the fifth of March 2024",
                "05.03.2024",
                "5 Mar 2024"),
            row(
                "2024-03-04",
                "yesterday",
                "Monday",
                "March 4",
                "4 March",
                "last Monday",
                "Monday, March 4"),
            row("2024-04-10", "Eid al-Fitr", "Eid ul-Fitr 2024"),
            row("2023-06-28", "Eid al-Adha 2023"),
            row("2024-05-05", "Orthodox Easter", "Orthodox Easter Sunday"),
            row("2024-01-07", "Orthodox Christmas"),
            row("2024-03-20", "Nowruz"),
            row("2024-03-03", "Sunday", "the day before yesterday", "two days ago", "3 March"),
            row("2024-03-06", "tomorrow", "March 6", "next Wednesday", "this coming Wednesday"),
            row(
                "2024-02-27",
                "last Tuesday",
                "Tuesday last week",
                "Feb. 27",
                "27 February",
                "27th February"),
            row(
                "2023-10-21",
                "October 21",
                "Oct. 21",
                "21 October",
                "Saturday, Oct. 21",
                "last Saturday, Oct. 21"),
            row("2024-08-30", "August 30", "30 August", "Aug. 30, 2024"),
            row("2001-09-11", "9/11", "Sept. 11, 2001", "11 September 2001"),
            row(
                "2023-12-25",
                "Christmas",
                "Christmas Day",
                "last Christmas",
                "Christmas 2023",
                "25 December"),
            row("2024-03-31", "Easter Sunday", "Easter 2024", "this Easter", "31 March"),
            row("2023-11-23", "Thanksgiving 2023", "November 23, 2023"))
        .flatMap(s -> s);
  }

  static Stream<Arguments> longer() {
    return Stream.of(
            row("2024-W10", "this week", "earlier this week", "later this week"),
            row("2024-W09", "last week", "this past week", "a week ago", "late last week"),
            row("2024-W11", "next week", "this coming week"),
            row(
                "2024-03",
                "this month",
                "earlier this month",
                "March 2024",
                "the end of March",
                "mid-March"),
            row(
                "2024-02",
                "last month",
                "a month ago",
                "February",
                "late February",
                "early in February"),
            row("2024-04", "next month", "April 2024", "early next month"),
            row("2023-10", "last October", "October 2023", "Oct 2023", "October of last year"),
            row(
                "2024",
                "this year",
                "2024",
                "later this year",
                "the end of this year",
                "the end of the year"),
            row(
                "2023",
                "last year",
                "2023",
                "a year ago",
                "early 2023",
                "late last year",
                "the end of 2023"),
            row("2025", "next year", "2025", "early next year"),
            row("2021", "three years ago", "2021", "some time in 2021"),
            row(
                "2023-Q3",
                "the third quarter of 2023",
                "the third quarter of last year",
                "Q3 2023"),
            row(
                "2023-Q4",
                "last quarter",
                "the fourth quarter of 2023",
                "the last quarter of 2023"),
            row("199", "the 1990s", "the nineties", "the '90s", "the early 1990s", "the late '90s"),
            row("20", "the 21st century", "the twenty-first century"),
            row(
                "2023-SU",
                "last summer",
                "summer 2023",
                "the summer of 2023",
                "the summer of last year"),
            row("2024-W09-WE", "last weekend", "the weekend of 2 March"),
            row("FY2023", "fiscal 2023", "fiscal year 2023", "the financial year 2023"))
        .flatMap(s -> s);
  }

  static Stream<Arguments> times() {
    return Stream.of(
            row("2024-03-05TNI", "tonight", "Tuesday night", "late on Tuesday night"),
            row("2024-03-04TNI", "last night", "overnight", "Monday night", "yesterday night"),
            row("2024-03-05TMO", "this morning", "Tuesday morning", "the morning of 5 March"),
            row(
                "2024-03-04TAF",
                "yesterday afternoon",
                "Monday afternoon",
                "the afternoon of 4 March"),
            row(
                "2024-03-05T14:00",
                "2 p.m.",
                "2pm",
                "2:00 PM",
                "14:00 local time",
                "2 p.m. on Tuesday"),
            row("2024-03-05T14:00Z", "14:00 GMT", "1400 GMT", "2pm UTC", "14.00 GMT"),
            row("2024-03-04T00:00", "midnight on Monday", "12am Monday", "Monday at midnight"))
        .flatMap(s -> s);
  }

  static Stream<Arguments> lengthsAndSets() {
    return Stream.of(
            row("P3D", "three days", "3 days", "the past three days", "the next three days"),
            row("P2W", "two weeks", "2 weeks", "the last two weeks", "two consecutive weeks"),
            row("PT2H", "two hours", "2 hours", "the last two hours"),
            row("P90D", "ninety days", "90 days"),
            row("P35Y", "thirty-five years", "35 years", "thirty five years"),
            row("P10Y", "a decade", "one decade", "ten years"),
            row("PXM", "several months", "a few months", "many months"),
            row("P1D", "every day", "daily", "each day", "per day"),
            row("P1Y", "annually", "every year", "yearly"),
            row("P2Y", "every two years", "biennial"),
            row("XXXX-WXX-5", "every Friday", "Fridays", "each Friday"))
        .flatMap(s -> s);
  }

  static Stream<Arguments> intervals() {
    return Stream.of(
            row(
                "2024-03-03/2024-03-05",
                "3 to 5 March",
                "3-5 March",
                "March 3-5",
                "March 3 to 5, 2024"),
            row("2022-10-05/2022-10-07", "October 5–7, 2022", "5 to 7 October 2022"),
            row("1992/1995", "1992-1995", "1992–95", "1992/95"))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> row(String value, String... ways) {
    return Arrays.stream(ways).map(way -> Arguments.of(value, way));
  }

  @ParameterizedTest(name = "{1} is {0}")
  @MethodSource({"days", "longer", "times", "lengthsAndSets", "intervals"})
  void oneValueIsWrittenInManyWays(String value, String way) {
    ParsedReport report = Texts.plain("The envoys met (" + way + ") in the old port");
    assertThat(Texts.found(report)).hasSize(1);
    assertThat(Texts.read(report).get(0).value()).isEqualTo(value);
  }
}
