package org.chancery.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.intake.Sink;
import org.chancery.model.Fingerprint;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.record.Added;
import org.chancery.record.Provenance;
import org.chancery.record.RecordStore;
import org.chancery.record.Standing;

/** Takes readings into a record in small batches, so that little is lost when it is stopped. */
final class Adding implements InOrder.Outcome {
  private static final int MOST_IN_BATCH = 1000;
  private static final long SHORTEST = 500_000_000L;
  private static final long LONGEST = 60_000_000_000L;

  /** Reading takes so many times as long as keeping, whatever the size of the record. */
  private static final int TIMES = 4;

  private final Program program;
  private final RecordStore store;
  private final Provenance provenance;
  private final Rejects rejects;
  private final Tally tally = new Tally();
  private final List<Reading> batch = new ArrayList<>();
  private Added added = Added.NOTHING;
  private int already;
  private long began = System.nanoTime();
  private long pause = SHORTEST;

  Adding(Program program, RecordStore store, Provenance provenance, Rejects rejects) {
    this.program = program;
    this.store = store;
    this.provenance = provenance;
    this.rejects = rejects;
  }

  /** Lets through what is worth reading. */
  Sink before(Sink readers) {
    Map<String, String> seen = new HashMap<>();
    return new Sink() {
      @Override
      public void report(Report report) {
        String fingerprint = Fingerprint.of(report);
        String earlier = seen.putIfAbsent(report.id(), fingerprint);
        if (earlier != null && !earlier.equals(fingerprint)) {
          rejected(
              report.path(),
              report.path()
                  + ": another report of this run has the id '"
                  + report.id()
                  + "' too; give each its own");
        } else if (earlier != null || store.standing(report, provenance) == Standing.KEPT) {
          alreadyThere();
        } else {
          readers.report(report);
        }
      }

      @Override
      public void rejected(String input, String message) {
        readers.rejected(input, message);
      }
    };
  }

  private synchronized void alreadyThere() {
    already++;
  }

  @Override
  public synchronized void read(Reading reading) {
    batch.add(reading);
    tally.add(reading);
    if (batch.size() >= MOST_IN_BATCH || System.nanoTime() - began > pause) {
      keep();
    }
    program.notices().progress(tally);
  }

  private void keep() {
    if (!batch.isEmpty()) {
      long start = System.nanoTime();
      added = added.and(store.add(batch, provenance));
      batch.clear();
      pause = Math.min(LONGEST, Math.max(SHORTEST, TIMES * (System.nanoTime() - start)));
    }
    began = System.nanoTime();
  }

  @Override
  public synchronized void rejected(String message) {
    tally.addReject();
    rejects.add(message);
    program.notices().line(SafeText.of(message));
  }

  @Override
  public void failed(Report report, Throwable failure) {
    rejected(report.path() + ": could not be read: " + Failures.line(failure));
    if (program.isDebugging()) {
      program.notices().stack(failure);
    }
  }

  /** Keeps the last batch, says what was done, and answers with the exit code. */
  synchronized int end() {
    keep();
    program.notices().clear();
    rejects.write().ifPresent(file -> program.notices().line("rejects are listed in " + file));
    long waiting = store.corrections().stream().filter(c -> !c.isAttached()).count();
    if (waiting > 0) {
      program
          .notices()
          .line(
              Tally.count((int) waiting, "correction")
                  + " wait: no reading has the words that they correct any more");
    }
    program.say(summary());
    return tally.rejects() == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
  }

  private String summary() {
    List<String> parts = new ArrayList<>();
    parts.add(Tally.count(added.fresh(), "report") + " added");
    parts.add(already + " already there");
    if (added.reread() > 0) {
      parts.add(added.reread() + " read anew");
    }
    if (added.replaced() > 0) {
      parts.add(added.replaced() + " replaced by new words");
    }
    if (tally.rejects() > 0) {
      parts.add(tally.rejects() + " rejected");
    }
    return String.join(", ", parts);
  }
}
