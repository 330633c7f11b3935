package org.chancery.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The verb says on which side of Tuesday 5 March 2024 a day lies. */
class TenseTest {
  @Test
  void aWeekdayOfSomethingPastIsTheLastOne() {
    assertThat(
            Texts.found(
                Texts.tree(
                    "Envoys|envoy|NOUN|NNS|1|nsubj",
                    "met|meet|VERB|VBD|-1|root",
                    "on|on|ADP|IN|3|case",
                    "Thursday|Thursday|PROPN|NNP|1|obl")))
        .containsExactly("Thursday=2024-02-29");
  }

  @Test
  void aWeekdayOfSomethingToComeIsTheNextOne() {
    assertThat(
            Texts.found(
                Texts.tree(
                    "Envoys|envoy|NOUN|NNS|2|nsubj",
                    "will|will|AUX|MD|2|aux",
                    "meet|meet|VERB|VB|-1|root",
                    "on|on|ADP|IN|4|case",
                    "Thursday|Thursday|PROPN|NNP|2|obl")))
        .containsExactly("Thursday=2024-03-07");
  }

  @Test
  void thePublicationsOwnWeekdayIsThatVeryDay() {
    assertThat(
            Texts.found(
                Texts.tree(
                    "Envoys|envoy|NOUN|NNS|2|nsubj",
                    "will|will|AUX|MD|2|aux",
                    "meet|meet|VERB|VB|-1|root",
                    "Tuesday|Tuesday|PROPN|NNP|2|obl:unmarked")))
        .containsExactly("Tuesday=2024-03-05");
  }

  @Test
  void aPlanPointsAheadThoughItWasMadeInThePast() {
    assertThat(
            Texts.found(
                Texts.tree(
                    "Talks|talk|NOUN|NNS|2|nsubj:pass",
                    "were|be|AUX|VBD|2|aux:pass",
                    "scheduled|schedule|VERB|VBN|-1|root",
                    "for|for|ADP|IN|4|case",
                    "Friday|Friday|PROPN|NNP|2|obl")))
        .containsExactly("Friday=2024-03-08");
  }

  @Test
  void aVerbJustBeforeTheDayOutweighsAWrongTree() {
    assertThat(
            Texts.found(
                Texts.tree(
                    "He|he|PRON|PRP|2|nsubj",
                    "will|will|AUX|MD|2|aux",
                    "resign|resign|VERB|VB|4|ccomp",
                    "aides|aide|NOUN|NNS|4|nsubj",
                    "said|say|VERB|VBD|-1|root",
                    "Monday|Monday|PROPN|NNP|2|obl:unmarked")))
        .containsExactly("Monday=2024-03-04");
  }

  @Test
  void aDayOfTheYearStaysNearUnlessItsVerbForbids() {
    assertThat(
            Texts.found(
                Texts.tree(
                    "They|they|PRON|PRP|1|nsubj",
                    "left|leave|VERB|VBD|-1|root",
                    "on|on|ADP|IN|3|case",
                    "April|April|PROPN|NNP|1|obl",
                    "20|20|NUM|CD|3|nummod")))
        .containsExactly("April 20=2023-04-20");
  }

  @Test
  void whatComesBeforeAMeetingIsCountedFromTheDayToldLast() {
    assertThat(
            Texts.found(
                Texts.tree(
                    "He|he|PRON|PRP|1|nsubj",
                    "spoke|speak|VERB|VBD|-1|root",
                    "on|on|ADP|IN|3|case",
                    "Thursday|Thursday|PROPN|NNP|1|obl",
                    "before|before|ADP|IN|5|case",
                    "talks|talk|NOUN|NNS|1|obl",
                    "on|on|ADP|IN|7|case",
                    "Friday|Friday|PROPN|NNP|5|nmod")))
        .containsExactly("Thursday=2024-02-29", "Friday=2024-03-01");
  }

  @Test
  void mayIsAMonthOnlyAsANoun() {
    assertThat(
            Texts.found(
                Texts.tree(
                    "They|they|PRON|PRP|2|nsubj",
                    "in|in|ADP|IN|2|advmod",
                    "March|march|VERB|VBP|-1|root")))
        .isEmpty();
  }
}
