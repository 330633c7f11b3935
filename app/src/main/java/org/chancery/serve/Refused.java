package org.chancery.serve;

/** A request that cannot be answered; the message is one sentence for people. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private static final int WRONG = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int TOO_LARGE = 413;
  private static final int BUSY = 429;

  private final int status;

  private Refused(int status, String message) {
    super(message);
    this.status = status;
  }

  static Refused wrong(String message) {
    return new Refused(WRONG, message);
  }

  static Refused forbidden(String message) {
    return new Refused(FORBIDDEN, message);
  }

  static Refused unknown(String message) {
    return new Refused(NOT_FOUND, message);
  }

  static Refused conflict(String message) {
    return new Refused(CONFLICT, message);
  }

  static Refused tooLarge(String message) {
    return new Refused(TOO_LARGE, message);
  }

  static Refused busy(String message) {
    return new Refused(BUSY, message);
  }

  /** Of HTTP. */
  int status() {
    return status;
  }
}
