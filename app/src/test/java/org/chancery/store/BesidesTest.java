package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.EventType;
import org.chancery.record.RecordStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One writer and four readers in processes of their own; {@code -Dchancery.beside=60} keeps them at
 * it for a minute, {@code bench/run kill} does.
 */
class BesidesTest {
  private static final int SECONDS = Integer.getInteger("chancery.beside", 3);
  private static final int READERS = 4;

  /** In ms; a short run has no time to spare for a machine that does much else. */
  private static final int LONGEST_WAIT = SECONDS < 60 ? 5000 : 1000;


  @TempDir private Path folder;

  @Test
  void readersAndTheWriterNeverWaitForEachOther() throws IOException, InterruptedException {
    String where = folder.resolve("record.db").toString();
    try (RecordStore store = Records.open(where, Made.LEXICON)) {
      write(store, 0);
      List<Process> readers = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        readers.add(reader(where));
      }
      int batch = 1;
      while (readers.stream().anyMatch(Process::isAlive)) {
        write(store, batch++);
      }
      assertThat(batch).isGreaterThan(SECONDS);
      for (Process reader : readers) {
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor()).as(said).isZero();
        String longest = said.strip().replaceFirst(".* ", "");
        System.getLogger("readers")
            .log(System.Logger.Level.INFO, "looks and the longest in ms: {0}", said.strip());
        assertThat(Integer.parseInt(longest)).isLessThan(LONGEST_WAIT);
      }
    }
  }

  private static void write(RecordStore store, int batch) throws InterruptedException {
    Made made = Made.report("b" + batch);
    for (int i = 0; i < 5; i++) {
      made.act(
          "Norway recalled its envoy to Chile over trawler " + batch + " of " + i + ".",
          "recalled",
          EventType.SANCTION,
          "NOR",
          "CHL",
          "2024-03-0" + (1 + batch % 9));
    }
    store.add(List.of(made.reading()), Made.NOW);
    Thread.sleep(20);
  }

  private static Process reader(String where) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx100m",
            "-cp",
            System.getProperty("java.class.path"),
            Besides.class.getName(),
            where,
            String.valueOf(SECONDS))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
