package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.export.Days;
import org.chancery.model.Mention;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.model.When;
import org.chancery.record.Agreement;
import org.chancery.record.Ground;
import org.chancery.record.Matter;
import org.chancery.record.Stand;
import org.chancery.record.StandLine;
import org.chancery.record.Step;
import org.chancery.record.UnnamedMatter;

/** Issues, positions and agreements for people. */
final class IssueTable implements IssueView {
  private static final int EXCERPT_LINES = 3;

  private static final int EXAMPLES = 2;
  private static final List<String> ROW = List.of("id", "name", "names", "kind", "parties");

  private final Columns columns;
  private int shown;
  private int unnamed;

  IssueTable(Appendable out, Terminal terminal) {
    this.columns = new Columns(out, terminal);
  }

  @Override
  public void matter(Matter matter) {
    columns.block(
        Columns.INDENT,
        new Prose()
            .add(matter.issue().name(), Ink.PARTY)
            .add(
                " · " + EntryLines.lower(matter.issue().kind()) + ", " + matter.issue().id(),
                Ink.FAINT));
    Prose counts =
        Prose.of(Tally.count(matter.reports(), "report") + ", " + entries(matter.entries()));
    if (!matter.parties().isEmpty()) {
      counts.add(" · positions of " + String.join(", ", matter.parties()));
    }
    columns.block(2 * Columns.INDENT, counts);
    shown++;
  }

  @Override
  public void unnamed(UnnamedMatter matter) {
    columns.block(
        Columns.INDENT,
        new Prose()
            .add(matter.name(), Ink.PARTY)
            .add(" · " + EntryLines.lower(matter.kind()) + "?", Ink.FAINT));
    String parties = String.join(", ", matter.parties());
    String counts = Tally.count(matter.reports(), "report") + ", " + voices(matter.voices());
    columns.block(
        2 * Columns.INDENT,
        Prose.of(counts + days(matter) + (parties.isEmpty() ? "" : " · beside " + parties)));
    matter.grounds().stream().limit(EXAMPLES).forEach(this::example);
    columns.block(2 * Columns.INDENT, new Prose().add(row(matter), Ink.FAINT));
    columns.line("");
    shown++;
    unnamed++;
  }

  private static String voices(int number) {
    return number == 1 ? "1 voice" : number + " voices";
  }

  private static String days(UnnamedMatter matter) {
    return matter.first().isEmpty() || matter.last().isEmpty()
        ? ""
        : " · " + Days.of(matter.first().get()) + " to " + Days.of(matter.last().get());
  }

  private void example(Ground ground) {
    String words = ground.words();
    Prose sentence =
        new Excerpt(words, EXCERPT_LINES * columns.lastColumn())
            .of(List.of(new Span(0, words.length())));
    columns.block(2 * Columns.INDENT, sentence.add(" · " + reports(List.of(ground)), Ink.FAINT));
  }

  /** What its row in a lexicon of one's own would hold. */
  private static String row(UnnamedMatter matter) {
    List<String> row = matter.row();
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        cells.add(ROW.get(i) + " " + row.get(i));
      }
    }
    return "to name it: " + String.join(" | ", cells);
  }

  private static String entries(int number) {
    return number == 1 ? "1 entry" : number + " entries";
  }

  @Override
  public void line(StandLine line) {
    heading(line.issue().name() + ": " + name(line));
    for (Stand stand : line.stands()) {
      Prose who = new Prose();
      EntryLines.party(who, stand.position().party().actor());
      stand
          .position()
          .teller()
          .ifPresent(t -> who.add(" · " + t.actor().name() + " says", Ink.FAINT));
      stand
          .against()
          .ifPresent(a -> who.add(" · " + a.actor().name() + " stood otherwise", Ink.UNDONE));
      Prose stance = new Prose().add(words(stand.position().stance()), Ink.SAYING);
      Prose change = new Prose().add(change(stand), Ink.FAINT);
      Prose day = new Prose().add(day(stand));
      columns.entry(day, List.of(stance, change), grounded(who, stand.grounds()));
    }
    shown++;
  }

  private static String day(Stand stand) {
    return stand.position().timing().when() instanceof When.Undated
        ? stand.day().map(d -> "(" + Days.of(d) + ")").orElse("undated")
        : Days.of(stand.position().timing());
  }

  private static String name(StandLine line) {
    Mention party = line.stands().get(0).position().party();
    return party.actor().code().country().isPresent() ? line.party() : party.actor().name();
  }

  private static String words(Enum<?> constant) {
    return EntryLines.lower(constant).replace('-', ' ');
  }

  private static String change(Stand stand) {
    return stand.change() == Stand.Change.FIRST ? "first known" : words(stand.change());
  }

  @Override
  public void agreement(Agreement agreement) {
    heading(agreement.issue().name());
    for (Step step : agreement.steps()) {
      Prose who = new Prose();
      EntryLines.list(who, step.actors());
      if (!step.recipients().isEmpty()) {
        who.arrow();
        EntryLines.list(who, step.recipients());
      }
      Prose kind = new Prose().add(step.kind(), Ink.TITLE);
      Prose status = new Prose();
      if (step.status() != Status.OCCURRED) {
        status.add(words(step.status()), Ink.UNDONE);
      }
      Prose day = new Prose().add(Days.of(step.timing()));
      columns.entry(day, List.of(kind, status), grounded(who, step.grounds()));
    }
    shown++;
  }

  private void heading(String title) {
    columns.block(0, new Prose().add(title, Ink.TITLE));
    columns.line("");
  }

  /** Who, in whose words, and where that stands. */
  private List<Prose> grounded(Prose who, List<Ground> grounds) {
    Ground first = grounds.get(0);
    String words = first.words();
    String speakers =
        first.onWordOf().stream()
            .map(m -> m.actor().name())
            .distinct()
            .collect(Collectors.joining(", as told by "));
    Prose where = new Prose();
    where.add(
        speakers.isEmpty() ? "on the report’s word" : "on the word of " + speakers, Ink.FAINT);
    where.add(" · " + reports(grounds), Ink.FAINT);
    Prose sentence =
        new Excerpt(words, EXCERPT_LINES * columns.lastColumn())
            .of(List.of(new Span(0, words.length())));
    return List.of(who, sentence, where);
  }

  private static String reports(List<Ground> grounds) {
    List<Report> reports = grounds.stream().map(Ground::report).distinct().toList();
    Report first = reports.get(0);
    Optional<String> day = first.origin().publishedOn().map(Days::of);
    String name = first.origin().publisher().orElse(first.id());
    String told = day.map(d -> name + ", " + d).orElse(name);
    return reports.size() == 1 ? told : told + " and " + (reports.size() - 1) + " more";
  }

  @Override
  public void end() {
    if (shown == 0) {
      columns.block(0, Prose.of("Nothing in the record answers this."));
    }
    if (unnamed > 0) {
      columns.block(
          0,
          Prose.of(
              "None of these is an issue. One becomes one by a row in issues/issues.tsv of a lexicon"
                  + " of your own; then 'chancery add' again with --lexicon."));
    }
  }
}
