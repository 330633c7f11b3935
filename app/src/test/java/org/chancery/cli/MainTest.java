package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
  @Test
  void helpNamesTheCommandsAndTheExitCodes() {
    Run run = Run.of("--help");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Reads news reports on international relations and keeps the record.\n")
        .contains("\n  read   ", "\n  parse  ", "Examples:\n", "Exit codes: 0 done, 1 failed,");
  }

  @ParameterizedTest
  @CsvSource({
    "read",
    "add",
    "show",
    "export",
    "parse",
    "relate",
    "evaluate",
    "lexicon",
    "lexicon check",
    "lexicon explain"
  })
  void everyCommandHasHelpWithExamples(String command) {
    Run run = Run.of((command + " --help").split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: chancery " + command, "\nExamples:\n", "\nExit codes: ");
  }

  @Test
  void versionNamesTheRecordFormatToo() {
    Run run = Run.of("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Chancery ").contains(", record format 1\nJava ");
  }

  @Test
  void withoutACommandTheHelpIsShownAndTheUsageIsWrong() {
    Run run = Run.of();
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).contains("Usage: chancery ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "read|nothing to read: name a file, a folder, or - for standard input; see 'chancery read"
            + " --help'",
        "read x --formt html|unknown option '--formt'; did you mean --format? See 'chancery read"
            + " --help'",
        "read x --format xml|option '--format': expected table, jsonl or html, found 'xml'; see"
            + " 'chancery read --help'",
        "read x --with days|option '--with' (dates,issues): expected dates or issues, found 'days'; see 'chancery read"
            + " --help'",
        "read x --published Tuesday|option '--published': expected a day as 2024-03-05, found"
            + " 'Tuesday'; see 'chancery read --help'",
        "raed x|unknown command 'raed'; did you mean read? See 'chancery --help'",
        "lexicon chekc|unknown command 'chekc'; did you mean check? See 'chancery lexicon --help'",
        "lexicon explain|expected RULE-ID, found nothing; see 'chancery lexicon explain --help'",
        "read x --lexikon y|unknown option '--lexikon'; did you mean --lexicon? See 'chancery read"
            + " --help'",
        "evaluate x y|TASK: expected statements, events, relations, parse or"
            + " dates, found 'x'; see 'chancery evaluate --help'",
        "fly x|unknown command 'fly'; see 'chancery --help'",
        "parse --conllu - x|--conllu takes one file and no others: found 'x' too; see 'chancery"
            + " parse --help'"
      })
  void wrongUsageIsOneLineThatSaysWhatToDo(String args, String message) {
    Run run = Run.of(args.split(" "));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).isEqualTo("chancery: " + message + "\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void controlsInWhatAPersonTypedAreShownNotObeyed() {
    assertThat(Run.of("\u001B[31mred").err()).contains("'\u241B[31mred'").doesNotContain("\u001B");
  }
}
