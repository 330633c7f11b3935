package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Words that would break a careless table. */
final class Hostile {
  private static final List<String> PIECES =
      List.of(
          "\t",
          "\n",
          "\r\n",
          "\r",
          "\"",
          "\"\"",
          "'",
          ",",
          ";",
          "=",
          "+",
          "-",
          "@",
          "#",
          "\\",
          "\\N",
          "\u0000",
          "\u000B",
          "\u000C",
          "\u001B[31m",
          "\u0085",
          "\u00A0",
          "\u2028",
          "\u2029",
          "\u202E",
          "\u200F",
          "\u2066",
          "\uD800",
          "\uDC00",
          "\uD83D\uDD4A",
          "\uFEFF",
          "\uFFFE",
          "<data>",
          "&",
          "]]>",
          "外交部",
          "word");

  private final Random random;

  Hostile(long seed) {
    random = new Random(seed);
  }

  /** One to twelve pieces. */
  String next() {
    StringBuilder words = new StringBuilder();
    int pieces = 1 + random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return words.toString();
  }

  /** What is written can be read back as UTF-8. */
  static void isWellFormed(String text) {
    assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(text);
  }
}
