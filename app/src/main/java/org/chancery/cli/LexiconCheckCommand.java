package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.Chancery;
import org.chancery.lexicon.Changes;
import org.chancery.lexicon.Examined;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.record.Merger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a lexicon and reads the examples of its rules. */
@Command(
    name = "check",
    header = "Check a lexicon of your own and read the examples of all rules.",
    sortOptions = false,
    descriptionHeading = "%n",
    description = {
      "All problems are told at once, each with its file and line. Then the yes, no and not-yet"
          + " lines of every rule are read, those of the packed rules too: a rule of your own may"
          + " change them. Without DIR the packed lexicon is checked."
    },
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  chancery lexicon check my-lexicon/",
      "  chancery lexicon check my-lexicon/ --at 2027-03-05",
      "",
      "Exit codes: 0 all is sound, 1 it cannot be used or an example fails, 2 wrong usage, 3 sound,",
      "but lines of a dictionary were left out."
    })
final class LexiconCheckCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "DIR", arity = "0..1", description = "The folder of your lexicon.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--at",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Warn if the offices of people are not known up to this day (2024-03-05).")
  private Optional<LocalDate> at = Optional.empty();

  LexiconCheckCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Lexicon lexicon = LexiconOption.load(folder, program.notices());
    Examined examined = examined(lexicon);
    examined.problems().forEach(p -> program.notices().line(SafeText.of(p)));
    Freshness.warning(lexicon.validUntil(), at, "asked for is ").ifPresent(program.notices()::line);
    tell(lexicon, examined);
    if (!examined.problems().isEmpty()) {
      return ExitCode.FAILED;
    }
    return lexicon.warnings().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
  }

  private static Examined examined(Lexicon lexicon) {
    Problems problems = new Problems();
    problems.attempt(() -> new Merger(lexicon));
    Optional<Examined> examined =
        problems.attempt(
            () -> {
              try (Chancery chancery = Chancery.with(lexicon)) {
                return chancery.readExamples();
              }
            });
    problems.check();
    return examined.orElseThrow();
  }

  private void tell(Lexicon lexicon, Examined examined) {
    int wrong = examined.problems().size();
    String verdict = wrong == 0 ? "all read as marked" : Tally.count(wrong, "failure");
    String known = lexicon.validUntil().map(LocalDate::toString).orElse("an unknown day");
    folder.ifPresent(f -> program.say(SafeText.of(f.toString()) + ": " + changes(lexicon)));
    program.say(
        Tally.count(examined.rules(), "rule")
            + ", "
            + Tally.count(examined.examples(), "example")
            + ": "
            + verdict);
    program.say("people and offices are known until " + known);
    lexicon.validUntilByPart().forEach(p -> program.say("  " + p.part() + ": " + p.day()));
    program.say("digest " + lexicon.digest());
  }

  private static String changes(Lexicon lexicon) {
    Changes changes = lexicon.changes();
    return "entries: "
        + changes.added()
        + " added, "
        + changes.replaced()
        + " replaced, "
        + changes.removed()
        + " removed";
  }
}
