package org.chancery.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.json.Tree;
import org.chancery.record.Kept;

/** Reads texts that people paste and files that they drop. */
final class ReadingRoutes {
  private static final long PULSE_MS = 10_000;

  private final Room room;
  private final Readings readings;

  ReadingRoutes(Room room) {
    this.room = room;
    this.readings = new Readings(room);
  }

  List<Route> routes() {
    Schema body =
        Schema.object(
            "text", Schema.text(),
            "title?", Schema.text(),
            "publisher?", Schema.text(),
            "published?", Schema.day(),
            "keep?", Schema.flag());
    return List.of(
        Route.change(
            Route.Method.POST,
            "/api/readings",
            "Reads a text, or files as multipart/form-data with the fields file and keep.",
            body,
            Schema.object("id", Schema.text()),
            this::start),
        Route.get(
            "/api/readings/{id}",
            "What was read in a text; as a report of the record.",
            Schema.of("reading"),
            this::reading,
            new Route.Parameter("n", "Which of several reports, from 0.", Schema.count(), false)),
        Route.get(
                "/api/readings/{id}/progress",
                "How far reading has come, as server-sent events: stage, then done or failed.",
                Schema.text(),
                this::progress)
            .as(Route.EVENTS));
  }

  private Object start(Request request) {
    Body body = new Body(request.context());
    Pasted pasted = body.isForm() ? files(body) : text(body.object());
    return Tree.of("id", pasted.id());
  }

  private boolean checked(boolean keep) {
    if (keep && !room.isWritable()) {
      throw Refused.conflict("the record cannot be written, so nothing can be kept in it");
    }
    return keep;
  }

  private Pasted files(Body body) {
    List<Readings.Dropped> files = body.files();
    if (files.isEmpty()) {
      throw Refused.wrong("file: expected at least one file");
    }
    return readings.files(files, checked(body.field("keep").filter("true"::equals).isPresent()));
  }

  private Pasted text(Map<String, Object> body) {
    Fields fields = new Fields(body);
    String text = fields.required("text");
    return readings.text(
        new Readings.Text(
            text,
            fields.text("title"),
            fields.text("publisher"),
            fields.text("published").map(d -> Request.day("published", d))),
        checked(fields.flag("keep")));
  }

  private Object reading(Request request) {
    Pasted pasted = readings.of(request.part("id"));
    List<Kept> read = pasted.readings();
    int n = request.number("n", 0, 0, Asked.MOST);
    if (!pasted.isDone()) {
      throw Refused.conflict("this text is still being read");
    }
    if (n >= read.size()) {
      throw Refused.unknown(pasted.failure().orElse("there are only " + read.size() + " reports"));
    }
    return ReportRoutes.whole(read.get(n), Map.of());
  }

  private Object progress(Request request) {
    Pasted pasted = readings.of(request.part("id"));
    return new Route.Stream(out -> send(pasted, out));
  }

  /** Every event so far and every one that comes; a comment now and then tells who has gone. */
  private static void send(Pasted pasted, OutputStream out) {
    try {
      int number = 0;
      while (true) {
        Optional<Pasted.Event> event = pasted.event(number, PULSE_MS);
        if (event.isPresent()) {
          write(out, "event: " + event.get().name() + "\ndata: " + Tree.write(event.get().data()));
          number++;
        } else if (pasted.isDone()) {
          return;
        } else {
          write(out, ": still reading");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // whoever listened has gone
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(OutputStream out, String event) throws IOException {
    out.write((event + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
