package org.chancery.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.export.Days;
import org.chancery.export.Title;
import org.chancery.model.Event;
import org.chancery.model.Layout.Skipped;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Timing;
import org.chancery.model.Timing.Basis;

/**
 * The record for people: a heading for each report, below it acts and statements in the order of
 * the text.
 */
final class TableView implements View {
  private final Columns columns;
  private final Terminal terminal;
  private final boolean withDates;
  private final boolean why;
  private boolean began;
  private boolean assumed;

  TableView(Appendable out, Terminal terminal, boolean withDates, boolean why) {
    this.columns = new Columns(out, terminal);
    this.terminal = terminal;
    this.withDates = withDates;
    this.why = why;
  }

  /** One entry: three columns of lines, at a place in the text. */
  private record Entry(int at, Prose day, List<Prose> type, List<Prose> what) {}

  @Override
  public void show(Reading reading) {
    if (began) {
      columns.line(Ink.FAINT.on("─".repeat(terminal.width()), terminal.colour()));
    }
    began = true;
    heading(reading.report());
    List<Entry> entries = entries(reading);
    if (entries.isEmpty()) {
      columns.block(Columns.INDENT, Prose.of("No act and no statement found in this report."));
      columns.line("");
    }
    entries.forEach(e -> columns.entry(e.day(), e.type(), e.what()));
    if (withDates) {
      dates(reading);
    }
  }

  @Override
  public void end(Tally tally) {
    if (assumed) {
      columns.block(
          0,
          new Prose().add("(…) nothing is written: the day of publication is assumed", Ink.FAINT));
    }
    if (tally.reports() > 0) {
      columns.block(0, new Prose().add(tally.toString(), Ink.TITLE));
    }
  }

  private void heading(Report report) {
    columns.block(0, new Prose().add(Title.of(report, terminal.width() - 10), Ink.TITLE));
    Prose origin = new Prose();
    report.origin().publisher().ifPresent(name -> origin.add(name + " · "));
    report
        .origin()
        .publishedOn()
        .ifPresentOrElse(
            day -> origin.add(Days.inFull(day) + " · "),
            () -> origin.add("day of publication unknown (give it with --published) · "));
    origin.add(report.path().equals("-") ? "standard input" : report.path(), Ink.FAINT);
    columns.block(0, origin);
    List<String> skipped = report.layout().skipped().stream().map(Skipped::why).distinct().toList();
    if (!skipped.isEmpty()) {
      columns.block(0, new Prose().add("not read: " + String.join(", ", skipped), Ink.FAINT));
    }
    columns.line("");
  }

  private List<Entry> entries(Reading reading) {
    EntryLines words = new EntryLines(reading);
    List<Entry> entries = new ArrayList<>();
    reading.statements().forEach(s -> entries.add(statement(s, words, reading.report())));
    reading.events().forEach(e -> entries.add(act(e, words, reading.report())));
    entries.sort(Comparator.comparingInt(Entry::at));
    return entries;
  }

  private Entry act(Event event, EntryLines words, Report report) {
    Prose type = new Prose().add(event.type().name(), Ink.of(event.type()));
    Prose modes = Prose.of(String.join(", ", event.modes()));
    Stream<Span> parties =
        Stream.of(event.actors(), event.recipients()).flatMap(List::stream).map(Mention::span);
    List<Span> wanted = Stream.concat(Stream.of(event.trigger().span()), parties).toList();
    Span sentence = event.sentence().span().and(event.trigger().span());
    List<Prose> what = new ArrayList<>();
    what.add(words.parties(event));
    what.add(words.standing(event));
    words.about(event.id()).ifPresent(what::add);
    what.add(new Excerpt(report.text(), 3 * columns.lastColumn()).around(sentence, wanted));
    if (why) {
      what.add(words.why(event.trace(), event.confidence(), event.timing()));
    }
    int at = event.trigger().span().start();
    return new Entry(at, day(event.timing(), report), List.of(type, modes), what);
  }

  private Entry statement(Statement statement, EntryLines words, Report report) {
    Prose type = new Prose().add(EntryLines.lower(statement.polarity()), Ink.SAYING);
    Prose form = new Prose().add(EntryLines.lower(statement.form()), Ink.FAINT);
    List<Span> content = statement.content().stream().map(Passage::span).toList();
    List<Prose> what = new ArrayList<>();
    Prose parties = words.parties(statement);
    words.toldBy(statement).ifPresent(outer -> parties.add(" · " + outer, Ink.FAINT));
    what.add(parties);
    words.about(statement.id()).ifPresent(what::add);
    if (!content.isEmpty()) {
      what.add(new Excerpt(report.text(), 3 * columns.lastColumn()).of(content));
    }
    if (why) {
      what.add(words.why(statement.trace(), statement.confidence(), statement.timing()));
    }
    int at =
        Stream.concat(content.stream(), statement.cue().map(Passage::span).stream())
            .mapToInt(Span::start)
            .min()
            .orElse(report.text().length());
    return new Entry(at, day(statement.timing(), report), List.of(type, form), what);
  }

  private Prose day(Timing timing, Report report) {
    assumed |= timing.basis() == Basis.PUBLICATION_DAY;
    boolean faint = timing.basis() == Basis.PUBLICATION_DAY || timing.basis() == Basis.UNKNOWN;
    return new Prose().add(Days.of(timing, report), faint ? Ink.FAINT : Ink.PLAIN);
  }

  private void dates(Reading reading) {
    for (Timing timing : reading.timings()) {
      timing.words().ifPresent(passage -> date(passage.words(reading.report()), timing));
    }
    columns.line("");
  }

  private void date(String words, Timing timing) {
    String value = timing.value().isEmpty() ? "unknown" : timing.value();
    String how = EntryLines.lower(timing.type()) + ", " + EntryLines.lower(timing.basis());
    Prose prose = Prose.of("“" + words + "” = " + value + " ").add(how, Ink.FAINT);
    columns.block(Columns.INDENT, prose);
  }
}
