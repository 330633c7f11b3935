package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.model.Report;

/** Reads JSON Lines, a report a line, and holds one line at a time. */
final class JsonLines {
  private final Desk desk;
  private final int limit;
  private final JsonReport objects = new JsonReport();

  JsonLines(Desk desk, int limit) {
    this.desk = desk;
    this.limit = limit;
  }

  void read(InputStream in, String path, Ids ids, Sink sink) throws IOException {
    LineBytes lines = new LineBytes(in, limit);
    String name = path.equals(Intake.STANDARD_INPUT) ? Intake.STANDARD_INPUT_ID : Ids.ofFile(path);
    int number = 0;
    int held = 0;
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      number++;
      if (number == 1 && Charsets.isMarkedUtf16(line.get())) {
        sink.rejected(path, Shown.line(path) + ": expected JSON Lines in UTF-8, found UTF-16");
        return;
      }
      try {
        Optional<Report> report = report(line.get(), lines.wasTooLong(), path, number, name, ids);
        held += isBlank(line.get()) ? 0 : 1;
        report.ifPresent(sink::report);
      } catch (UnreadableReportException e) {
        held++;
        sink.rejected(path, e.getMessage());
      }
    }
    if (held == 0) {
      sink.rejected(path, Shown.line(path) + ": empty; expected a JSON object a line");
    }
  }

  private Optional<Report> report(
      byte[] line, boolean tooLong, String path, int number, String name, Ids ids)
      throws UnreadableReportException {
    String where = path + ":" + number;
    if (tooLong) {
      throw new UnreadableReportException(
          where, "longer than " + Shown.size(limit) + ", the most that one report may have");
    }
    if (isBlank(line)) {
      return Optional.empty();
    }
    String json =
        Charsets.strict(line, StandardCharsets.UTF_8)
            .orElseThrow(
                () -> new UnreadableReportException(where, "expected UTF-8, found other bytes"));
    String plain = json.charAt(0) == '\uFEFF' ? json.substring(1) : json;
    return Optional.of(desk.report(objects.read(plain, path, number, name + "-" + number), ids));
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
