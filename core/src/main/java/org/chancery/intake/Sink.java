package org.chancery.intake;

import org.chancery.model.Report;

/** Takes what intake finds, one at a time and in the order of the input. */
public interface Sink {
  void report(Report report);

  /**
   * Something could not be taken in; the rest goes on.
   *
   * @param input the path as it was given or found, or {@code -}
   * @param message one line that says where, what and what to do; it begins with the input's name
   */
  void rejected(String input, String message);
}
