package org.chancery.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An act has the day of its own words; the report's day is assumed only for what the report tells
 * as news.
 */
class TimingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya attacked Uganda on Monday.                                          | ASSAULT  | 2024-03-04 | COUNTED_FROM_PUBLICATION
          Kenya attacked Uganda in 1979.                                            | ASSAULT  | 1979       | STATED
          Kenya attacked Uganda.                                                    | ASSAULT  | 2024-03-05 | PUBLICATION_DAY
          Kenya withdrew from the pact in 1979 and imposed sanctions on Uganda.     | SANCTION | 1979       | STATED
          Chad criticised Kenya, which attacked Uganda in 1979.                     | ACCUSE   | 2024-03-05 | PUBLICATION_DAY
          Chad criticised Kenya, which attacked Uganda in 1979.                     | ASSAULT  | 1979       | STATED
          Kenya's president made a 2014 stop in Uganda.                             | CONSULT  | 2014       | STATED
          Kenya had attacked Uganda.                                                | ASSAULT  | ''         | UNKNOWN
          Kenya will attack Uganda.                                                 | ASSAULT  | ''         | UNKNOWN
          Kenya left in 1979. The court denied Chad a seat and jailed a Ugandan.    | SANCTION | ''         | UNKNOWN
          Kenya left in 1979. Chad criticised Kenya for the step.                   | ACCUSE   | 2024-03-05 | PUBLICATION_DAY
          Chad said on Monday that Kenya had attacked Uganda.                       | ASSAULT  | ''         | UNKNOWN
          """)
  void theDayOfAnAct(String text, String type, String value, String basis) {
    Reading reading = Readings.of(text);
    assertThat(reading.events())
        .as(Readings.lines(text).toString())
        .anySatisfy(e -> assertThat(shape(e)).isEqualTo(type + " " + value + " " + basis));
  }

  private static String shape(Event e) {
    return e.type() + " " + e.timing().value() + " " + e.timing().basis();
  }
}
