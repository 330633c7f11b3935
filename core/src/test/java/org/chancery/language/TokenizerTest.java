package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Lexicon.bundled());
  private static final SentenceSplitter SPLITTER =
      new SentenceSplitter(Lexicon.bundled(), TOKENIZER);

  private static List<Word> words(String text) {
    return TOKENIZER.words(text, new Span(0, text.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      value = {
        "Peru won't sign. > Peru|wo|n't|sign|.",
        "Peru won’t sign. > Peru|wo|n’t|sign|.",
        "the states' envoys > the|states|'|envoys",
        "Chile's U.S. envoy > Chile|'s|U.S.|envoy",
        "in the U.S. > in|the|U.S.",
        "Gen. A. Diaz left. > Gen.|A.|Diaz|left|.",
        "a well-known pro-Western re-election > a|well|-|known|pro-Western|re-election",
        "“We hope,” he said. > “|We|hope|,|”|he|said|.",
        "\"No,\" she said. > \"|No|,|\"|she|said|.",
        "$5.2 million (about 3%) > $|5.2|million|(|about|3|%|)",
        "on 14:30 at 1,200 metres > on|14:30|at|1,200|metres",
        "the 2010-11 talks > the|2010|-|11|talks",
        "Oslo—and Lima–won... > Oslo|—|and|Lima|–|won|...",
        "and/or 9/11 > and|/|or|9/11",
        "cannot > can|not",
        "see https://example.org/a-b. > see|https://example.org/a-b|.",
        "''Quoted'' words > ''|Quoted|''|words",
        "Al-Thani, the emir > Al|-|Thani|,|the|emir",
        "really?! > really|?!",
      })
  void wordsAreCutAsInTheTreebanks(String text, String expected) {
    assertThat(String.join("|", words(text).stream().map(Word::form).toList())).isEqualTo(expected);
  }

  static Stream<List<String>> sentences() {
    return Stream.of(
        List.of("Talks failed.", "They left."),
        List.of("Mr. Okello met Gen. Diaz on Sept. 3 in St. Lucia.", "He left."),
        List.of("It was made in the U.S.", "The treaty was not."),
        List.of("The U.S. Senate voted."),
        List.of("“We hope,” he said.", "“And we wait.”", "Then he left."),
        List.of("\"Is it over?\" he asked.", "\"No.\""),
        List.of("“Stop!” the crowd shouted.", "Police came."),
        List.of("He left at 5 p.m.", "The others stayed until 7 p.m. on Friday."),
        List.of("Rain is due at 6:40 p.m. (GMT +8) on Monday.", "It will last."),
        List.of("It ended at 6 p.m.", "(The crowd had left.)", "He slept."),
        List.of("General (ret.) Omar Khan left.", "He was tired."),
        List.of("J. R. Brown spoke.", "So did A. B. Cole."),
        List.of("Prices rose 3.5 percent.", "Wages did not."),
        List.of("He paused ... and left.", "It was over."),
        List.of("What next?", "Nobody knows."));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void sentencesEndWhereAReaderEndsThem(List<String> expected) {
    String text = String.join(" ", expected);
    List<String> found =
        SPLITTER.split(words(text)).stream()
            .map(s -> s.get(0).span().and(s.get(s.size() - 1).span()).in(text))
            .toList();
    assertThat(found).isEqualTo(expected);
  }

  static Stream<Integer> seeds() {
    return IntStream.range(0, 200).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noCharacterIsLostOrReadTwice(int seed) {
    String alphabet = "ab Z.. ,'’\"“”-–—/$%()9\u00a0\n…!?é漢\ud83d\ude00`*s";
    Random random = new Random(seed);
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      made.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    String text = made.toString();
    int at = 0;
    for (Word word : words(text)) {
      assertThat(word.span().start()).isGreaterThanOrEqualTo(at);
      assertThat(word.span().isEmpty()).isFalse();
      assertThat(word.form()).isEqualTo(word.span().in(text));
      assertThat(text.substring(at, word.span().start()).replace('\u00a0', ' ')).isBlank();
      at = word.span().end();
    }
    assertThat(text.substring(at).replace('\u00a0', ' ')).isBlank();
  }

  @ParameterizedTest
  @CsvSource({"139, 1", "141, 2", "5000, 36"})
  void aSentenceWithoutEndIsCut(int length, int expected) {
    List<Word> words = words("word ".repeat(length));
    assertThat(SPLITTER.split(words)).hasSize(expected);
  }
}
