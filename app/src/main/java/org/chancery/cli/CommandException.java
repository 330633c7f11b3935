package org.chancery.cli;

/** A command cannot go on; the message is one line for the person at the terminal. */
final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CommandException(String message) {
    super(message);
  }
}
