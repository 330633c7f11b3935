package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Stanza;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsTest {
  private static final Lexicon LEXICON = Lexicon.bundled();

  private final Verbs verbs = new Verbs(LEXICON);

  @ParameterizedTest
  @CsvSource({
    "criticised, criticise",
    "denounces, denounce",
    "ratifying, ratify",
    "ratified, ratify",
    "ratifies, ratify",
    "shipped, ship",
    "deterring, deter",
    "expelled, expel",
    "called, call",
    "hoping, hope",
    "barred, bar",
    "visiting, visit",
    "lying, lie",
    "passes, pass",
    "agree, agree",
    "agreed, agree",
    "singing, sing",
    "deploys, deploy",
    "warns, warn",
  })
  void aFormIsOfItsVerb(String form, String verb) {
    assertThat(verbs.of(form)).contains(verb);
  }

  @ParameterizedTest
  @CsvSource({"thing", "red", "indeed", "politics", "ing", "s", "ed"})
  void whatIsNoFormOfAKnownVerbIsLeft(String form) {
    assertThat(verbs.of(form)).isEmpty();
  }

  @Test
  void everyVerbThatARuleNamesIsKnown() {
    Set<String> missing = new TreeSet<>(named().filter(v -> verbs.of(v).isEmpty()).toList());
    assertThat(missing).as("to be added to lexicon/language/verbs.tsv").isEmpty();
  }

  private static Stream<String> named() {
    Set<String> irregular =
        LEXICON.table("language/lemmas.tsv").rows().stream()
            .map(r -> r.get("lemma"))
            .collect(Collectors.toSet());
    Stream<String> rules =
        LEXICON.paths().stream()
            .filter(p -> p.endsWith(".rules"))
            .flatMap(p -> LEXICON.stanzas(p).stream())
            .flatMap(VerbsTest::ofRule);
    Stream<String> cues =
        LEXICON.table("statements/cues.tsv").rows().stream()
            .filter(r -> r.get("pos").equals("verb"))
            .map(r -> r.get("lemma"));
    Stream<String> leanings =
        LEXICON.table("events/leanings.tsv").rows().stream()
            .filter(r -> r.get("class").equals("verb"))
            .flatMap(r -> r.list("words").stream());
    Stream<String> lights =
        LEXICON.table("events/light-verbs.tsv").rows().stream().map(r -> r.get("verb"));
    return Stream.of(rules, cues, leanings, lights)
        .flatMap(v -> v)
        .map(v -> v.replaceAll(" .*", ""))
        .filter(v -> v.matches("[a-z]{3,}") && !v.matches(".*ly|not") && !irregular.contains(v));
  }

  private static Stream<String> ofRule(Stanza rule) {
    return rule.fields().stream()
        .filter(f -> f.key().equals("verb"))
        .flatMap(f -> Pattern.compile(",").splitAsStream(f.value()))
        .map(String::strip);
  }
}
