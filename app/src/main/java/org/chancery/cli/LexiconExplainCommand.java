package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Near;
import org.chancery.lexicon.Stanza;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a rule does. */
@Command(
    name = "explain",
    header = "Say what a rule does, by the id that --why shows.",
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  chancery lexicon explain sanction.recall-envoy",
      "  chancery lexicon explain statement.clause",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage or no such rule."
    })
final class LexiconExplainCommand implements Callable<Integer> {
  /** Columns for the labels at the left. */
  private static final int LABEL = 12;

  private final Program program;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RULE-ID", description = "The id of a rule.")
  private String id = "";

  @Mixin private LexiconOption lexicon = new LexiconOption();

  LexiconExplainCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Lexicon known = lexicon.load(program.notices());
    List<Stanza> rules =
        known.paths().stream()
            .filter(p -> p.endsWith(".rules"))
            .flatMap(p -> known.stanzas(p).stream())
            .toList();
    Optional<Stanza> rule = rules.stream().filter(r -> has(r, id)).findFirst();
    if (rule.isEmpty()) {
      throw new ParameterException(spec.commandLine(), unknown(rules));
    }
    new RuleInWords(known, rule.get()).lines().forEach(this::show);
    return ExitCode.DONE;
  }

  private void show(RuleInWords.Line line) {
    Terminal terminal = program.terminal();
    String label = line.label();
    for (Prose.Line words :
        Prose.of(line.words()).wrap(terminal.width() - LABEL, terminal.colour())) {
      program.say(label + " ".repeat(LABEL - label.length()) + words.text());
      label = "";
    }
  }

  private static boolean has(Stanza rule, String id) {
    return rule.get("id").filter(id::equals).isPresent();
  }

  private String unknown(List<Stanza> rules) {
    List<String> ids = rules.stream().flatMap(r -> r.get("id").stream()).toList();
    List<String> near = Near.to(id, ids);
    String hint = near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    return "no rule '" + id + "'" + hint;
  }
}
