package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Hands things on to a second thread, in order and in batches, so that reading a record and writing
 * an export go on at once. What fails there is thrown here.
 */
final class Conveyor<T> implements AutoCloseable {
  private static final int BATCH = 200;
  private static final int BATCHES_AHEAD = 8;

  private final Consumer<T> taker;
  private final Semaphore room = new Semaphore(BATCHES_AHEAD);
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "writing");
            thread.setDaemon(true);
            return thread;
          });
  private List<T> batch = new ArrayList<>(BATCH);

  /** To {@code taker}, which one thread calls at a time. */
  Conveyor(Consumer<T> taker) {
    this.taker = taker;
  }

  void put(T thing) {
    batch.add(thing);
    if (batch.size() == BATCH) {
      send();
    }
  }

  private void send() {
    throwFailure();
    List<T> full = batch;
    batch = new ArrayList<>(BATCH);
    room.acquireUninterruptibly();
    writer.execute(() -> take(full));
  }

  private void take(List<T> things) {
    try {
      if (failure.get() == null) {
        things.forEach(taker);
      }
    } catch (RuntimeException | Error e) {
      failure.set(e);
    } finally {
      room.release();
    }
  }

  /** Waits until all is taken. */
  void finish() {
    send();
    close();
    throwFailure();
  }

  private void throwFailure() {
    Throwable thrown = failure.get();
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException unchecked) {
      throw unchecked;
    }
  }

  /** Waits for the batches under way: what they write to must not be closed under them. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      writer.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
