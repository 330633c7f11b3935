package org.chancery.serve;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chancery.json.Tree;
import org.chancery.model.Stance;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.record.RecordStore;
import org.chancery.record.Size;

/** What the workbench works on, and the words that filters are made of. */
final class AboutRoutes {
  private final Room room;

  AboutRoutes(Room room) {
    this.room = room;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
            "/api/about",
            "The record, how much it holds, and the words that filters take.",
            Schema.of("about"),
            this::about));
  }

  private Object about(Request request) {
    return Tree.of(
        "version", room.setup().version(),
        "record", record(),
        "counts", room.stores().look(AboutRoutes::counts),
        "validUntil", room.lexicon().validUntil().map(LocalDate::toString).orElse(null),
        "token", room.token(),
        "words", words());
  }

  private Map<String, Object> record() {
    String where = room.setup().record().orElse("");
    boolean database = where.startsWith("jdbc:");
    String kind = where.isEmpty() ? "examples" : database ? "database" : "file";
    Map<String, Object> record =
        Tree.of("name", name(where, database), "kind", kind, "writable", room.isWritable());
    List<Integer> progress = room.examples().map(Examples::progress).orElse(List.of(0, 0));
    boolean reading = room.examples().isPresent() && room.examples().get().isReading();
    record.put("reading", reading ? Tree.of("done", progress.get(0), "of", progress.get(1)) : null);
    return record;
  }

  private static String name(String where, boolean database) {
    if (where.isEmpty()) {
      return "examples";
    }
    return database
        ? where.replaceFirst("\\?.*", "").replaceFirst("^jdbc:", "")
        : String.valueOf(Path.of(where).getFileName());
  }

  private static Map<String, Object> counts(RecordStore store) {
    Size size = store.size();
    return Tree.of(
        "reports", size.reports(),
        "statements", size.statements(),
        "events", size.events(),
        "entries", size.entries());
  }

  private Map<String, Object> words() {
    return Tree.of(
        "types", room.names().types(),
        "modes", room.names().modes(),
        "statuses", lower(Status.values()),
        "bases", lower(Timing.Basis.values()),
        "stances", lower(Stance.values()),
        "sectors", room.names().sectors(),
        "contexts", room.names().contexts());
  }

  private static List<String> lower(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Items::lower).toList();
  }
}
