package org.chancery.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.chancery.intake.Sink;
import org.chancery.model.Reading;
import org.chancery.model.Report;

/**
 * Reads reports on a few threads and hands on the readings one by one, in the order of the reports.
 */
final class InOrder implements Sink, AutoCloseable {
  private static final int MOST_THREADS = 2;
  private static final int AHEAD = 8;

  private final Function<Report, Reading> reader;
  private final Outcome outcome;
  private final Semaphore room = new Semaphore(AHEAD);
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final ExecutorService readers;
  private final ExecutorService shower;

  /** Takes what comes out; called by one thread at a time. */
  interface Outcome {
    void read(Reading reading);

    /** Could not be taken in or read; the message begins with the input's name. */
    void rejected(String message);

    /** The reader failed on a report, which it never should. */
    void failed(Report report, Throwable failure);
  }

  InOrder(Function<Report, Reading> reader, Outcome outcome) {
    this.reader = reader;
    this.outcome = outcome;
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    this.readers = Executors.newFixedThreadPool(threads, work -> thread(work, "reading"));
    this.shower = Executors.newSingleThreadExecutor(work -> thread(work, "showing"));
  }

  @Override
  public void report(Report report) {
    Future<Reading> reading = readers.submit(() -> reader.apply(report));
    next(() -> show(report, reading));
  }

  @Override
  public void rejected(String input, String message) {
    next(() -> outcome.rejected(message));
  }

  /** Waits for all that was taken in. */
  void finish() {
    shower.shutdown();
    try {
      shower.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      throw interrupted();
    }
    throwFailure();
  }

  /** Waits for readings under way: the language model must not be closed under them. */
  @Override
  public void close() {
    shower.shutdownNow();
    readers.shutdownNow();
    try {
      readers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void show(Report report, Future<Reading> reading) {
    try {
      outcome.read(reading.get());
    } catch (ExecutionException e) {
      outcome.failed(report, e.getCause());
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /** In turn, after all that came before; waits where the readers are too far behind. */
  private void next(Runnable turn) {
    try {
      room.acquire();
    } catch (InterruptedException e) {
      throw interrupted();
    }
    throwFailure();
    shower.execute(
        () -> {
          try {
            if (failure.get() == null) {
              turn.run();
            }
          } catch (RuntimeException | Error e) {
            failure.set(e);
          } finally {
            room.release();
          }
        });
  }

  private void throwFailure() {
    if (failure.get() != null) {
      throw new OutputException(failure.get());
    }
  }

  private static CommandException interrupted() {
    Thread.currentThread().interrupt();
    return new CommandException("interrupted");
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
