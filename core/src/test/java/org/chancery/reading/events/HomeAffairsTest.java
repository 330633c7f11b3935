package org.chancery.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the politicians of one state say of each other, in reports on that state and on others. */
class HomeAffairsTest {
  private static final String QUARREL =
      "Kenya's finance minister criticised Kenya's deputy president on Monday. ";
  private static final String AT_HOME =
      "Kenya's president was away. Kenya's deputy president told Kenya's parliament that he was"
          + " calm. Kenya's senators laughed.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        QUARREL,
        "Kenya's finance minister condemned the plan on Monday. ",
        "Kenya's senators promised to meet Kenya's journalists. "
      })
  void areNoActsOfPowersInAReportOnTheirStateAlone(String sentence) {
    assertThat(Readings.lines(sentence + AT_HOME)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya's finance minister criticised Uganda's president on Monday. ",
        "Kenya's finance minister criticised world powers on Monday. ",
        "Kenya pledged to help world powers. ",
        "Kenya's senators accused Kenya's president of fraud on Monday. ",
        "Kenyan police arrested a Kenyan journalist on Monday. ",
        "Kenyan troops shelled the village on Monday. "
      })
  void whatIsSaidOfOthersAndWhatIsDoneAtHomeAreKept(String sentence) {
    assertThat(Readings.lines(sentence + AT_HOME)).hasSize(1);
  }

  @Test
  void areKeptWhereTheReportIsOnOtherStates() {
    String others =
        "Uganda was calm. Ugandan farmers, Tanzanian farmers and Rwandan farmers watched. Rwanda"
            + " laughed. Tanzania slept.";
    assertThat(Readings.lines(QUARREL + others))
        .isEqualTo(List.of("ACCUSE OCCURRED Kenya's finance minister -> Kenya's deputy president"));
  }

  @Test
  void areKeptWhereASentenceIsAllThatIsKnown() {
    assertThat(Readings.lines(QUARREL)).hasSize(1);
  }

  @Test
  void areKeptWithALexiconThatLeavesNoSectorOut(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("remove.tsv"),
        "file\tkey\nevents/home-affairs.tsv\tGOV\nevents/home-affairs.tsv\tLEG\n");
    Reader reader = new Reader(Readings.LEXICON.overlaid(folder));
    assertThat(Readings.lines(QUARREL + AT_HOME, reader))
        .isEqualTo(List.of("ACCUSE OCCURRED Kenya's finance minister -> Kenya's deputy president"));
  }
}
