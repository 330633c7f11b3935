package org.chancery.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.lexicon.Stanza;
import org.chancery.model.EventType;
import org.chancery.reading.RuleExamples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One test for each example of the sixteen rule files. */
class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadAsMarked() {
    List<DynamicTest> tests = new ArrayList<>();
    for (EventType type : EventType.values()) {
      String path = RuleBook.path(type);
      for (Stanza rule : Readings.LEXICON.stanzas(path)) {
        RuleExamples.examples(rule).forEach(line -> tests.add(test(path, rule, line)));
      }
    }
    return tests.stream();
  }

  private static DynamicTest test(String path, Stanza rule, Stanza.Field line) {
    String where = line.where().substring(line.where().indexOf('/') + 1);
    return DynamicTest.dynamicTest(
        where + " " + rule.require("id") + " " + line.key(),
        () -> assertThat(Readings.EXAMPLES.problem(path, rule, line)).isEmpty());
  }
}
