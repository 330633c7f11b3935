package org.chancery.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.language.LanguageModel;
import org.chancery.lexicon.Example;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Stanza;
import org.chancery.model.Layout;
import org.chancery.model.Mention;
import org.chancery.model.Origin;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One test for each example of {@code statements/frames.rules}. */
class FrameExamplesTest {
  private static final String FILE = "statements/frames.rules";
  private static final String EDGE = " ,.:;";

  private static Lexicon lexicon;
  private static LanguageModel model;
  private static StatementReader reader;

  @BeforeAll
  static void load() {
    lexicon = Lexicon.bundled();
    model = LanguageModel.bundled(lexicon);
    reader = new StatementReader(lexicon);
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadAsMarked() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Stanza rule : lexicon.stanzas(FILE)) {
      String id = rule.require("id");
      for (Stanza.Field line : rule.all("yes")) {
        tests.add(DynamicTest.dynamicTest(line.where() + " " + id + " yes", () -> holds(id, line)));
      }
      for (Stanza.Field line : rule.all("no")) {
        tests.add(
            DynamicTest.dynamicTest(line.where() + " " + id + " no", () -> isSilent(id, line)));
      }
      for (Stanza.Field line : rule.all("not-yet")) {
        tests.add(
            DynamicTest.dynamicTest(
                line.where() + " " + id + " not-yet", () -> failsStill(id, line)));
      }
    }
    return tests.stream();
  }

  private static void holds(String id, Stanza.Field line) {
    Example example = Example.parse(line);
    List<String> found = found(example, id);
    assertThat(found).as(String.join("\n", all(example))).contains(expected(example));
  }

  private static void isSilent(String id, Stanza.Field line) {
    assertThat(found(Example.parse(line), id)).isEmpty();
  }

  private static void failsStill(String id, Stanza.Field line) {
    Example example = Example.parse(line);
    assertThat(found(example, id))
        .as("works now: move it up to yes")
        .doesNotContain(expected(example));
  }

  private static String expected(Example example) {
    return line(
        words(example, "speaker"),
        words(example, "cue"),
        words(example, "content"),
        words(example, "addressee"));
  }

  private static List<String> words(Example example, String part) {
    List<String> words =
        example.parts().stream()
            .filter(p -> p.name().equals(part))
            .map(p -> trimmed(p.span().in(example.text())))
            .toList();
    boolean who = part.equals("speaker") && words.size() > 1;
    return who ? words.subList(words.size() - 1, words.size()) : words;
  }

  private static List<String> found(Example example, String id) {
    return read(example).stream()
        .filter(s -> s.trace().ruleId().equals(id))
        .map(s -> line(example, s))
        .toList();
  }

  private static List<String> all(Example example) {
    return read(example).stream().map(s -> s.trace().ruleId() + " " + line(example, s)).toList();
  }

  private static String line(Example example, Statement s) {
    Optional<Span> speaker = s.speaker().named().map(Mention::span);
    return line(
        speaker.map(x -> trimmed(x.in(text(example)))).stream().toList(),
        s.cue().map(c -> trimmedCue(c.span().in(text(example)))).stream().toList(),
        s.content().stream().map(c -> trimmed(c.span().in(text(example)))).toList(),
        example.parts().stream().noneMatch(p -> p.name().equals("addressee"))
            ? List.of()
            : s.addressees().stream().map(m -> trimmed(m.span().in(text(example)))).toList());
  }

  private static String line(
      List<String> speaker, List<String> cue, List<String> content, List<String> addressee) {
    return "speaker "
        + speaker
        + " cue "
        + cue.stream().map(FrameExamplesTest::trimmedCue).toList()
        + " content "
        + content
        + (addressee.isEmpty() ? "" : " addressee " + addressee);
  }

  private static String trimmedCue(String cue) {
    return trimmed(cue).isEmpty() ? ":" : trimmed(cue);
  }

  private static String trimmed(String words) {
    int a = 0;
    int b = words.length();
    while (a < b && EDGE.indexOf(words.charAt(a)) >= 0) {
      a++;
    }
    while (b > a && EDGE.indexOf(words.charAt(b - 1)) >= 0) {
      b--;
    }
    return words.substring(a, b);
  }

  private static List<Statement> read(Example example) {
    return reader.read(model.parse(report(text(example))), List.of(), List.of());
  }

  /** A pilcrow in an example begins a new paragraph; the offsets stay. */
  private static String text(Example example) {
    return example.text().replace(" ¶ ", "\n\n ");
  }

  private static Report report(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      if (!text.substring(at, end).isBlank()) {
        int start = text.charAt(at) == ' ' ? at + 1 : at;
        paragraphs.add(new Span(start, end));
      }
      at = end + 1;
    }
    Layout plain = Layout.plain(text);
    Layout layout =
        new Layout(
            plain.headline(),
            plain.byline(),
            plain.dateline(),
            plain.stamp(),
            paragraphs,
            List.of());
    return new Report("example", "-", Optional.empty(), text, Origin.UNKNOWN, layout, "en");
  }
}
