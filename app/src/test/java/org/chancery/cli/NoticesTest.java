package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NoticesTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aLongBatchTellsItsProgressOnOneLineOfATerminal() {
    Notices notices = new Notices(err, true);
    notices.progress(tally(21));
    notices.clear();
    assertThat(told())
        .isEqualTo("\r\u001B[Kread 21 reports, 63 acts, 84 statements, 5 actors …\r\u001B[K");
  }

  @Test
  void aMessageTakesThePlaceOfTheProgress() {
    Notices notices = new Notices(err, true);
    notices.progress(tally(21));
    notices.line("x: no such file");
    assertThat(told()).endsWith(" …\r\u001B[Kchancery: x: no such file\n");
  }

  @Test
  void aShortBatchTellsNothing() {
    new Notices(err, true).progress(tally(20));
    assertThat(told()).isEmpty();
  }

  @Test
  void aLogGetsNoProgress() {
    new Notices(err, false).progress(tally(500));
    assertThat(told()).isEmpty();
  }

  private static Tally tally(int reports) {
    Tally tally = new Tally();
    for (int i = 0; i < reports; i++) {
      tally.add(Sample.reading());
    }
    return tally;
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
