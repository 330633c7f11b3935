package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at what Chancery knows. */
@Command(
    name = "lexicon",
    header = "Check a lexicon of your own; say what a rule does.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  chancery lexicon check my-lexicon/",
      "  chancery lexicon explain sanction.recall-envoy",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but something was left out."
    })
final class LexiconCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** Without a command: the help. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.USAGE;
  }
}
