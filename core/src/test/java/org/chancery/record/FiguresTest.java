package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.chancery.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static final Figures FIGURES = new Figures(Lexicon.bundled());

  private static String in(String sentence) {
    return FIGURES.in(sentence).entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue().says())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The attack killed 12 people. | killed 12
          At least 12 people were killed and 30 wounded. | killed at least 12; wounded 30
          Twelve soldiers died in the attack. | killed 12
          The strike killed more than 1,200 people. | killed more than 1200
          Two thousand people were killed. | killed 2000
          It killed 12, wounding some 30. | killed 12; wounded some 30
          Police arrested 45 protesters. | arrested 45
          Britain sent about 45,000 troops to the Gulf. | troops about 45000
          The attack killed 12 soldiers and 3 civilians died. | ''
          On March 12 the army attacked and killed the rebels. | ''
          In 2003 the army killed the rebels. | ''
          A 12-year-old boy was killed. | ''
          The army spent $12 million after soldiers were killed. | ''
          Twelve days later the soldiers were killed. | ''
          The two leaders met. | ''
          Of 12 percent of the villages nothing is left; people died. | ''
          """)
  void whatASentenceCounts(String sentence, String expected) {
    assertThat(in(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It killed 12 people. | It killed 15 people. | true
          It killed 12 people. | It killed twelve people. | false
          It killed 12 people. | It killed at least 12 people. | false
          It killed 15 people. | It killed at least 12 people. | false
          It killed 10 people. | It killed at least 12 people. | true
          It killed 12 people. | It killed up to 10 people. | true
          It killed about 100 people. | It killed 104 people. | false
          It killed about 100 people. | It killed 150 people. | true
          """)
  void whichFiguresContradictEachOther(String one, String other, boolean contradict) {
    assertThat(FIGURES.in(one).get("killed").contradicts(FIGURES.in(other).get("killed")))
        .isEqualTo(contradict);
  }
}
