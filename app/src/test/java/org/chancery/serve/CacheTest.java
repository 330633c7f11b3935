package org.chancery.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.intake.Intake;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Reading;
import org.chancery.record.Provenance;
import org.chancery.record.RecordException;
import org.chancery.record.RecordStore;
import org.chancery.store.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
  @TempDir private Path folder;

  private final Cache cache = new Cache();
  private final AtomicInteger made = new AtomicInteger();

  private RecordStore store() {
    return Records.open(folder.resolve("a.record").toString(), Lexicon.bundled());
  }

  @Test
  void whatIsMadeIsKeptUntilTheRecordChanges() {
    try (RecordStore store = store()) {
      assertThat(cache.<Integer>of(store, "n", s -> made.incrementAndGet())).isEqualTo(1);
      assertThat(cache.<Integer>of(store, "n", s -> made.incrementAndGet())).isEqualTo(1);
      Reading reading =
          new Reading(Intake.plain("a", "It rained."), List.of(), List.of(), List.of(), List.of());
      store.add(List.of(reading), new Provenance("test", "none", Instant.EPOCH));
      assertThat(cache.<Integer>of(store, "n", s -> made.incrementAndGet())).isEqualTo(2);
    }
  }

  @Test
  void whoAsksForWhatIsBeingMadeWaitsForIt() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (RecordStore store = store()) {
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch end = new CountDownLatch(1);
      Future<Integer> first =
          threads.submit(
              () ->
                  cache.of(
                      store,
                      "n",
                      s -> {
                        begun.countDown();
                        await(end);
                        return made.incrementAndGet();
                      }));
      begun.await();
      Future<Integer> second = threads.submit(() -> cache.of(store, "n", s -> made.addAndGet(100)));
      end.countDown();
      assertThat(first.get()).isEqualTo(1);
      assertThat(second.get()).isEqualTo(1);
    } finally {
      threads.shutdown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFailureIsToldAndNotKept() {
    try (RecordStore store = store()) {
      assertThatThrownBy(
              () ->
                  cache.of(
                      store,
                      "n",
                      s -> {
                        throw new RecordException("locked");
                      }))
          .isInstanceOf(RecordException.class)
          .hasMessage("locked");
      assertThat(cache.<Integer>of(store, "n", s -> made.incrementAndGet())).isEqualTo(1);
    }
  }
}
