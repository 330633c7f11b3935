package org.chancery.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTest {
  private static final List<String> NAMES = List.of("read", "parse", "lexicon", "add", "relate");

  @ParameterizedTest
  @CsvSource({"raed, read", "prase, parse", "READ, read", "lexikon, lexicon", "ad, add"})
  void aNameMistypedALittleIsFound(String typed, String meant) {
    assertThat(Near.to(typed, NAMES)).startsWith(meant);
  }

  @ParameterizedTest
  @CsvSource({"fly", "x", "shows"})
  void aNameThatIsFarFromAllFindsNone(String typed) {
    assertThat(Near.to(typed, NAMES)).isEmpty();
  }
}
