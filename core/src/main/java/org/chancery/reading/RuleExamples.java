package org.chancery.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.language.LanguageModel;
import org.chancery.lexicon.Examined;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Stanza;
import org.chancery.reading.dates.DateReader;
import org.chancery.reading.statements.StatementReader;

/**
 * Reads the examples that stand in the rules of a lexicon, and tells which are not read as they are
 * marked.
 */
public final class RuleExamples {
  private static final List<String> KINDS = List.of("yes", "no", "not-yet");

  /** The shapes of acts have examples for people only. */
  private static final String SHAPES = "events/frames.rules";

  private final Lexicon lexicon;
  private final Map<String, ExampleCheck> checks = new LinkedHashMap<>();

  /** With readers that know this lexicon. */
  public RuleExamples(Lexicon lexicon, LanguageModel language, Reader reader) {
    this.lexicon = lexicon;
    StatementReader statements = new StatementReader(lexicon);
    DateReader dates = new DateReader(lexicon);
    checks.put(
        "events/",
        new EventExamples(text -> reader.read(language.parse(ExampleTexts.plain(text)))));
    checks.put(
        "statements/",
        new StatementExamples(r -> statements.read(language.parse(r), List.of(), List.of())));
    checks.put("dates/", new DateExamples(r -> dates.read(language.parse(r))));
  }

  /** All examples of all rules, read side by side; what is wrong in the order of the files. */
  public Examined read() {
    int rules = 0;
    List<Supplier<Optional<String>>> examples = new ArrayList<>();
    for (String path : lexicon.paths()) {
      Optional<ExampleCheck> check = check(path);
      for (Stanza rule : check.isEmpty() ? List.<Stanza>of() : lexicon.stanzas(path)) {
        rules++;
        examples(rule).forEach(line -> examples.add(() -> problem(check.get(), rule, line)));
      }
    }
    List<String> problems =
        examples.parallelStream().map(Supplier::get).flatMap(Optional::stream).toList();
    return new Examined(rules, examples.size(), problems);
  }

  /** The lines of a rule that hold an example. */
  public static List<Stanza.Field> examples(Stanza rule) {
    return rule.fields().stream().filter(f -> KINDS.contains(ExampleCheck.kind(f))).toList();
  }

  /**
   * What is wrong with one example: "file:line: rule-id: expected …, found '…'"; nothing where it
   * is read as it is marked.
   *
   * @param path the rule's file
   */
  public Optional<String> problem(String path, Stanza rule, Stanza.Field line) {
    return check(path).flatMap(c -> problem(c, rule, line));
  }

  private static Optional<String> problem(ExampleCheck check, Stanza rule, Stanza.Field line) {
    return check
        .problem(rule, line)
        .map(p -> line.where() + ": " + rule.get("id").orElse("") + ": " + p);
  }

  private Optional<ExampleCheck> check(String path) {
    if (!path.endsWith(".rules") || path.equals(SHAPES)) {
      return Optional.empty();
    }
    return checks.entrySet().stream()
        .filter(e -> path.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
