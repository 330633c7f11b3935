package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.chancery.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableViewTest {
  private static final String GOLDEN =
      """
      Envoy leaves Santiago
      The Fjord · Tuesday 5 March 2024 · in/fjord.txt
      not read: share bar

        (5 Mar 2024)  said         Kari Lund NOR GOV
                      indirect     “Norway recalled its ambassador to Chile on Monday”

        4 Mar 2024    SANCTION     Norway NOR → Chile CHL
                      withdraw     occurred · on the word of Kari Lund · diplomatic
                                   “🕊 Norway recalled its ambassador to Chile on Monday, Foreign Minister
                                   Kari Lund said.”

        (5 Mar 2024)  said         Kari Lund NOR GOV → reporters MED, in Oslo
                      direct       “We will wait for an answer,”

        undated       denied       Chile CHL
                      indirect     “its navy had fired on a trawler from Bergen”

        undated       ASSAULT      Chile’s navy CHL MIL → a trawler from Bergen
                                   denied · on the word of Chile · diplomatic
                                   “Chile denied that its navy had fired on a trawler from Bergen.”

        (5 Mar 2024)  said         somebody (officials without a name)
                      indirect     “Both countries will hold talks in Geneva next week”

        11–17 Mar     CONSULT      Norway NOR, Chile CHL
        2024          visit        planned in Geneva · on the word of somebody · diplomatic
                                   “Both countries will hold talks in Geneva next week, 外交部 officials
                                   told the paper.”

      ────────────────────────────────────────────────────────────────────────────────────────────────────
      Rain is expected in the west, with sunny spells later in the day.
      day of publication unknown (give it with --published) · standard input

        No act and no statement found in this report.

      (…) nothing is written: the day of publication is assumed
      2 reports, 3 acts, 4 statements, 5 actors
      """;

  private static final String NARROW =
      """
      Envoy leaves Santiago
      The Fjord · Tuesday 5 March 2024 · in/fjord.txt
      not read: share bar

        (5 Mar 2024) · said indirect
          Kari Lund NOR GOV
          “Norway recalled its ambassador to Chile on
          Monday”

        4 Mar 2024 · SANCTION withdraw
          Norway NOR → Chile CHL
          occurred · on the word of Kari Lund ·
          diplomatic
          “🕊 Norway recalled its ambassador to Chile on
          Monday, Foreign Minister Kari Lund said.”

        (5 Mar 2024) · said direct
          Kari Lund NOR GOV → reporters MED, in Oslo
          “We will wait for an answer,”

      """;

  @Test
  void theRecordReadsInTheOrderOfTheText() {
    assertThat(table(Terminal.NONE, false)).isEqualTo(GOLDEN);
  }

  @Test
  void anEntryTellsWhatItIsAbout() {
    StringBuilder out = new StringBuilder();
    new TableView(out, Terminal.NONE, false, false).show(Sample.withIssues());
    assertThat(out.toString().lines().filter(l -> l.endsWith("about: The treaty"))).hasSize(2);
  }

  @Test
  void aNarrowTerminalStacksTheColumns() {
    assertThat(table(new Terminal(true, true, false, 50), false)).startsWith(NARROW);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 71, 72, 80, 100, 120})
  void noLineIsWiderThanTheTerminal(int width) {
    assertThat(table(new Terminal(true, true, false, width), true).lines())
        .allMatch(line -> DisplayWidth.of(line) <= width);
  }

  @Test
  void whyShowsTheRuleItsWordsAndTheBasisOfTheDay() {
    assertThat(table(new Terminal(true, true, false, 120), true))
        .contains(
            "rule sanction.sample by “recalled”, sure to 80 %; day counted from publication,"
                + " “Monday”");
  }

  @Test
  void colourIsOnlyForTerminalsAndNotAgainstNoColor() {
    Properties launcher = new Properties();
    launcher.setProperty("chancery.stdout", "terminal");
    Terminal coloured = Terminal.of(Map.of(), launcher);
    Terminal refused = Terminal.of(Map.of("NO_COLOR", "1"), launcher);
    Terminal dumb = Terminal.of(Map.of("TERM", "dumb"), launcher);
    Terminal piped = Terminal.of(Map.of(), new Properties());
    assertThat(table(coloured, false)).contains("\u001B[31mSANCTION\u001B[0m");
    assertThat(List.of(refused, dumb, piped))
        .allMatch(terminal -> !table(terminal, false).contains("\u001B"));
  }

  @Test
  void colourChangesNothingButColour() {
    String coloured = table(new Terminal(true, true, true, 100), true);
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(table(new Terminal(true, true, false, 100), true));
  }

  @Test
  void datesAreListedWhenAsked() {
    StringBuilder out = new StringBuilder();
    new TableView(out, Terminal.NONE, true, false).show(Sample.reading());
    assertThat(out).contains("  “next week” = 2024-W11 date, counted-from-publication\n");
  }

  private static String table(Terminal terminal, boolean why) {
    StringBuilder out = new StringBuilder();
    TableView view = new TableView(out, terminal, false, why);
    Tally tally = new Tally();
    for (Reading reading : List.of(Sample.reading(), Sample.empty())) {
      view.show(reading);
      tally.add(reading);
    }
    view.end(tally);
    return out.toString();
  }
}
