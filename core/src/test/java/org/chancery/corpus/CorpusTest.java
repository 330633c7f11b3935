package org.chancery.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The corpus is sound: every passage can be read, none stands twice. */
class CorpusTest {
  private static List<Annotated> passages = List.of();

  @BeforeAll
  static void load() throws IOException {
    passages = Corpus.load();
  }

  @Test
  void everyIdIsUnique() {
    assertThat(passages).extracting(Annotated::id).doesNotHaveDuplicates();
  }

  @Test
  void noSentenceStandsTwice() {
    Map<String, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Annotated passage : passages) {
      String first = seen.putIfAbsent(passage.normalised(), passage.where());
      if (first != null) {
        twice.add(passage.where() + " repeats " + first);
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyTypeAndEveryStatusHasFiftyActs() {
    for (EventType type : EventType.values()) {
      assertThat(acts(e -> e.type() == type)).as(type.name()).isGreaterThanOrEqualTo(50);
    }
    for (Status status : Status.values()) {
      assertThat(acts(e -> e.status() == status)).as(status.name()).isGreaterThanOrEqualTo(50);
    }
  }

  @Test
  void oneInSixPassagesHoldsNoEvent() {
    long none = passages.stream().filter(p -> p.acts().isEmpty()).count();
    assertThat(none * 6).isGreaterThan(passages.size());
  }

  @Test
  void oneLineGivesAnActAndTheStatementItStandsIn() {
    String line =
        "x-001\t[c2 [a1 Norway] has <SANCTION.withdraw denied|recalled> [r1 no envoy]], [s2 it]"
            + " <2 said|said>.";
    Annotated passage = Corpus.parse("x.txt", "== events\n" + line).get(0);
    assertThat(passage.text()).isEqualTo("Norway has recalled no envoy, it said.");
    Entry act = passage.entries().get(0);
    assertThat(act.act().orElseThrow().status()).isEqualTo(Status.DENIED);
    assertThat(act.act().orElseThrow().trigger().in(passage.text())).isEqualTo("recalled");
    Entry said = passage.entries().get(1);
    assertThat(said.all(Part.CONTENT).get(0).in(passage.text()))
        .isEqualTo("Norway has recalled no envoy");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      textBlock =
          """
          [a Norway <AID|paid>                ~ expected ']', found the end of the line
          [a Norway] <AID.bribe|paid>         ~ expected a mode of AID, found 'bribe'
          [a Norway] <AID soon|paid>          ~ expected one of [occurred, ongoing, planned, possible, \
          conditional, wished, denied, alleged], found 'soon'
          [r Norway] <AID|paid>               ~ expected an actor of entry 1, found none
          [a Norway ] <AID|paid>              ~ expected words without blanks around them, found "Norway "
          [x Norway] <AID|paid>               ~ expected one of the letters ardpshcvo, found 'x'
          [a Norway] <AID|paid> <AID|gave>    ~ expected one trigger and one cue at most in entry 1, found more
          [a2 Norway] <2 AID|paid>            ~ expected entry 1, found entry 2
          [s Norway] <said|spoke>             ~ expected a content of entry 1, found none
          [a Norway] paid                     ~ expected a trigger, a cue or a content in entry 1, found none
          """)
  void aSlipIsNamedWithItsLine(String text, String problem) {
    assertThatThrownBy(() -> Corpus.parse("x.txt", "== events\nx-001\t" + text))
        .hasMessage("x.txt:2: " + problem);
  }

  @Test
  void aMarkInASilentSectionIsRefused() {
    assertThatThrownBy(() -> Corpus.parse("x.txt", "== none\nx-001\t[a Norway] <AID|paid>"))
        .hasMessage("x.txt:2: expected no marks in a section 'none', found the opposite");
  }

  private static long acts(Predicate<Entry.Act> kind) {
    return passages.stream()
        .flatMap(p -> p.acts().stream())
        .filter(e -> kind.test(e.act().orElseThrow()))
        .count();
  }

  @Test
  void partsLieInsideTheText() {
    for (Annotated passage : passages) {
      for (Entry entry : passage.entries()) {
        assertThat(Arrays.stream(Part.values()).flatMap(p -> entry.all(p).stream()))
            .allMatch(s -> !s.in(passage.text()).isBlank());
      }
    }
  }
}
