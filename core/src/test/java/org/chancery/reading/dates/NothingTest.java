package org.chancery.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a date and is none. */
class NothingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The premier may resign, and May refused.",
        "They march on the palace; March wept.",
        "The Sun and Mars shone on the Sat Nav.",
        "Resolution 1701 and Resolution 2231 were quoted.",
        "An F-16, a KC-135 and a Boeing 2020 were lost.",
        "The Group of 20 spent $2010 and 2,015 euros.",
        "Some 2000 soldiers and 1900 men came home.",
        "He came second, a second envoy third.",
        "Rooms 12 and 14 were searched; the side won 3-2.",
        "Shops opened for Black Friday.",
        "The November 17 group took the blame.",
        "Call 202-555-0143 or 2024-555-0199.",
        "Two thirds, 2/3, of the 1,500 delegates left.",
        "The ratio was 12:1 and the score 9.30.",
        "It grew by 20.24 percent to 1984.5 points.",
        "Article 5, paragraph 10 of the charter holds.",
        "A Falcon 2000 landed near Highway 2001.",
        "Flight 2019 left gate 12.",
        "The G20 and COVID-19 filled the agenda.",
        "As soon as possible, they said.",
        "The Sunday Times ran it near 6 October Street.",
        "Now and then, as many months passed, and at the end of the day nobody cared.",
        "Law No. 2015 and the July Movement were named.",
        "Easter Island has no navy.",
        "",
        "-",
        "’",
      })
  void noDateIsFound(String text) {
    assertThat(Texts.found(Texts.plain(text))).isEmpty();
  }
}
