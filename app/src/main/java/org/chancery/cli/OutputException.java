package org.chancery.cli;

/**
 * What was read cannot be written; carries the failure past intake, which answers only for inputs.
 */
final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  OutputException(Throwable cause) {
    super(cause);
  }
}
