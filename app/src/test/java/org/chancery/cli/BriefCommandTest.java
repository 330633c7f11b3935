package org.chancery.cli;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a record knows of issues, shown and put into briefs. */
class BriefCommandTest {
  private static final String LEAVING =
      "President Donald Trump withdrew the United States from the Iran nuclear deal on Tuesday."
          + " The Iranian government said that the United States had attacked a tanker of Iran."
          + " Iran may quit the nuclear deal next month.";
  private static final String RETURNING =
      "Iran will return to the nuclear deal only if the United States lifts its sanctions,"
          + " Iranian Foreign Minister Hossein Amir-Abdollahian said. The foreign ministers of Iran and the United"
          + " States will meet in Geneva on Tuesday. Iran denied that it had arrested American"
          + " sailors. “We demand that the United States return to the nuclear deal,” Amir-Abdollahian told"
          + " reporters.";

  @TempDir private static Path folder;
  private static String record = "";

  @BeforeAll
  static void add() throws IOException {
    record = folder.resolve("record.db").toString();
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(
        reports,
        report("leaving", "The Fjord", "2018-05-08", LEAVING)
            + report("returning", "The *Andes* <b>", "2021-10-04", RETURNING));
    Run run = Run.of("add", reports.toString(), "--record", record);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static String report(String id, String publisher, String published, String text) {
    return "{\"id\":\"%s\",\"publisher\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}%n"
        .formatted(id, publisher, published, text);
  }

  private static Run run(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--record";
    all[args.length + 1] = record;
    return Run.of(all);
  }

  private static String section(String brief, String title) {
    String[] parts = ("\n" + brief).split("\n## " + Pattern.quote(title) + "\n", 2);
    assertThat(parts).as(title + " in\n" + brief).hasSize(2);
    return parts[1].split("\n## ", 2)[0];
  }

  private static List<String> lines(String brief) {
    return brief.lines().filter(l -> l.startsWith("- ")).toList();
  }

  @Test
  void everySentenceIsAReportsAndHasItsNumber() {
    String brief = run("brief", "--between", "IRN,USA").out();
    assertThat(lines(brief))
        .isNotEmpty()
        .allMatch(l -> l.matches(".*“.+” (\\[[12]])+"))
        .allSatisfy(
            l -> {
              String quoted = l.substring(l.indexOf('“') + 1, l.lastIndexOf('”'));
              assertThat(LEAVING + RETURNING).contains(quoted);
            });
    assertThat(section(brief, "Reports"))
        .contains("The Fjord, “President Donald Trump withdrew", "8 May 2018, leaving");
  }

  @Test
  void noStatusIsLost() {
    String brief = run("brief", "--between", "IRN,USA").out();
    assertThat(section(brief, "What is planned, possible or wished"))
        .contains("will meet in Geneva", ", planned: ");
    assertThat(section(brief, "What is denied")).contains("sailors");
    assertThat(section(brief, "What one side alone claims"))
        .contains("attacked a tanker", "on the word of Iranian government (IRN GOV)");
    assertThat(section(brief, "Iran nuclear deal: step by step"))
        .contains("withdrew", "Iran (IRN), quit, possible: “Iran may quit")
        .doesNotContain("tanker", "Geneva", "sailors");
    assertThat(brief).doesNotContain("## What happened");
  }

  @Test
  void anAgreementIsToldStepByStepAndWhatMayComeIsMarked() {
    String brief = run("brief", "--issue", "iran-nuclear-deal").out();
    assertThat(brief).startsWith("# Iran nuclear deal\n\nFrom two reports, two voices, published ");
    assertThat(section(brief, "Iran nuclear deal: step by step"))
        .contains("**8 May 2018** Donald Trump (USA GOV), quit: “")
        .contains("Iran (IRN), quit, possible: “");
    assertThat(section(brief, "Iran nuclear deal: where IRN stands"))
        .contains("conditions (first time known)", "demands (hardened)");
    assertThat(lines(section(brief, "What changed")))
        .singleElement(as(InstanceOfAssertFactories.STRING))
        .contains("Iran nuclear deal: Hossein Amir-Abdollahian (IRN GOV) demands (hardened): “");
  }

  @Test
  void onePersonsWordsAreGathered() {
    String brief = run("brief", "--person", "amir-abdollahian").out();
    assertThat(section(brief, "What was said"))
        .contains("Hossein Amir-Abdollahian (IRN GOV) said to reporters (JRN): “We demand");
    assertThat(brief).doesNotContain("tanker").contains("From one report, one voice");
  }

  @Test
  void aThinRecordSaysSo() {
    assertThat(run("brief", "--between", "IRN,USA", "--until", "2018-12-31").out())
        .contains("From one report, one voice, published on 8 May 2018 until 31 Dec 2018.")
        .contains("That is little: what is not here may only not have been read.");
    assertThat(run("brief", "--between", "NOR,CHL").out())
        .isEqualTo("# NOR and CHL\n\nThe record holds nothing on this.\n");
  }

  @Test
  void aPageNeedsNothingElseAndNoWordsBecomeMarkup() throws IOException {
    Path page = folder.resolve("brief.html");
    Run run = run("brief", "--issue", "iran-nuclear-deal", "-o", page.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(page))
        .contains("<!DOCTYPE html>", "The *Andes* &lt;b&gt;", "href=\"#r2\"", "id=\"r2\"")
        .doesNotContain("<script", "http://", "https://", "<b>, ");
    assertThat(run("brief", "--issue", "iran-nuclear-deal").out())
        .contains("The \\*Andes\\* \\<b\\>");
  }

  @Test
  void whoIsNotKnownIsTold() {
    assertThat(run("brief", "--person", "Nobody").err())
        .isEqualTo(
            "chancery: --person: nobody in the record is called 'Nobody'; 'chancery show actors'"
                + " tells who is\n");
    assertThat(run("brief", "--issue", "moon").err())
        .isEqualTo(
            "chancery: --issue: the record holds nothing on 'moon'; 'chancery show issues' tells"
                + " what is talked about\n");
    assertThat(run("brief", "--between", "IRN").err())
        .isEqualTo("chancery: --between: expected two parties as IRN,USA, found 1\n");
    assertThat(run("brief").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void positionsAreShownWithTheirChange() {
    assertThat(run("show", "positions", "--actor", "IRN").out().lines())
        .anyMatch(l -> l.contains("\"stance\":\"conditions\",\"theirs\":null,\"change\":\"first\""))
        .anyMatch(
            l ->
                l.contains(
                    "\"stance\":\"demands\",\"theirs\":\"supports\",\"change\":\"hardened\""))
        .allMatch(l -> l.contains("\"party\":\"IRN\""));
    assertThat(run("show", "positions", "--issue", "vienna-talks").out()).isEmpty();
    Run table = Run.with("", Run.TERMINAL, "show", "positions", "--record", record);
    assertThat(table.out()).contains("Iran nuclear deal: IRN", "conditions", "first known");
  }

  @Test
  void aChangeIsToldAgainstWhatCameBeforeTheDaysAskedFor() {
    String deal = "iran-nuclear-deal";
    assertThat(run("show", "positions", "--issue", deal, "--since", "2021-01-01").out())
        .contains("\"change\":\"hardened\"")
        .doesNotContain("\"voice\":{\"actor\":\"Q22686\"");
  }

  @Test
  void agreementsAndIssuesAreShown() {
    assertThat(run("show", "agreements", "--until", "2018-05-31").out())
        .startsWith("{\"kind\":\"agreement\",\"issue\":\"iran-nuclear-deal\"")
        .contains("\"step\":\"quit\"");
    Run table = Run.with("", Run.TERMINAL, "show", "agreements", "--record", record);
    assertThat(table.out()).contains("8 May 2018    quit", "on the report’s word · The Fjord");
    assertThat(run("show", "issues").out())
        .startsWith("{\"kind\":\"issue_summary\",\"issue\":\"iran-nuclear-deal\"")
        .contains("\"reports\":2");
    assertThat(run("show", "events", "--issue", "iran-nuclear-deal").code())
        .isEqualTo(ExitCode.USAGE);
  }
}
