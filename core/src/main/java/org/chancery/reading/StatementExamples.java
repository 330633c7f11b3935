package org.chancery.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.lexicon.Example;
import org.chancery.lexicon.Stanza;
import org.chancery.model.Mention;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Statement;

/** Examples of arrangements of statements: speaker, cue, content and addressee. */
final class StatementExamples implements ExampleCheck {
  private static final String EDGE = " ,.:;";

  private final Function<Report, List<Statement>> reader;

  /**
   * With a reader of statements that knows no actors.
   *
   * @param reader reads the statements of a report
   */
  StatementExamples(Function<Report, List<Statement>> reader) {
    this.reader = reader;
  }

  @Override
  public Optional<String> problem(Stanza rule, Stanza.Field line) {
    Example example = Example.parse(line);
    String id = rule.require("id");
    List<String> found =
        reader.apply(ExampleTexts.laidOut(example)).stream()
            .filter(s -> s.trace().ruleId().equals(id))
            .map(s -> line(example, s))
            .toList();
    String marked = marked(example);
    String told = found.isEmpty() ? "none" : String.join("; ", found);
    return switch (ExampleCheck.kind(line)) {
      case "no" ->
          found.isEmpty()
              ? Optional.empty()
              : ExampleCheck.differing("nothing by " + id + " in \"" + example.text() + "\"", told);
      case "yes" ->
          found.contains(marked) ? Optional.empty() : ExampleCheck.differing(marked, told);
      default ->
          found.contains(marked)
              ? ExampleCheck.differing("a gap (it works now, move it up to yes)", told)
              : Optional.empty();
    };
  }

  private static String marked(Example example) {
    List<String> speakers = words(example, "speaker");
    return line(
        speakers.subList(Math.max(0, speakers.size() - 1), speakers.size()),
        words(example, "cue").stream().map(StatementExamples::cue).toList(),
        words(example, "content"),
        words(example, "addressee"));
  }

  private static List<String> words(Example example, String part) {
    return example.parts().stream()
        .filter(p -> p.name().equals(part))
        .map(p -> trimmed(p.span().in(example.text())))
        .toList();
  }

  private static String line(Example example, Statement s) {
    String text = ExampleTexts.text(example);
    Optional<Span> speaker = s.speaker().named().map(Mention::span);
    return line(
        speaker.map(x -> trimmed(x.in(text))).stream().toList(),
        s.cue().map(c -> cue(c.span().in(text))).stream().toList(),
        s.content().stream().map(c -> trimmed(c.span().in(text))).toList(),
        example.parts().stream().noneMatch(p -> p.name().equals("addressee"))
            ? List.of()
            : s.addressees().stream().map(m -> trimmed(m.span().in(text))).toList());
  }

  private static String line(
      List<String> speaker, List<String> cue, List<String> content, List<String> addressee) {
    List<String> parts = new ArrayList<>();
    add(parts, "speaker", speaker);
    add(parts, "cue", cue);
    add(parts, "content", content);
    add(parts, "addressee", addressee);
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, String part, List<String> words) {
    if (!words.isEmpty()) {
      parts.add(part + " \"" + String.join("\" and \"", words) + "\"");
    }
  }

  private static String cue(String cue) {
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
}
