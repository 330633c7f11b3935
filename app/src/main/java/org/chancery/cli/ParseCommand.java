package org.chancery.cli;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.Chancery;
import org.chancery.intake.Sink;
import org.chancery.language.Conllu;
import org.chancery.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows words, sentences and trees as CoNLL-U. */
@Command(
    name = "parse",
    header = "Show words, sentences and trees as CoNLL-U.",
    sortOptions = false,
    descriptionHeading = "%n",
    description = {
      "Of reports (standard input if nothing is named), or of a CoNLL-U file whose words are kept"
          + " and whose lemmas, tags and trees are made anew."
    },
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  chancery parse report.txt",
      "  echo 'Norway recalled its envoy.' | chancery parse",
      "  chancery parse --conllu words.conllu > trees.conllu",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but something was left out."
    })
final class ParseCommand implements Callable<Integer> {
  private final Program program;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "Reports to parse.")
  private List<String> inputs = List.of();

  @Option(
      names = "--conllu",
      paramLabel = "FILE",
      description = "Annotate the words of a CoNLL-U file, or of - for standard input.")
  private Optional<String> conllu = Optional.empty();

  @Mixin private LexiconOption lexicon = new LexiconOption();

  ParseCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    if (conllu.isPresent() && !inputs.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--conllu takes one file and no others: found '" + inputs.get(0) + "' too");
    }
    return conllu.isPresent() ? annotate(conllu.get()) : parse();
  }

  private int annotate(String file) throws IOException {
    try (Reader words = program.open(file);
        Chancery chancery = lexicon.open(program.notices())) {
      Conllu.annotate(chancery.language(), words, program.out());
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      if (message.startsWith("line ")) {
        throw new CommandException(file + ": " + message);
      }
      throw e;
    }
    return ExitCode.DONE;
  }

  private int parse() {
    List<String> rejects = new ArrayList<>();
    List<String> paths = inputs.isEmpty() ? List.of("-") : inputs;
    try (Chancery chancery = lexicon.open(program.notices())) {
      chancery.intake(Optional.empty()).read(paths, program.in(), sink(chancery, rejects));
    }
    rejects.forEach(message -> program.notices().line(SafeText.of(message)));
    return rejects.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
  }

  private Sink sink(Chancery chancery, List<String> rejects) {
    return new Sink() {
      @Override
      public void report(Report report) {
        write(chancery, report);
      }

      @Override
      public void rejected(String input, String message) {
        rejects.add(message);
      }
    };
  }

  private void write(Chancery chancery, Report report) {
    try {
      Conllu.write(chancery.parse(report), program.out());
      program.out().flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }
}
