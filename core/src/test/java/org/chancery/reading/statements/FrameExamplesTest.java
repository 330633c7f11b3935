package org.chancery.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.language.LanguageModel;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Stanza;
import org.chancery.reading.Reader;
import org.chancery.reading.RuleExamples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One test for each example of {@code statements/frames.rules}. */
class FrameExamplesTest {
  private static final String FILE = "statements/frames.rules";

  private static Lexicon lexicon;
  private static LanguageModel model;
  private static RuleExamples examples;

  @BeforeAll
  static void load() {
    lexicon = Lexicon.bundled();
    model = LanguageModel.bundled(lexicon);
    examples = new RuleExamples(lexicon, model, new Reader(lexicon));
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadAsMarked() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Stanza rule : lexicon.stanzas(FILE)) {
      for (Stanza.Field line : RuleExamples.examples(rule)) {
        tests.add(
            DynamicTest.dynamicTest(
                line.where() + " " + rule.require("id") + " " + line.key(),
                () -> assertThat(examples.problem(FILE, rule, line)).isEmpty()));
      }
    }
    return tests.stream();
  }
}
