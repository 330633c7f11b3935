package org.chancery.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.lexicon.Example;
import org.chancery.lexicon.Stanza;
import org.chancery.model.Report;
import org.chancery.model.Timing;

/** Examples of date phrases: each stretch with its value, and nothing else. */
final class DateExamples implements ExampleCheck {
  private static final String PART = "date:";

  private final Function<Report, List<Timing>> reader;

  /**
   * With a reader of dates.
   *
   * @param reader reads the dates of a report
   */
  DateExamples(Function<Report, List<Timing>> reader) {
    this.reader = reader;
  }

  @Override
  public Optional<String> problem(Stanza rule, Stanza.Field line) {
    Example example = Example.parse(line);
    Report report = ExampleTexts.plain(example.text());
    List<String> found =
        reader.apply(report).stream()
            .filter(t -> t.words().isPresent())
            .map(t -> t.words().get().words(report) + "=" + t.value())
            .toList();
    List<String> marked =
        example.parts().stream()
            .map(p -> p.span().in(example.text()) + "=" + p.name().replaceFirst(PART, ""))
            .toList();
    boolean gap = ExampleCheck.kind(line).equals("not-yet");
    if (found.equals(marked) != gap) {
      return Optional.empty();
    }
    String expected = gap ? "a gap (it works now, move it up to yes)" : told(marked);
    return ExampleCheck.differing(expected + " in \"" + example.text() + "\"", told(found));
  }

  private static String told(List<String> dates) {
    return dates.isEmpty() ? "no date" : String.join("; ", dates);
  }
}
