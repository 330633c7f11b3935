package org.chancery.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.language.ParsedReport;
import org.chancery.lexicon.Example;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Stanza;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code phrases.rules}, read as if published on Tuesday 5 March 2024. */
class PhrasesTest {
  private static final List<Stanza> STANZAS = Lexicon.bundled().stanzas("dates/phrases.rules");

  static Stream<Arguments> examples(String key) {
    return STANZAS.stream()
        .flatMap(s -> s.all(key).stream().map(f -> Arguments.of(s.require("id"), f)));
  }

  static Stream<Arguments> yes() {
    return examples("yes");
  }

  static Stream<Arguments> no() {
    return examples("no");
  }

  static Stream<Arguments> notYet() {
    return Stream.concat(examples("not-yet"), Stream.of());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("yes")
  void everyMarkedPartIsFoundAndNothingElse(String id, Stanza.Field field) {
    assertThat(found(field)).isEqualTo(marked(field));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("no")
  void nothingIsFoundWhereNothingIsMeant(String id, Stanza.Field field) {
    assertThat(found(field)).isEmpty();
  }

  @Test
  void aKnownGapThatWorksMovesUpToYes() {
    assertThat(notYet().map(a -> (Stanza.Field) a.get()[1]))
        .allSatisfy(f -> assertThat(found(f)).isNotEqualTo(marked(f)));
  }

  @Test
  void everyIdIsThereOnce() {
    assertThat(STANZAS.stream().map(s -> s.require("id"))).doesNotHaveDuplicates();
  }

  private static List<String> found(Stanza.Field field) {
    ParsedReport report = Texts.plain(Example.parse(field).text());
    return Texts.found(report);
  }

  private static List<String> marked(Stanza.Field field) {
    Example example = Example.parse(field);
    return example.parts().stream()
        .map(p -> p.span().in(example.text()) + "=" + p.name().substring("date:".length()))
        .toList();
  }
}
