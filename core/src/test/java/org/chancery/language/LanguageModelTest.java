package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Layout;
import org.chancery.model.Origin;
import org.chancery.model.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageModelTest {
  private static final LanguageModel MODEL = LanguageModel.bundled(Lexicon.bundled());

  @AfterAll
  static void close() {
    MODEL.close();
  }

  private static Report report(String text) {
    return new Report("r", "-", Optional.empty(), text, Origin.UNKNOWN, Layout.plain(text), "en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway recalled its ambassador to Chile on Friday. | Norway nsubj recalled",
        "Norway recalled its ambassador to Chile on Friday. | ambassador obj recalled",
        "The envoy was expelled by Peru. | envoy nsubj:pass expelled",
        "The envoy was expelled by Peru. | Peru obl:agent expelled",
        "Ghana said that Togo had closed the border. | closed ccomp said",
        "Kenya's army shelled the town. | Kenya nmod:poss army",
        "They agreed to meet in Geneva. | meet xcomp agreed",
        "Finland and Sweden signed the pact. | Sweden conj Finland",
        "The minister did not sign the pact. | not advmod sign",
        "Kenya recalled its envoy to Uganda, the foreign ministry said. | Kenya nsubj recalled",
      })
  void treesSayWhoDoesWhat(String text, String expected) {
    Sentence s = MODEL.parse(report(text)).sentences().get(0);
    List<String> arcs =
        s.tokens().stream()
            .map(
                t ->
                    t.form() + " " + t.relation() + " " + s.head(t).map(Token::form).orElse("ROOT"))
            .toList();
    assertThat(arcs).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "recalled, recall",
    "withdrew, withdraw",
    "met, meet",
    "spokesmen, spokesman",
    "fought, fight"
  })
  void irregularFormsFindTheirLemma(String form, String lemma) {
    String text =
        form.endsWith("men") ? "Two " + form + " left." : "Ghana " + form + " the rebels.";
    Sentence s = MODEL.parse(report(text)).sentences().get(0);
    assertThat(s.token(1).lemma()).isEqualTo(lemma);
  }

  @Test
  void namesAreFound() {
    Sentence s =
        MODEL
            .parse(report("Defence Minister Ingrid Halvorsen arrived in Nairobi on Monday."))
            .sentences()
            .get(0);
    assertThat(s.tokens().stream().filter(t -> t.name().endsWith("PER")).map(Token::form))
        .contains("Ingrid", "Halvorsen");
    assertThat(s.tokens().stream().filter(t -> t.name().equals("B-LOC")).map(Token::form))
        .contains("Nairobi");
  }

  @Test
  void theSameTextGivesTheSameTreesOnEightThreadsAndInTurkish() throws Exception {
    String text = "Iran and Iraq signed an accord in ISTANBUL. It lasted. ".repeat(20);
    String once = MODEL.parse(report(text)).toString();
    Locale before = Locale.getDefault();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      List<Callable<String>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(() -> MODEL.parse(report(text)).toString());
      }
      for (Future<String> f : threads.invokeAll(tasks)) {
        assertThat(f.get()).isEqualTo(once);
      }
    } finally {
      Locale.setDefault(before);
      threads.shutdown();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void noiseIsReadWithoutComplaint(int seed) {
    Random random = new Random(seed);
    StringBuilder noise = new StringBuilder();
    for (int i = 0; i < 1500; i++) {
      noise.appendCodePoint(random.nextInt(10) == 0 ? 32 : random.nextInt(0x2FFF));
    }
    String text = noise.toString();
    for (Sentence s : MODEL.parse(report(text)).sentences()) {
      assertThat(s.root().head()).isEqualTo(Token.ROOT);
      s.tokens().forEach(t -> assertThat(t.span().in(text)).isEqualTo(t.form()));
    }
  }

  private static String row(String word, String misc) {
    return word + "\t_".repeat(7) + "\t" + misc;
  }

  @Test
  void goldWordsAreKeptAndAnnotated() throws IOException {
    List<String> rows =
        List.of(
            "# sent_id = 1",
            row("1-2\tdon't", "_"),
            row("1\tdo", "_"),
            row("2\tn't", "x=y"),
            row("3\tgo", "_"));
    String given = String.join("\n", rows) + "\n\n";
    StringBuilder out = new StringBuilder();
    Conllu.annotate(MODEL, new StringReader(given), out);
    assertThat(out.toString())
        .startsWith("# sent_id = 1\n1-2\tdon't\t_")
        .contains("\n2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\tx=y\n")
        .contains("\n3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n");
  }

  @Test
  void aLineThatIsNotConlluIsNamed() {
    assertThatThrownBy(
            () -> Conllu.annotate(MODEL, new StringReader("# x\n1 go\n\n"), new StringBuilder()))
        .hasMessage("line 2: expected ten columns between tabs, found '1 go'");
  }
}
