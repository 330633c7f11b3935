package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\uD83D\uDD4A first",
        "last \uD83D\uDD4A",
        "\uD83D\uDD4A\uD83D\uDD4A",
        "half \uD83D alone",
        "\uDD4A\uD83D"
      })
  void everyOffsetCountsTheCodePointsBeforeIt(String text) {
    CodePoints codePoints = new CodePoints(text);
    for (int i = 0; i <= text.length(); i++) {
      if (!splitsPair(text, i)) {
        assertThat(codePoints.at(i)).as("offset %d", i).isEqualTo(text.codePointCount(0, i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomTextsCountAsTheJdkCounts(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    random.ints(200, 0, 0x20000).forEach(text::appendCodePoint);
    everyOffsetCountsTheCodePointsBeforeIt(text.toString());
  }

  @Test
  void insideAPairCountsAsBeforeIt() {
    assertThat(new CodePoints("a\uD83D\uDD4Ab").at(2)).isEqualTo(1);
  }

  @Test
  void anOffsetOutsideTheTextIsRefused() {
    assertThatThrownBy(() -> new CodePoints("abc").at(4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("offset: expected 0 to 3, found 4");
  }

  private static boolean splitsPair(String text, int i) {
    return i > 0
        && i < text.length()
        && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }
}
