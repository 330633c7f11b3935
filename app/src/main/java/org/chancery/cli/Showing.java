package org.chancery.cli;

import java.nio.file.Path;
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
  private final boolean tellsProgress;
  private final Tally tally = new Tally();
  private final List<String> rejects = new ArrayList<>();

  Showing(Program program, Output output, View view, boolean tellsProgress) {
    this.program = program;
    this.output = output;
    this.view = view;
    this.tellsProgress = tellsProgress;
  }

  @Override
  public void read(Reading reading) {
    view.show(reading);
    output.flush();
    tally.add(reading);
    if (tellsProgress) {
      program.notices().progress(tally);
    }
  }

  @Override
  public void rejected(String message) {
    tally.addReject();
    rejects.add(message);
  }

  @Override
  public void failed(Report report, Throwable failure) {
    rejected(report.path() + ": could not be read: " + Failures.line(failure));
    if (program.isDebugging()) {
      program.notices().stack(failure);
    }
  }

  /** Closes the record and answers with the exit code. */
  int end(Optional<Path> file) {
    view.end(tally);
    output.complete();
    program.notices().clear();
    rejects.forEach(message -> program.notices().line(SafeText.of(message)));
    if (program.notices().isTerminal()) {
      file.ifPresent(f -> program.notices().line(f + ": " + tally));
    }
    return rejects.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
  }
}
