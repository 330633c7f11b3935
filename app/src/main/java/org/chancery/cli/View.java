package org.chancery.cli;

import java.util.function.Consumer;
import org.chancery.export.HtmlPage;
import org.chancery.model.Reading;

/** One way to show readings, as they come. */
interface View {
  void show(Reading reading);

  /** After the last reading. */
  void end(Tally tally);

  static View of(Consumer<Reading> lines) {
    return new View() {
      @Override
      public void show(Reading reading) {
        lines.accept(reading);
      }

      @Override
      public void end(Tally tally) {}
    };
  }

  static View of(HtmlPage page) {
    return new View() {
      @Override
      public void show(Reading reading) {
        page.write(reading);
      }

      @Override
      public void end(Tally tally) {
        page.end(tally.toString());
      }
    };
  }
}
