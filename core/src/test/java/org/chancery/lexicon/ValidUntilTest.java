package org.chancery.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidUntilTest {
  @Test
  void aReportOfALaterDayIsNewerThanTheDictionary() {
    ValidUntil ministers =
        Lexicon.bundled().validUntilByPart().stream()
            .filter(v -> v.part().equals("foreign ministers"))
            .findFirst()
            .orElseThrow();
    assertThat(ministers.isOlderThan(ministers.day())).isFalse();
    assertThat(ministers.isOlderThan(ministers.day().plusDays(1))).isTrue();
    assertThat(ministers.isOlderThan(LocalDate.of(2003, 3, 20))).isFalse();
  }

  @Test
  void aDayThatIsNoneIsRefusedWithItsPlace(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("actors"));
    Files.writeString(
        folder.resolve("actors/valid-until.tsv"), "part\tuntil\nforeign ministers\t2026-13\n");
    assertThatThrownBy(() -> Lexicon.at(folder).validUntilByPart())
        .isInstanceOf(LexiconException.class)
        .hasMessage(
            "actors/valid-until.tsv:2: expected a day like 2026-02-28 in until, found '2026-13'");
  }
}
