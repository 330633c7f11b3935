package org.chancery.intake;

/** A report that cannot be taken in; the message is one line and begins with the place. */
final class UnreadableReportException extends Exception {
  private static final long serialVersionUID = 1;

  UnreadableReportException(String where, String why) {
    super(Shown.line(where) + ": " + why);
  }
}
