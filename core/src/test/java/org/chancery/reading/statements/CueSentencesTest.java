package org.chancery.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A sentence for each word of saying: {@code statements/cues.txt}, and the examples elsewhere. */
class CueSentencesTest {
  private static final Pattern IN_RULES = Pattern.compile("\\[cue ([^\\]]*)\\]");
  private static final Pattern IN_PATTERNS = Pattern.compile("\\| ([^|/]+) \\|");

  @TestFactory
  Stream<DynamicTest> theWordOpensTheStatement() throws IOException {
    return rows().stream()
        .map(r -> DynamicTest.dynamicTest(r[0] + " " + r[1], () -> check(r[1], r[2])));
  }

  @Test
  void everyVerbAndNounOfSayingHasASentence() throws IOException {
    Set<String> own =
        rows().stream()
            .map(r -> r[0] + " " + r[1].replace("not-yet ", ""))
            .collect(Collectors.toSet());
    Set<String> elsewhere = markedElsewhere();
    List<String> bare =
        Lexicon.bundled().table("statements/cues.tsv").rows().stream()
            .filter(r -> List.of("verb", "noun").contains(r.get("pos")))
            .filter(r -> !own.contains(r.get("lemma") + " " + r.get("pos")))
            .filter(r -> forms(r).noneMatch(elsewhere::contains))
            .map(r -> r.get("lemma") + " " + r.get("pos"))
            .toList();
    assertThat(bare).as("rows of cues.tsv without a sentence in cues.txt").isEmpty();
  }

  /** The lemma and its forms, each with the particle if it has one. */
  private static Stream<String> forms(Table.Row row) {
    String lemma = row.get("lemma");
    String first = lemma.substring(0, (lemma + " ").indexOf(' '));
    String rest = lemma.substring(first.length());
    return Stream.of(Stream.of(first), Inflection.of(first).stream(), row.list("forms").stream())
        .flatMap(s -> s)
        .map(f -> f + rest);
  }

  /** The cues that frames.rules and patterns.txt mark, and their first words. */
  private static Set<String> markedElsewhere() throws IOException {
    Stream<String> rules =
        Lexicon.bundled().stanzas("statements/frames.rules").stream()
            .flatMap(s -> s.all("yes").stream())
            .flatMap(f -> found(IN_RULES, f.value()));
    Stream<String> patterns =
        lines("/statements/patterns.txt").stream()
            .filter(r -> r.length > 3)
            .flatMap(r -> found(IN_PATTERNS, r[3]));
    return Stream.concat(rules, patterns)
        .map(c -> c.toLowerCase(Locale.ROOT))
        .flatMap(c -> Stream.of(c, c.replaceAll(" .*", "")))
        .collect(Collectors.toSet());
  }

  private static Stream<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map((MatchResult m) -> m.group(1));
  }

  private static List<String[]> rows() throws IOException {
    return lines("/statements/cues.txt");
  }

  private static List<String[]> lines(String resource) throws IOException {
    try (InputStream in = CueSentencesTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .toList();
    }
  }

  private static void check(String pos, String marked) {
    String told = part(marked, "{}", "?") + " | " + part(marked, "<>", "-");
    List<String> read = Told.of(marked.replaceAll("[{}<>\\[\\]]", "")).lines();
    String expected = told + " | " + part(marked, "[]", "");
    if (pos.startsWith("not-yet")) {
      assertThat(read).as("works now: take \"not-yet\" away").doesNotContain(expected);
    } else {
      assertThat(read).contains(expected);
    }
  }

  private static String part(String marked, String brackets, String otherwise) {
    int start = marked.indexOf(brackets.charAt(0));
    return start < 0 ? otherwise : marked.substring(start + 1, marked.indexOf(brackets.charAt(1)));
  }
}
