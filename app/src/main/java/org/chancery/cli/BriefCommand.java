package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.export.Brief;
import org.chancery.export.BriefPage;
import org.chancery.export.Gathered;
import org.chancery.record.RecordStore;
import org.chancery.store.Records;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a brief from a record. */
@Command(
    name = "brief",
    header = "Write a brief from a record: what happened, what was said, what changed.",
    sortOptions = false,
    descriptionHeading = "%n",
    description = {
      "What is done stands apart from what one side alone says, from what is planned or wished and"
          + " from what is denied. Every sentence is a report's and has that report's number;"
          + " nothing stands in it that the record does not hold."
    },
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  chancery brief --between IRN,USA --record record.db",
      "  chancery brief --issue iran-nuclear-deal --since 2018-01-01 -r record.db -o brief.html",
      "  chancery brief --person 'Sergey Lavrov' --record record.db",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage."
    })
final class BriefCommand implements Callable<Integer> {
  private final Program program;

  @ArgGroup(multiplicity = "1")
  private Asked asked = new Asked();

  @Mixin private RecordOption record = new RecordOption();

  @Mixin private DaysOption days = new DaysOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write it to a file: a page where it ends in .html, else Markdown.")
  private Optional<Path> file = Optional.empty();

  BriefCommand(Program program) {
    this.program = program;
  }

  /** One of three questions. */
  static final class Asked {
    @Option(
        names = "--between",
        paramLabel = "A,B",
        split = ",",
        required = true,
        description = "On two parties: country codes (IRN) or ids of actors (Q794).")
    private List<String> between = List.of();

    @Option(
        names = "--person",
        paramLabel = "NAME",
        required = true,
        description = "On one person, by name or id.")
    private Optional<String> person = Optional.empty();

    @Option(
        names = "--issue",
        paramLabel = "ID",
        required = true,
        description = "On one issue; 'chancery show issues' tells their ids.")
    private Optional<String> issue = Optional.empty();
  }

  @Override
  public Integer call() {
    try (RecordStore store = Records.look(record.where());
        Output output = file.map(Output::file).orElse(Output.standard(program.out()))) {
      BriefPage page = BriefPage.of(brief(new Gathered(store, days.since(), days.until())));
      boolean html = file.map(Format::of).filter(f -> f == Format.HTML).isPresent();
      output.writer().append(html ? page.html() : page.markdown());
      output.complete();
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Brief brief(Gathered gathered) {
    if (asked.person.isPresent()) {
      return known(
          "--person",
          "'chancery show actors' tells who is",
          () -> gathered.onPerson(asked.person.get()));
    }
    if (asked.issue.isPresent()) {
      return known(
          "--issue",
          "'chancery show issues' tells what is talked about",
          () -> gathered.onIssue(asked.issue.get()));
    }
    List<String> parties = asked.between.stream().map(String::strip).distinct().toList();
    if (parties.size() != 2) {
      throw new CommandException(
          "--between: expected two parties as IRN,USA, found " + parties.size());
    }
    return gathered.between(parties.get(0), parties.get(1));
  }

  private static Brief known(String option, String hint, Supplier<Brief> brief) {
    try {
      return brief.get();
    } catch (Gathered.UnknownException e) {
      String end = e.isNobody() ? "; " + hint : "";
      throw new CommandException(option + ": " + e.getMessage() + end);
    }
  }
}
