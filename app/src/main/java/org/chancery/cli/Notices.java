package org.chancery.cli;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Says on standard error what a person should know while the record goes elsewhere. Safe to share.
 */
final class Notices {
  private static final int A_LONG_BATCH = 20;
  private static final long BETWEEN_PROGRESS = 200_000_000L;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean terminal;
  private boolean progressShown;
  private long lastProgress;

  Notices(OutputStream err, boolean terminal) {
    this.err =
        new PrintWriter(new BufferedWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8)));
    this.terminal = terminal;
  }

  boolean isTerminal() {
    return terminal;
  }

  /** One line, after the name of the program. */
  synchronized void line(String message) {
    clear();
    err.print("chancery: " + message + "\n");
    err.flush();
  }

  synchronized void stack(Throwable failure) {
    failure.printStackTrace(err);
    err.flush();
  }

  /** How far a long batch has come. */
  synchronized void progress(Tally tally) {
    if (tally.reports() > A_LONG_BATCH) {
      progress("read " + tally + " …");
    }
  }

  /** How far long work has come: one line that is written over, on a terminal only. */
  synchronized void progress(String line) {
    long now = System.nanoTime();
    boolean due = !progressShown || now - lastProgress > BETWEEN_PROGRESS;
    if (terminal && due) {
      err.print(CLEAR + line);
      err.flush();
      progressShown = true;
      lastProgress = now;
    }
  }

  synchronized void clear() {
    if (progressShown) {
      err.print(CLEAR);
      err.flush();
      progressShown = false;
    }
  }
}
