package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "\u001B[2Jgone,\u241B[2Jgone",
        "be\u0007ll,be\u2407ll",
        "del\u007F,del\u2421",
        "next\u009B31m,next<U+009B>31m",
        "left\u202Etfel,left<U+202E>tfel",
        "soft\u00ADhyphen,softhyphen",
        "half\uD83D,half\uFFFD",
        "\uD83D\uDD4A 外交部 é,\uD83D\uDD4A 外交部 é",
        "a\u00A0b\u2028c\td,a b c d"
      })
  void nothingInAReportMovesTheCursor(String text, String shown) {
    assertThat(SafeText.of(text)).isEqualTo(shown);
  }
}
