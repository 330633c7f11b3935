package org.chancery.record;

/**
 * The record cannot be used or written. The message is one line that says where, what and what to
 * do; what was kept before is still kept.
 */
public final class RecordException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public RecordException(String message) {
    super(message);
  }

  public RecordException(String message, Throwable cause) {
    super(message, cause);
  }
}
