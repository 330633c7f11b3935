package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.Chancery;
import org.chancery.evaluation.Evaluator;
import org.chancery.evaluation.Figures;
import org.chancery.evaluation.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Scores what Chancery reads against gold data. */
@Command(
    name = "evaluate",
    header = "Score what Chancery reads against gold data, beside its peers.",
    sortOptions = false,
    descriptionHeading = "%n",
    description = {
      "TASK is statements, events, relations, dates (JSON Lines of gold) or parse (CoNLL-U). The"
          + " texts of the gold are read as 'chancery read', 'relate' and 'parse' read them."
    },
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  chancery evaluate statements gold.jsonl",
      "  chancery evaluate parse gold.conllu --format jsonl",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but something was left out."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      converter = TaskConverter.class,
      description = "What to score.")
  private Task task = Task.STATEMENTS;

  @Parameters(index = "1", paramLabel = "GOLD", description = "The gold data, or - for it there.")
  private String gold = "-";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description = "table or jsonl. Without it: a table on a terminal, JSON in a pipe.")
  private Optional<Format> format = Optional.empty();

  EvaluateCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    List<String> rejects = new ArrayList<>();
    Figures figures;
    try (BufferedReader in = program.open(gold);
        Chancery chancery = Chancery.bundled()) {
      figures = new Evaluator(chancery, rejects::add).score(task, in, gold);
    }
    ScoreView view = new ScoreView(task, figures);
    switch (Format.chosen(format, Optional.empty(), program.terminal().output())) {
      case TABLE -> program.out().append(view.table());
      case JSONL -> program.out().append(view.json(gold));
      case HTML -> throw new CommandException("--format: expected table or jsonl, found 'html'");
    }
    program.out().flush();
    rejects.forEach(message -> program.notices().line(SafeText.of(message)));
    return rejects.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
  }

  /** From the command line. */
  static final class TaskConverter implements ITypeConverter<Task> {
    @Override
    public Task convert(String value) {
      for (Task task : Task.values()) {
        if (task.word().equals(value.toLowerCase(Locale.ROOT))) {
          return task;
        }
      }
      throw new TypeConversionException(
          "expected statements, events, relations, parse or dates, found '" + value + "'");
    }
  }
}
