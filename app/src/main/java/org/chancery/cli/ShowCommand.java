package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.record.IssueTopics;
import org.chancery.record.Query;
import org.chancery.record.RecordStore;
import org.chancery.store.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a record holds. */
@Command(
    name = "show",
    header = "Show what a record holds.",
    sortOptions = false,
    descriptionHeading = "%n",
    description = {
      "events: what was done, an act that several reports tell shown once, the latest first (with"
          + " --each as every report tells it); statements: what was said; actors: who does it;"
          + " relations: for each pair of countries and month how many acts, their mean score,"
          + " cooperation and conflict; reports: what was read; issues: what is talked about;"
          + " positions: where each party stands on it, since when, and what changed;"
          + " agreements: signed, pledged, quit, restored, step by step."
    },
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  chancery show events --record record.db --between IRN,USA --since 2018-05-01",
      "  chancery show relations --record record.db --actor RUS",
      "  chancery show statements --record record.db --words '\"nuclear deal\"'",
      "  chancery show positions --record record.db --issue iran-nuclear-deal",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage."
    })
final class ShowCommand implements Callable<Integer> {
  private static final int ON_A_TERMINAL = 50;

  private final Program program;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "WHAT",
      converter = Topic.Converter.class,
      description =
          "events, statements, actors, relations, reports, issues, positions or agreements.")
  private Optional<Topic> topic = Optional.empty();

  @Mixin private RecordOption record = new RecordOption();
  @Mixin private Filters filters = new Filters();

  @Option(
      names = "--issue",
      paramLabel = "ID",
      split = ",",
      description =
          "For issues, positions and agreements: on these; 'show issues' tells their ids.")
  private List<String> issues = List.of();

  @Option(names = "--each", description = "Events as each report tells them.")
  private boolean each;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description = "table or jsonl. Without it: a table on a terminal, JSON Lines in a pipe.")
  private Optional<Format> format = Optional.empty();

  ShowCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Format chosen = Format.chosen(format, Optional.empty(), program.terminal().output());
    if (chosen == Format.HTML) {
      throw new ParameterException(spec.commandLine(), "--format: expected table or jsonl");
    }
    boolean table = chosen == Format.TABLE;
    Query query = filters.query(table ? ON_A_TERMINAL : 0);
    Topic what = topic.orElse(Topic.EVENTS);
    if (what.isOfIssues()) {
      return showIssues(what, query, table);
    }
    if (!issues.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--issue: goes with issues, positions or agreements");
    }
    RecordView view =
        table ? new RecordTable(program.out(), program.terminal()) : new RecordJson(program.out());
    try (RecordStore store = Records.look(record.where())) {
      show(what, store, query, view);
    }
    view.end(query);
    return ExitCode.DONE;
  }

  private int showIssues(Topic what, Query query, boolean table) {
    IssueView view =
        table ? new IssueTable(program.out(), program.terminal()) : new IssueJson(program.out());
    try (RecordStore store = Records.look(record.where())) {
      IssueTopics topics = new IssueTopics(store, issues, query);
      switch (what) {
        case ISSUES -> topics.matters().forEach(view::matter);
        case POSITIONS -> topics.lines().forEach(view::line);
        default -> topics.agreements().forEach(view::agreement);
      }
    }
    view.end();
    return ExitCode.DONE;
  }

  private void show(Topic what, RecordStore store, Query query, RecordView view) {
    switch (what) {
      case EVENTS -> {
        if (each) {
          store.events(query, view::event);
        } else {
          store.entries(query, view::entry);
        }
      }
      case STATEMENTS -> store.statements(query, view::statement);
      case ACTORS -> store.actors(query, view::actor);
      case RELATIONS -> store.relations(query, view::relation);
      case REPORTS -> store.reports(query, view::report);
      default -> throw new IllegalStateException(what + " is shown elsewhere");
    }
  }
}
