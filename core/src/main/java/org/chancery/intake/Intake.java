package org.chancery.intake;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Layout;
import org.chancery.model.Origin;
import org.chancery.model.Report;

/** Makes reports of files. */
public final class Intake {
  public Intake(Lexicon lexicon, Optional<LocalDate> published) {}

  /** Takes what is read. */
  public interface Sink {
    void report(Report report);

    void rejected(String input, String message);
  }

  public void read(List<String> inputs, InputStream standardInput, Sink sink) {}

  public static Report plain(String id, String text) {
    return new Report(id, "-", Optional.empty(), text, Origin.UNKNOWN, Layout.plain(text), "en");
  }
}
