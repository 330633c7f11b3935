package org.chancery.cli;

import java.util.Locale;

/** Tells on a terminal how far a long run has come. */
final class Progress {
  private static final int STEP = 1000;

  private final Notices notices;
  private long done;

  Progress(Notices notices) {
    this.notices = notices;
  }

  /** One more piece of the work is done. */
  void step() {
    done++;
    if (done % STEP == 0) {
      notices.progress(String.format(Locale.ROOT, "%,d …", done));
    }
  }
}
