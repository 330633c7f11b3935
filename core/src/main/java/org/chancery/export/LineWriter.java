package org.chancery.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.chancery.model.Layout;
import org.chancery.model.Origin;
import org.chancery.model.Report;

/** Writes lines of JSON that belong to no report; what fails leaves no part of a line behind. */
final class LineWriter {
  private static final JsonFactory JSON = new JsonFactory();

  /** Offsets belong to reports; these lines have none. */
  private static final Report NO_REPORT =
      new Report("", "", Optional.empty(), "", Origin.UNKNOWN, Layout.plain(""), "en");

  private final Appendable out;

  LineWriter(Appendable out) {
    this.out = out;
  }

  /** Writes the fields of a line. */
  interface Line {
    void write(JsonGenerator json, JsonParts parts) throws IOException;
  }

  void line(Line line) {
    try {
      StringWriter lines = new StringWriter();
      try (JsonGenerator json = JSON.createGenerator(lines)) {
        json.setRootValueSeparator(null);
        line.write(json, new JsonParts(json, NO_REPORT));
      }
      out.append(lines.getBuffer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
