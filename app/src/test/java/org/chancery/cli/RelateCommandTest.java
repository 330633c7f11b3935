package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelateCommandTest {
  private static final String ASKED =
      "{\"id\":\"a\",\"sentence\":\"Norway recalled its ambassador to Chile.\",\"source_start\":0,"
          + "\"source_end\":6,\"target_start\":34,\"target_end\":39}\n";

  @Test
  void aLineGivesTheRootOfItsPair() {
    Run run = Run.with(ASKED, Terminal.NONE, "relate", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("{\"id\":\"a\",\"root\":\"SANCTION\"}\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whyAddsTheEntriesAndTheWords() {
    Run run = Run.with(ASKED, Terminal.NONE, "relate", "-", "--why");
    assertThat(run.out())
        .startsWith("{\"id\":\"a\",\"root\":\"SANCTION\",\"rule\":\"events/")
        .endsWith(",\"words\":[\"recalled\"]}\n");
  }

  @Test
  void offsetsCountCharactersOutsideTheBasicPlaneOnce() {
    String line =
        "{\"id\":\"b\",\"sentence\":\"😀 Norway bombed Chile.\",\"source_start\":2,\"source_end\":8,"
            + "\"target_start\":16,\"target_end\":21}\n";
    assertThat(Run.with(line, Terminal.NONE, "relate", "-").out())
        .isEqualTo("{\"id\":\"b\",\"root\":\"ASSAULT\"}\n");
  }

  @Test
  void aPartyThatIsNotMarkedIsDoneWithout() {
    String line =
        "{\"id\":\"c\",\"sentence\":\"Norway bombed a depot.\",\"source_start\":0,\"source_end\":6,"
            + "\"target_start\":null,\"target_end\":null}\n";
    assertThat(Run.with(line, Terminal.NONE, "relate", "-").out())
        .isEqualTo("{\"id\":\"c\",\"root\":\"ASSAULT\"}\n");
  }

  @Test
  void badLinesAreNamedAndTheRestGoesOn() {
    String input =
        "{\"id\":\"x\"\n"
            + "[]\n"
            + "{\"id\":\"y\"}\n"
            + "{\"id\":\"z\",\"sentence\":\"Hm.\",\"source_start\":0,\"source_end\":9}\n"
            + ASKED
            + ASKED;
    Run run = Run.with(input, Terminal.NONE, "relate", "-");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
    assertThat(run.out()).isEqualTo("{\"id\":\"a\",\"root\":\"SANCTION\"}\n");
    assertThat(run.err().lines())
        .containsExactly(
            "chancery: -:1: expected JSON, broken at column 10; left out",
            "chancery: -:2: expected a JSON object {…}; left out",
            "chancery: -:6: expected an id of its own, found 'a' again; left out",
            "chancery: -:3: expected a field \"sentence\" with words, found none; left out",
            "chancery: -:4: expected source_start and source_end inside the sentence of 3"
                + " characters, found 0 and 9; left out");
  }

  @Test
  void aFileThatIsNotThereIsOneLine() {
    Run run = Run.of("relate", "nowhere.jsonl");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).isEqualTo("chancery: nowhere.jsonl: no such file\n");
  }
}
