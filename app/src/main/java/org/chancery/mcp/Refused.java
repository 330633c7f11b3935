package org.chancery.mcp;

/** A question that cannot be answered; the message is one sentence for whoever asked. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  Refused(String message) {
    super(message);
  }
}
