package org.chancery.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.Days;
import org.chancery.export.Title;
import org.chancery.model.Actor;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Passage;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.record.Appearance;
import org.chancery.record.Entry;
import org.chancery.record.Happening;
import org.chancery.record.Kept;
import org.chancery.record.Query;
import org.chancery.record.Relation;
import org.chancery.record.Said;
import org.chancery.record.Told;
import org.chancery.record.Witness;

/** For people: day, type and what, in columns. */
final class RecordTable implements RecordView {
  private static final int EXCERPT_LINES = 3;

  private final Columns columns;
  private int shown;
  private String pair = "";

  RecordTable(Appendable out, Terminal terminal) {
    this.columns = new Columns(out, terminal);
  }

  @Override
  public void entry(Happening happening) {
    Entry entry = happening.entry();
    List<Prose> what = new ArrayList<>();
    Prose parties = new Prose();
    EntryLines.list(parties, entry.actors());
    if (!entry.recipients().isEmpty()) {
      parties.arrow();
      EntryLines.list(parties, entry.recipients());
    }
    what.add(parties);
    what.add(standing(happening));
    if (entry.stages().size() > 1) {
      what.add(stages(entry));
    }
    entry.disagreements().forEach(d -> what.add(disagreement(d)));
    happening.witnesses().stream().findFirst().ifPresent(w -> what.add(sentence(w)));
    List<String> modes = modes(happening);
    columns.entry(day(entry.timing()), type(entry.type(), modes), what);
    shown++;
  }

  private static List<String> modes(Happening happening) {
    return happening.witnesses().stream()
        .map(Witness::event)
        .filter(event -> event.type() == happening.entry().type())
        .flatMap(event -> event.modes().stream())
        .distinct()
        .toList();
  }

  private static List<Prose> type(EventType type, List<String> modes) {
    return List.of(new Prose().add(type.name(), Ink.of(type)), Prose.of(String.join(", ", modes)));
  }

  private static Prose day(Timing timing) {
    return new Prose().add(Days.of(timing));
  }

  private static Prose standing(Happening happening) {
    Entry entry = happening.entry();
    Prose prose = new Prose().add(EntryLines.lower(entry.status()), ink(entry.status()));
    entry.place().ifPresent(place -> prose.add(" in " + place.name()));
    prose.add(" · " + Tally.count(happening.reports(), "report"), Ink.FAINT);
    prose.add(", " + Tally.count(entry.voices(), "voice"), Ink.FAINT);
    return prose.add(" · " + tellers(happening), Ink.FAINT);
  }

  private static Ink ink(Status status) {
    boolean done = status == Status.OCCURRED || status == Status.ONGOING;
    return done ? Ink.PLAIN : Ink.UNDONE;
  }

  /** The reports that tell it, by publisher where known. */
  private static String tellers(Happening happening) {
    List<String> all =
        happening.witnesses().stream()
            .map(w -> w.publisher().orElse(w.report()))
            .distinct()
            .toList();
    String first = all.stream().limit(3).collect(Collectors.joining(", "));
    return all.size() > 3 ? first + " and others" : first;
  }

  private static Prose stages(Entry entry) {
    String stages =
        entry.stages().stream()
            .map(s -> EntryLines.lower(s.status()) + " " + Days.of(s.timing()))
            .collect(Collectors.joining(", then "));
    return new Prose().add(stages, Ink.FAINT);
  }

  private static Prose disagreement(Entry.Disagreement disagreement) {
    String versions =
        disagreement.versions().stream()
            .map(Entry.Version::says)
            .collect(Collectors.joining(" / "));
    return new Prose().add(disagreement.about() + ": " + versions, Ink.UNDONE);
  }

  private Prose sentence(Witness witness) {
    Event event = witness.event();
    Span sentence = new Span(0, witness.words().length());
    int start = event.trigger().span().start() - event.sentence().span().start();
    Span trigger =
        new Span(Math.max(0, start), Math.max(0, start) + event.trigger().span().length());
    List<Span> wanted = sentence.contains(trigger) ? List.of(trigger) : List.of(sentence);
    return new Excerpt(witness.words(), EXCERPT_LINES * columns.lastColumn())
        .around(sentence, wanted);
  }

