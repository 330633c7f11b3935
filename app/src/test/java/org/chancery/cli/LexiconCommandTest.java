package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.chancery.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lexicon of one's own: read with it, checked, explained. */
class LexiconCommandTest {
  private static final String RULE =
      """
      id: aid.cosset
      type: AID
      verb: cosset
      frame: acts-on
      yes: [actor Norway] cosseted [recipient Chile].
      no: The nurse cosseted the swimmer.
      """;

  @TempDir private Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String at(String path) {
    return folder.resolve(path).toString();
  }

  private Run read(String text, String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "read";
    args[1] = "-";
    System.arraycopy(more, 0, args, 2, more.length);
    return Run.with(text, Terminal.NONE, args);
  }

  @Test
  void readFindsWhatOnesOwnLexiconAdds() throws IOException {
    String text = "Norway cosseted Chile on Monday.";
    write("events/aid.rules", RULE);
    assertThat(read(text).out()).doesNotContain("\"type\":\"AID\"");
    Run run = read(text, "--lexicon", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"type\":\"AID\"", "\"rule\":\"aid.cosset\"");
  }

  @Test
  void readFindsPeopleOfADictionaryAndTellsTheLinesItCannotUse() throws IOException {
    write(
        "my.actors.txt",
        "VARDO_HELLEBUST_\n\t[NORMIL 200101-251231]\n\t[NORGOV 31]\nGUILD_(X)_ [NOR]\n");
    Run run =
        read(
            "Vardo Hellebust met French officials in Norway on Monday.",
            "--published",
            "2024-03-05",
            "--lexicon",
            folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"id\":\"vardo-hellebust-nor\"", "\"sectors\":[\"MIL\"]");
    assertThat(run.err())
        .isEqualTo(
            "chancery: "
                + at("my.actors.txt")
                + ":3: expected days like 090120-170120, >090120 or <20170120, found '[NORGOV"
                + " 31]'; not used\nchancery: "
                + at("my.actors.txt")
                + ":4: expected a phrase of letters, figures and underscores, found 'GUILD_(X)_';"
                + " not used\n");
  }

  @Test
  void nothingStartsWithALexiconThatIsNotSound() throws IOException {
    write("actors/kinds.tsv", "noun\tsectors\ttype\nscribe\tEdu\tar\u001Bmy\n");
    write("events/aid.rules", RULE.replace("acts-on", "floats"));
    Run run = read("Norway cosseted Chile.", "--lexicon", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("chancery: the lexicon cannot be used:\n")
        .contains(
            at("actors/kinds.tsv") + ":2: expected sectors of three capital letters, found 'Edu'\n",
            at("actors/kinds.tsv")
                + ":2: expected a type: person, organization or group, found 'ar\u241Bmy'\n",
            at("events/aid.rules") + ":1: expected a frame of [")
        .contains("found 'floats'\n");
  }

  @Test
  void aReportThatIsNewerThanTheOfficesIsTold() throws IOException {
    write("actors/people.tsv", "# valid-until: 2023-12-31\nid\tname\tcountry\tclass\n");
    Run run =
        read(
            "Norway recalled its ambassador to Chile.",
            "--published",
            "2024-03-05",
            "--lexicon",
            folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "chancery: the lexicon knows people and their offices until 2023-12-31; the newest"
                + " report is of 2024-03-05: give newer ones with --lexicon\n");
  }

  /** Leaves few examples to read. */
  private void removeThePackedRulesOfActs() throws IOException {
    StringBuilder text = new StringBuilder("file\tkey\n");
    Lexicon packed = Lexicon.bundled();
    for (String path : packed.paths()) {
      if (path.startsWith("events/") && path.endsWith(".rules") && !path.contains("frames")) {
        packed.stanzas(path).forEach(r -> text.append(path + "\t" + r.require("id") + "\n"));
      }
    }
    write("remove.tsv", text.toString());
  }

  @Test
  void checkReadsAllExamplesAndNamesThoseThatFail() throws IOException {
    write(
        "events/aid.rules",
        RULE
            + "yes(planned): [actor Norway] cosseted [recipient Peru].\n"
            + "no: Fiji cosseted Samoa.\n"
            + "not-yet: [actor Kenya] cosseted [recipient Ghana].\n");
    removeThePackedRulesOfActs();
    Run run = Run.of("lexicon", "check", folder.toString(), "--at", "2031-01-01");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out()).containsPattern("\\n\\d+ rules, [\\d,]+ examples: 3 failures\n");
    String rules = "chancery: " + at("events/aid.rules");
    assertThat(run.err())
        .contains(
            rules
                + ":7: aid.cosset: expected AID planned, actor Norway, recipient Peru in \"Norway"
                + " cosseted Peru.\", found 'AID occurred, actor Norway, recipient Peru'\n",
            rules
                + ":8: aid.cosset: expected no AID in \"Fiji cosseted Samoa.\", found 'AID"
                + " occurred, actor Fiji, recipient Samoa'\n",
            rules
                + ":9: aid.cosset: expected a gap (it works now, move it up to yes), found 'AID"
                + " occurred, actor Kenya, recipient Ghana'\n")
        .containsPattern(
            "chancery: the lexicon knows people and their offices until \\d{4}-\\d\\d-\\d\\d; asked"
                + " for is 2031-01-01: give newer ones with --lexicon\n");
  }

