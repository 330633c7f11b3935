package org.chancery.export;

import org.chancery.record.Told;

/**
 * An export in the making: takes events one at a time, in order, and writes as it goes. Failures to
 * write are {@link java.io.UncheckedIOException}. Not for use by several threads at once.
 */
public interface Export {
  void write(Told told);

  /** After the last event. */
  void end();

  LeftOut leftOut();
}