  @Override
  public void event(Told told) {
    Event event = told.event();
    Report report = told.report();
    EntryLines words = new EntryLines(told.kept().reading());
    Stream<Span> parties =
        Stream.of(event.actors(), event.recipients()).flatMap(List::stream).map(m -> m.span());
    List<Span> wanted = Stream.concat(Stream.of(event.trigger().span()), parties).toList();
    Span sentence = event.sentence().span().and(event.trigger().span());
    List<Prose> what = new ArrayList<>();
    what.add(words.parties(event));
    what.add(words.standing(event));
    what.add(excerpt(report).around(sentence, wanted));
    what.add(teller(report));
    columns.entry(
        new Prose().add(Days.of(event.timing(), report)), type(event.type(), event.modes()), what);
    shown++;
  }

  private Excerpt excerpt(Report report) {
    return new Excerpt(report.text(), EXCERPT_LINES * columns.lastColumn());
  }

  /** Which report it is. */
  private Prose teller(Report report) {
    Prose prose = new Prose();
    report.origin().publisher().ifPresent(name -> prose.add(name + ", ", Ink.FAINT));
    report
        .origin()
        .publishedOn()
        .ifPresent(published -> prose.add(Days.inFull(published) + ", ", Ink.FAINT));
    return prose.add(report.id(), Ink.FAINT);
  }

  @Override
  public void statement(Said said) {
    Statement statement = said.statement();
    Report report = said.kept().reading().report();
    EntryLines words = new EntryLines(said.kept().reading());
    List<Span> content = statement.content().stream().map(Passage::span).toList();
    List<Prose> what = new ArrayList<>();
    what.add(words.parties(statement));
    if (!content.isEmpty()) {
      what.add(excerpt(report).of(content));
    }
    what.add(teller(report));
    List<Prose> type =
        List.of(
            new Prose().add(EntryLines.lower(statement.polarity()), Ink.SAYING),
            new Prose().add(EntryLines.lower(statement.form()), Ink.FAINT));
    columns.entry(new Prose().add(Days.of(statement.timing(), report)), type, what);
    shown++;
  }

  @Override
  public void actor(Appearance appearance) {
    Actor actor = appearance.actor();
    Prose name = new Prose();
    EntryLines.party(name, actor);
    name.add(" · " + EntryLines.lower(actor.type()) + ", " + actor.id(), Ink.FAINT);
    Prose counts =
        Prose.of(
            String.join(
                    ", ",
                    Tally.count(appearance.events(), "act"),
                    Tally.count(appearance.statements(), "statement"),
                    Tally.count(appearance.mentions(), "mention"))
                + " in "
                + Tally.count(appearance.reports(), "report"));
    columns.block(Columns.INDENT, name);
    columns.block(2 * Columns.INDENT, counts);
    if (!appearance.sameAs().isEmpty()) {
      columns.block(
          2 * Columns.INDENT, Prose.of("also as " + String.join(", ", appearance.sameAs())));
    }
    for (Appearance.Apart other : appearance.apart()) {
      columns.block(
          2 * Columns.INDENT,
          new Prose().add("not " + other.id() + ": " + other.because(), Ink.FAINT));
    }
    shown++;
  }

  @Override
  public void relation(Relation relation) {
    String now = relation.one() + " and " + relation.other();
    if (!now.equals(pair)) {
      pair = now;
      columns.line("");
      columns.block(0, new Prose().add(now, Ink.TITLE));
      columns.line("  month      acts  cooperation  conflict  mean score");
    }
    columns.line(
        String.format(
            Locale.ROOT,
            "  %-8s %6d  %11d  %8d  %10.1f",
            relation.month().map(YearMonth::toString).orElse("no month"),
            relation.count(),
            relation.cooperation(),
            relation.conflict(),
            relation.score()));
    shown++;
  }

  @Override
  public void report(Kept kept) {
    Report report = kept.reading().report();
    columns.block(0, new Prose().add(Title.of(report, columns.lastColumn()), Ink.TITLE));
    columns.block(Columns.INDENT, teller(report));
    Prose counts =
        Prose.of(
            Tally.count(kept.reading().events().size(), "act")
                + ", "
                + Tally.count(kept.reading().statements().size(), "statement"));
    Optional<String> voice = Optional.of(kept.voice()).filter(v -> !v.equals(report.id()));
    voice.ifPresent(v -> counts.add(" · much the same as " + v, Ink.FAINT));
    columns.block(Columns.INDENT, counts);
    columns.line("");
    shown++;
  }

  @Override
  public void end(Query query) {
    if (shown == 0) {
      columns.block(0, Prose.of("Nothing in the record answers this."));
    } else if (query.limit().isPresent() && shown == query.limit().getAsInt()) {
      columns.block(
          0,
          new Prose()
              .add("There may be more than these " + shown + ": --limit 0 shows all.", Ink.FAINT));
    }
  }
}
