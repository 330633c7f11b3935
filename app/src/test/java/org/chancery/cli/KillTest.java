package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Reading;
import org.chancery.record.Kept;
import org.chancery.record.RecordException;
import org.chancery.record.RecordStore;
import org.chancery.store.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program, killed in the middle of its work; {@code -Dchancery.kills=200} kills it more
 * often, {@code bench/run kill} does.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("chancery.kills", 3);
  private static final int REPORTS = Integer.getInteger("chancery.kills.reports", 200);
  private static final List<String> STATES =
      List.of("Norway", "Chile", "Kenya", "Japan", "Ghana", "Peru", "Nepal");
  private static final List<String> ACTS =
      List.of(
          "%s recalled its ambassador to %s on Monday.",
          "The foreign ministers of %s and %s met in Oslo on Tuesday.",
          "%s imposed sanctions on %s on Sunday, officials said.",
          "%s plans to send aid to %s next week.");

  @TempDir private Path folder;
  private Path corpus;

  @BeforeEach
  void write() throws IOException {
    Random random = new Random(7);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < REPORTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 0; n <= random.nextInt(4); n++) {
        int one = random.nextInt(STATES.size());
        int other = (one + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
        String act = ACTS.get(random.nextInt(ACTS.size()));
        text.append(String.format(Locale.ROOT, act, STATES.get(one), STATES.get(other)))
            .append(' ');
      }
      lines.append(
          String.format(
              Locale.ROOT,
              "{\"id\":\"k%03d\",\"published\":\"2024-03-%02d\",\"publisher\":\"Paper %d\","
                  + "\"text\":\"%s\"}%n",
              i,
              1 + random.nextInt(28),
              i % 3,
              text.toString().strip()));
    }
    corpus = Files.writeString(folder.resolve("corpus.jsonl"), lines.toString());
  }

  @Test
  void whateverTheMomentTheRecordHoldsWhatWasCommittedAndAddGoesOnFromThere()
      throws IOException, InterruptedException {
    Path undisturbed = folder.resolve("undisturbed.db");
    long start = System.nanoTime();
    assertThat(add(undisturbed).waitFor()).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    String expected = shown(undisturbed);

    Random random = new Random(Long.getLong("chancery.kills.seed", 1));
    int kills = 0;
    int inTheMiddle = 0;
    for (int run = 0; kills < KILLS; run++) {
      Path record = folder.resolve("killed" + run + ".db");
      boolean completed = false;
      while (!completed && kills < KILLS) {
        Process process = add(record);
        if (process.waitFor(whole / 5 + random.nextInt((int) whole), TimeUnit.MILLISECONDS)) {
          assertThat(process.exitValue()).isZero();
          completed = true;
        } else {
          process.destroyForcibly().waitFor();
          kills++;
          int kept = check(record);
          inTheMiddle += kept > 0 && kept < REPORTS ? 1 : 0;
        }
      }
      assertThat(add(record).waitFor()).isZero();
      assertThat(shown(record)).isEqualTo(expected);
    }
    System.getLogger("kills")
        .log(System.Logger.Level.INFO, kills + " kills, " + inTheMiddle + " with a part kept");
  }

  /** The kept reports are the first of the input, whole, with all that is made from them. */
  private int check(Path record) throws IOException {
    if (!Files.exists(record)) {
      return 0;
    }
    List<Kept> kept = new ArrayList<>();
    try (RecordStore store = Records.look(record.toString())) {
      store.readings(kept::add);
    } catch (RecordException e) {
      assertThat(e).hasMessageContaining("holds no record yet");
      return 0;
    }
    assertThat(kept.stream().map(k -> k.reading().report().id()).sorted())
        .containsExactlyElementsOf(
            IntStream.range(0, kept.size())
                .mapToObj(i -> String.format(Locale.ROOT, "k%03d", i))
                .toList());
    Path anew = Files.createTempFile(folder, "anew", ".db");
    Files.delete(anew);
    try (RecordStore store = Records.open(anew.toString(), Lexicon.bundled())) {
      List<Reading> readings = kept.stream().map(Kept::reading).toList();
      if (!kept.isEmpty()) {
        store.add(readings, kept.get(0).provenance());
      }
    }
    assertThat(shown(record)).isEqualTo(shown(anew));
    return kept.size();
  }

  private Process add(Path record) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx400m",
            "-cp",
            System.getProperty("chancery.jar", System.getProperty("java.class.path")),
            "org.chancery.cli.Main",
            "add",
            corpus.toString(),
            "--record",
            record.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String shown(Path record) {
    StringBuilder all = new StringBuilder();
    for (String what : List.of("events", "statements", "actors", "relations", "reports")) {
      Run run = Run.of("show", what, "--record", record.toString());
      assertThat(run.err()).isEmpty();
      all.append(run.out());
    }
    return all.append(Run.of("show", "events", "--each", "-r", record.toString()).out()).toString();
  }
}
