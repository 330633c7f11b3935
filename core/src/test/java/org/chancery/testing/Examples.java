package org.chancery.testing;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.intake.Intake;
import org.chancery.intake.Sink;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Report;

/** The reports of {@code examples/}, in order. */
public final class Examples {
  private static final Path FOLDER = Path.of("..", "examples");

  private Examples() {}

  public static List<Report> reports() {
    List<Report> out = new ArrayList<>();
    new Intake(Lexicon.bundled(), Optional.empty())
        .read(
            List.of(FOLDER.toString()),
            InputStream.nullInputStream(),
            new Sink() {
              @Override
              public void report(Report report) {
                out.add(report);
              }

              @Override
              public void rejected(String input, String message) {
                throw new AssertionError(message);
              }
            });
    return out;
  }
}
