package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Reading;
import org.chancery.model.Report;

/** Shows readings as they come, counts them, and says at the end what was left out. */
final class Showing implements InOrder.Outcome {
  private final Program program;
  private final Output output;
  private final View view;
  private final boolean tellsAtOnce;
  private final Tally tally = new Tally();
  private final List<String> held = new ArrayList<>();

  /**
   * For one run.
   *
   * @param tellsAtOnce whether progress and rejects are told while the record is written; where the
   *     record goes to the terminal, rejects are told below it
   */
  Showing(Program program, Output output, View view, boolean tellsAtOnce) {
    this.program = program;
    this.output = output;
    this.view = view;
    this.tellsAtOnce = tellsAtOnce;
  }

  @Override
  public void read(Reading reading) {
    view.show(reading);
    output.flush();
    tally.add(reading);
    if (tellsAtOnce) {
      program.notices().progress(tally);
    }
  }

  @Override
  public void rejected(String message) {
    tally.addReject();
    String line = SafeText.of(message);
    if (tellsAtOnce) {
      program.notices().line(line);
    } else {
      held.add(line);
    }
  }

  @Override
  public void failed(Report report, Throwable failure) {
    rejected(report.path() + ": could not be read: " + Failures.line(failure));
    if (program.isDebugging()) {
      program.notices().stack(failure);
    }
  }

  /** The latest day of publication so far. */
  Optional<LocalDate> newest() {
    return tally.newest();
  }

  /** Closes the record and answers with the exit code. */
  int end(Optional<Path> file) {
    view.end(tally);
    output.complete();
    program.notices().clear();
    held.forEach(program.notices()::line);
    if (program.notices().isTerminal()) {
      file.ifPresent(f -> program.notices().line(f + ": " + tally));
    }
    return tally.rejects() == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
  }
}
