package org.chancery.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.lexicon.Example;
import org.chancery.lexicon.Stanza;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Mention;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One test for each example of the sixteen rule files. */
class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadAsMarked() {
    List<DynamicTest> tests = new ArrayList<>();
    for (EventType type : EventType.values()) {
      for (Stanza rule : Readings.LEXICON.stanzas(RuleBook.path(type))) {
        rule.fields().stream()
            .filter(f -> List.of("yes", "no", "not-yet").contains(key(f)))
            .map(f -> test(type, rule.require("id"), f))
            .forEach(tests::add);
      }
    }
    return tests.stream();
  }

  private static String key(Stanza.Field field) {
    return field.key().replaceFirst("\\(.*", "");
  }

  private static DynamicTest test(EventType type, String id, Stanza.Field field) {
    String where = field.where().substring(field.where().indexOf('/') + 1);
    return DynamicTest.dynamicTest(where + " " + id + " " + field.key(), () -> check(type, field));
  }

  private static void check(EventType type, Stanza.Field field) {
    Example example = Example.parse(field);
    Reading reading = Readings.of(example.text());
    List<Event> found = reading.events().stream().filter(e -> e.type() == type).toList();
    List<String> lines =
        found.stream()
            .map(e -> Readings.line(e, reading.report()) + ": " + problem(example, field, e))
            .toList();
    boolean right = lines.stream().anyMatch(l -> l.endsWith(": right"));
    switch (key(field)) {
      case "yes" -> assertThat(right).as("%s gives %s", example.text(), lines).isTrue();
      case "no" -> assertThat(lines).isEmpty();
      default -> assertThat(right).as("works now, move it up to yes").isFalse();
    }
  }

  /**
   * "right", or what differs from the marks; an adverse act told by somebody else may be alleged.
   */
  private static String problem(Example example, Stanza.Field field, Event event) {
    Status status = status(field);
    boolean told = status == Status.OCCURRED && !event.accordingTo().isEmpty();
    if (event.status() != status && !(told && event.status() == Status.ALLEGED)) {
      return "status " + event.status();
    }
    if (!same(marked(example, "actor"), event.actors(), false)) {
      return "actors";
    }
    if (!same(marked(example, "recipient"), event.recipients(), true)) {
      return "recipients";
    }
    boolean trigger =
        marked(example, "trigger").stream().allMatch(event.trigger().span()::overlaps);
    return trigger ? "right" : "trigger";
  }

  private static Status status(Stanza.Field field) {
    int open = field.key().indexOf('(');
    if (open < 0) {
      return Status.OCCURRED;
    }
    String written = field.key().substring(open + 1, field.key().indexOf(')'));
    return Status.valueOf(written.toUpperCase(Locale.ROOT));
  }

  private static List<Span> marked(Example example, String part) {
    return example.parts().stream()
        .filter(p -> p.name().equals(part))
        .map(Example.Part::span)
        .toList();
  }

  /** Every mark is found, and nothing but marks; where there are none anything may be. */
  private static boolean same(List<Span> marks, List<Mention> mentions, boolean optional) {
    if (marks.isEmpty()) {
      return optional;
    }
    return marks.stream().allMatch(s -> mentions.stream().anyMatch(m -> m.span().overlaps(s)))
        && mentions.stream().allMatch(m -> marks.stream().anyMatch(s -> m.span().overlaps(s)));
  }
}
