package org.chancery.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.lexicon.Example;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Stanza;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Status;

/** Examples of event rules: the act with its status, its parties and its trigger. */
final class EventExamples implements ExampleCheck {
  private final Function<String, Reading> reader;

  /**
   * With a reader of short texts.
   *
   * @param reader reads a text as a report of its own
   */
  EventExamples(Function<String, Reading> reader) {
    this.reader = reader;
  }

  @Override
  public Optional<String> problem(Stanza rule, Stanza.Field line) {
    Optional<Status> status = status(line);
    if (status.isEmpty()) {
      return ExampleCheck.differing("a status in yes(status)", line.key());
    }
    Example example = Example.parse(line);
    String type = rule.require("type");
    Reading reading = reader.apply(example.text());
    List<Event> found =
        reading.events().stream().filter(e -> e.type().name().equals(type)).toList();
    boolean right = found.stream().anyMatch(e -> isAsMarked(example, status.get(), e));
    String told =
        found.isEmpty()
            ? "none"
            : String.join("; ", found.stream().map(e -> line(e, reading.report())).toList());
    return switch (ExampleCheck.kind(line)) {
      case "no" ->
          found.isEmpty()
              ? Optional.empty()
              : ExampleCheck.differing("no " + type + " in \"" + example.text() + "\"", told);
      case "yes" ->
          right
              ? Optional.empty()
              : ExampleCheck.differing(marked(type, status.get(), example), told);
      default ->
          right
              ? ExampleCheck.differing("a gap (it works now, move it up to yes)", told)
              : Optional.empty();
    };
  }

  /** Where it says none, the act has occurred. */
  private static Optional<Status> status(Stanza.Field field) {
    int open = field.key().indexOf('(');
    if (open < 0) {
      return Optional.of(Status.OCCURRED);
    }
    return Lexicon.constant(Status.class, field.key().substring(open + 1).replace(")", ""));
  }

  private static String marked(String type, Status status, Example example) {
    List<String> parts = new ArrayList<>(List.of(type + " " + lower(status)));
    example.parts().forEach(p -> parts.add(p.name() + " " + p.span().in(example.text())));
    return String.join(", ", parts) + " in \"" + example.text() + "\"";
  }

  private static String line(Event event, Report report) {
    String to =
        event.recipients().isEmpty() ? "" : ", recipient " + names(event.recipients(), report);
    String by = event.actors().isEmpty() ? "" : ", actor " + names(event.actors(), report);
    return event.type() + " " + lower(event.status()) + by + to;
  }

  private static String names(List<Mention> mentions, Report report) {
    return String.join(" and ", mentions.stream().map(m -> m.passage().words(report)).toList());
  }

  private static String lower(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  /** An adverse act told by somebody else may be alleged where it is marked as occurred. */
  private static boolean isAsMarked(Example example, Status status, Event event) {
    boolean told = status == Status.OCCURRED && !event.accordingTo().isEmpty();
    return (event.status() == status || (told && event.status() == Status.ALLEGED))
        && same(spans(example, "actor"), event.actors(), false)
        && same(spans(example, "recipient"), event.recipients(), true)
        && spans(example, "trigger").stream().allMatch(event.trigger().span()::overlaps);
  }

  private static List<Span> spans(Example example, String part) {
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