  @Test
  void checkOfASoundLexiconCountsAndGivesTheDigest() throws IOException {
    write("events/aid.rules", RULE);
    removeThePackedRulesOfActs();
    Run run = Run.of("lexicon", "check", folder.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .matches(
            Pattern.quote(folder + ": entries: 1 added, 0 replaced, ")
                + """
            \\d+ removed
            \\d+ rules, [\\d,]+ examples: all read as marked
            people and offices are known until \\d{4}-\\d\\d-\\d\\d
            (  [a-z, ]+: \\d{4}-\\d\\d-\\d\\d
            )+digest [0-9a-f]{64}
            """);
  }

  @Test
  void checkLoadsWhatMergingKnowsToo() throws IOException {
    write("record/acts.tsv", "act\tfamily\tdone\tby\nodd\tmeeting\t\tnobody\n");
    write("actors/kinds.tsv", "noun\tsectors\ttype\nscribe\tEdu\tperson\n");
    Run run = Run.of("lexicon", "check", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .contains(
            at("record/acts.tsv") + ":2: expected ", at("actors/kinds.tsv") + ":2: expected ");
  }

  @Test
  void checkNamesAFolderThatIsNotThere() {
    Run run = Run.of("lexicon", "check", at("none"));
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .isEqualTo(
            "chancery: the lexicon cannot be used:\n"
                + at("none")
                + ": expected a folder, found nothing\n");
  }

  @Test
  void explainSaysInWordsWhatARuleDoes() throws IOException {
    write("events/aid.rules", RULE + "object: @envoys, sailor\nunless: race\nnote: a test\n");
    Run run = Run.of("lexicon", "explain", "aid.cosset", "--lexicon", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(
            "rule        aid.cosset\n"
                + "in          "
                + at("events/aid.rules")
                + ":1\n"
                + "records     AID: ")
        .contains(
            "\nverbs       cosset\n",
            "\nrecipient   must be named\n",
            "\nframe       acts-on: actor from subject; recipient from object, ",
            "\nobject      must be one of: @envoys, sailor (@envoys: ambassador, ",
            "\nsilent      if the sentence has one of: race\n",
            "\nis read     [actor Norway] cosseted [recipient Chile].\n",
            "\nis not      The nurse cosseted the swimmer.\n",
            "\nnote        a test\n");
  }

  @ParameterizedTest
  @CsvSource({"statement.clause", "date.iso", "acts-on", "sanction.recall-envoy"})
  void everyKindOfRuleIsExplained(String id) {
    Run run = Run.of("lexicon", "explain", id);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("rule        " + id + "\nin          ").contains("\nis read ");
  }

  @Test
  void explainOfAnUnknownRuleNamesNearOnes() {
    Run run = Run.of("lexicon", "explain", "sanction.recall-envoi");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .isEqualTo(
            "chancery: no rule 'sanction.recall-envoi'; did you mean sanction.recall-envoy? See"
                + " 'chancery lexicon explain --help'\n");
  }

  @Test
  void lexiconAloneShowsItsCommands() {
    Run run = Run.of("lexicon");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).contains("\n  check  ", "\n  explain  ");
  }
}
