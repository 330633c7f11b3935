package org.chancery.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts on whom, where the words invite a wrong answer. */
class RolesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Iran's missiles and Iran's drones hit Iraq's base.           | ASSAULT OCCURRED Iran -> Iraq
          The ship, which was bought from Chile, was seized by Norway. | COERCE OCCURRED Norway
          """)
  void onePartyIsNamedOnceAndNoneIsTakenFromAnotherClause(String text, String event) {
    assertThat(Readings.lines(text)).contains(event);
  }
}
