package org.chancery.cli;

/** What the program answers to its caller. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int DONE_WITH_REJECTS = 3;

  private ExitCode() {}
}
