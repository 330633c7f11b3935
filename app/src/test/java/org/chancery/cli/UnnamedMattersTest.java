package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Matters that no list names, found in a record and named by a lexicon of one's own. */
class UnnamedMattersTest {
  private static final String FIRST =
      "Kenya closed its border to lorries on Monday. The grain export dispute between Kenya and"
          + " Uganda entered its third week.";
  private static final String COPY = FIRST + " More is to follow.";
  private static final String SECOND =
      "Ugandan farmers marched to the capital. Uganda rejected the dispute over grain exports as"
          + " a pretext, and Kenya was silent.";
  private static final String ELSEWHERE =
      "Chile sent a note to Peru. The grain export dispute between Chile and Peru is old.";
  private static final String ONCE = "Norway and Iceland praised the Larne fishing deal.";

  @TempDir private Path folder;
  private String record = "";

  @BeforeEach
  void add() throws IOException {
    record = folder.resolve("record.db").toString();
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(
        reports,
        report("first", "2024-03-05", FIRST)
            + report("copy", "2024-03-06", COPY)
            + report("second", "2024-04-01", SECOND)
            + report("elsewhere", "2024-03-07", ELSEWHERE)
            + report("once", "2024-03-08", ONCE));
    Run run = Run.of("add", reports.toString(), "--record", record);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static String report(String id, String published, String text) {
    return "{\"id\":\"%s\",\"publisher\":\"The Fjord\",\"published\":\"%s\",\"text\":\"%s\"}%n"
        .formatted(id, published, text);
  }

  private Run unnamed(String... more) {
    String[] args = new String[more.length + 5];
    List<String> first = List.of("show", "issues", "--unnamed", "--record", record);
    first.toArray(args);
    System.arraycopy(more, 0, args, first.size(), more.length);
    return Run.of(args);
  }

  @Test
  void whatSeveralVoicesSpeakOfIsOfferedAndOtherPartiesDisputeIsAnother() {
    assertThat(unnamed().out().lines())
        .singleElement()
        .satisfies(
            l ->
                assertThat(l)
                    .startsWith("{\"kind\":\"unnamed_summary\",\"name\":\"grain export dispute\"")
                    .contains(
                        "\"phrases\":[\"dispute over grain exports\",\"grain export dispute\"]",
                        "\"reports\":3,\"voices\":2,\"parties\":[\"KEN\",\"UGA\"]",
                        "\"first\":\"2024-03-05\",\"last\":\"2024-04-01\"",
                        "\"sentence\":\"Uganda rejected the dispute over grain exports as")
                    .doesNotContain("elsewhere", "CHL"));
    assertThat(unnamed("--until", "2024-03-31").out()).isEmpty();
    assertThat(unnamed("--actor", "CHL").out()).isEmpty();
  }

  @Test
  void untilItIsNamedItIsNoIssue() {
    assertThat(Run.of("show", "issues", "--record", record).out()).isEmpty();
    assertThat(Run.of("show", "positions", "--record", record).out()).isEmpty();
  }

  @Test
  void thePrintedRowNamesIt() throws IOException {
    String out = unnamed().out();
    String row = out.substring(out.indexOf("\"row\":\"") + 7).split("\"", 2)[0];
    Path own = folder.resolve("own");
    Files.createDirectories(own.resolve("issues"));
    Files.writeString(
        own.resolve("issues/issues.tsv"),
        "id\tname\tnames\tkind\tparties\n" + row.replace("\\t", "\t") + "\n");
    Path reports = folder.resolve("reports.jsonl");
    Run again = Run.of("add", reports.toString(), "--record", record, "--lexicon", own.toString());
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(Run.of("show", "issues", "--record", record).out())
        .contains("\"issue\":\"grain-export-dispute\"", "\"reports\":3");
    assertThat(Run.of("show", "positions", "--record", record, "--actor", "UGA").out())
        .contains("\"stance\":\"opposes\"");
    assertThat(unnamed().out()).isEmpty();
  }

  @Test
  void onATerminalItSaysHowToNameIt() {
    Run table = Run.with("", Run.TERMINAL, "show", "issues", "--unnamed", "--record", record);
    assertThat(table.out())
        .contains(
            "grain export dispute",
            "3 reports, 2 voices",
            "to name it: id grain-export-dispute | name grain export dispute",
            "None of these is an issue.");
  }

  @Test
  void itGoesWithIssuesAlone() {
    assertThat(Run.of("show", "events", "--unnamed", "--record", record).err())
        .startsWith("chancery: --unnamed: goes with 'show issues', without --issue");
  }
}
