package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.Chancery;
import org.chancery.export.HtmlPage;
import org.chancery.export.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Reads reports and shows their record; stores nothing. */
@Command(
    name = "read",
    header = "Read reports and show the record: who did what to whom, who said what.",
    sortOptions = false,
    descriptionHeading = "%n",
    description = {
      "Text files, pages (HTML), JSON Lines, folders of these, or - for standard input. A line of"
          + " JSON Lines is {\"id\",\"text\"} and may have published, title, publisher, url."
    },
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  chancery read examples/",
      "  chancery read --published 2024-03-05 report.txt",
      "  chancery read reports.jsonl -o record.jsonl",
      "  chancery read report.txt -o page.html",
      "  cat report.txt | chancery read - --format table --why",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but something was left out."
    })
final class ReadCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "What to read.")
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Day of publication (2024-03-05) of reports that do not tell it.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description = {
        "table, jsonl or html. Without it: a table on a terminal, JSON Lines in a pipe, and with -o"
            + " what the file's ending says."
      })
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--with",
      paramLabel = "dates,issues",
      split = ",",
      converter = Extra.Converter.class,
      description = {
        "Show every date expression too; in JSON Lines also what is talked about and who stands"
            + " where on it."
      })
  private List<Extra> extras = List.of();

  @Option(
      names = "--why",
      description = "Show the rule, the words and the day's basis of each entry.")
  private boolean why;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the record to a file.")
  private Optional<Path> file = Optional.empty();

  @Mixin private LexiconOption lexicon = new LexiconOption();

  ReadCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    try (Output output = file.map(Output::file).orElse(Output.standard(program.out()));
        Chancery chancery = lexicon.open(program.notices())) {
      View view = view(output.writer());
      Showing showing = new Showing(program, output, view, !isOnTerminal());
      try (InOrder inOrder = new InOrder(chancery::read, showing)) {
        chancery.intake(published).read(inputs, program.in(), inOrder);
        inOrder.finish();
      }
      int code = showing.end(file);
      Freshness.warning(
              chancery.lexicon().validUntil(), showing.newest(), "the newest report is of ")
          .ifPresent(program.notices()::line);
      return code;
    }
  }

  private boolean isOnTerminal() {
    return file.isEmpty() && program.terminal().output();
  }

  private View view(Appendable out) {
    boolean dates = extras.contains(Extra.DATES);
    boolean issues = extras.contains(Extra.ISSUES);
    Terminal terminal = file.isPresent() ? Terminal.NONE : program.terminal();
    return switch (Format.chosen(format, file, program.terminal().output())) {
      case TABLE -> new TableView(out, terminal, dates, why);
      case JSONL -> View.of(new JsonLines(out, dates, issues)::write);
      case HTML -> View.of(new HtmlPage(out));
    };
  }

  /** What is shown only when asked. */
  private enum Extra {
    DATES,
    ISSUES;

    /** From the command line. */
    static final class Converter implements ITypeConverter<Extra> {
      @Override
      public Extra convert(String value) {
        return switch (value) {
          case "dates" -> DATES;
          case "issues" -> ISSUES;
          default ->
              throw new TypeConversionException("expected dates or issues, found '" + value + "'");
        };
      }
    }
  }
}
