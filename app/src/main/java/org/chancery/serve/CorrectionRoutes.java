package org.chancery.serve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.export.Codes;
import org.chancery.json.Tree;
import org.chancery.record.Corrected;
import org.chancery.record.Correction;
import org.chancery.record.Kept;
import org.chancery.record.RecordStore;

/** What people found right and wrong. */
final class CorrectionRoutes {
  private static final String LINES = "application/jsonl";

  private final Room room;
  private final Once<Codes> codes;

  CorrectionRoutes(Room room) {
    this.room = room;
    this.codes = new Once<>(() -> new Codes(room.lexicon()));
  }

  List<Route> routes() {
    Schema party = Schema.object("id?", Schema.text(), "name?", Schema.text());
    Schema body =
        Schema.object(
            "target", Schema.text().because("The id of an event or statement."),
            "action", Schema.oneOf("accept", "reject", "mend"),
            "by", Schema.text().because("Who corrects."),
            "note?", Schema.text().orNull(),
            "type?", Schema.text(),
            "modes?", Schema.list(Schema.text()),
            "status?", Schema.text(),
            "actors?", Schema.list(party),
            "recipients?", Schema.list(party),
            "date?", Schema.text().orNull().because("Null where no day is told."),
            "speaker?", party.orNull().because("Null where the report does not tell it."));
    return List.of(
        Route.get(
            "/api/corrections",
            "All corrections, the latest first.",
            Schema.page(Schema.of("correction")),
            this::list,
            Asked.stretch()),
        Route.change(
            Route.Method.POST,
            "/api/corrections",
            "Accepts, rejects or mends an act or statement; kept with who and when.",
            body,
            Schema.object("ids", Schema.list(Schema.text())),
            this::correct),
        Route.change(
            Route.Method.DELETE,
            "/api/corrections/{id}",
            "Takes a correction back.",
            Schema.any(),
            Schema.object("withdrawn", Schema.flag()),
            this::withdraw),
        Route.get(
                "/api/corrections/gold",
                "What people accepted and mended, as 'chancery evaluate events' and 'statements'"
                    + " read it.",
                Schema.text(),
                request -> new Route.Page(LINES, room.stores().look(CorrectionRoutes::gold)))
            .as(LINES));
  }

  private Object list(Request request) {
    Asked asked = new Asked(request);
    return room.stores().look(store -> list(store, asked));
  }

  private static Map<String, Object> list(RecordStore store, Asked asked) {
    List<Corrected> all = new ArrayList<>(store.corrections());
    Collections.reverse(all);
    Map<String, Optional<Kept>> reports = new HashMap<>();
    List<Object> items = new ArrayList<>();
    for (Corrected one : all.stream().skip(asked.offset()).limit(asked.limit()).toList()) {
      Optional<Kept> kept =
          reports.computeIfAbsent(one.correction().anchor().report(), store::report);
      Optional<String> target =
          kept.flatMap(
              k ->
                  CorrectionItems.targets(k, of(one.correction().anchor().report(), all)).stream()
                      .filter(t -> t.isOf(one))
                      .map(Target::id)
                      .findFirst());
      items.add(CorrectionItems.item(one, kept.map(k -> k.reading().report()), target));
    }
    return Tree.of("total", all.size(), "offset", asked.offset(), "items", items);
  }

  private void checkWritable() {
    if (!room.isWritable()) {
      throw Refused.conflict("the record cannot be written, so nothing can be corrected in it");
    }
  }

  private Object correct(Request request) {
    checkWritable();
    Fields fields = new Fields(new Body(request.context()).object());
    String id = fields.required("target");
    String report = Target.report(id);
    List<Correction> made =
        room.stores()
            .look(
                store -> {
                  Kept kept =
                      store
                          .report(report)
                          .orElseThrow(
                              () -> Refused.unknown("the record has no report '" + report + "'"));
                  Target target = Target.of(id, kept, of(report, store.corrections()));
                  return new Mending(fields, Actors.in(store, room), room.names(), codes.get())
                      .of(kept, target, Instant.now());
                });
    List<String> ids = room.stores().change(store -> made.stream().map(store::correct).toList());
    return Tree.of("ids", ids);
  }

  /** Those of one report. */
  static List<Corrected> of(String report, List<Corrected> all) {
    return all.stream().filter(c -> c.correction().anchor().report().equals(report)).toList();
  }

  private Object withdraw(Request request) {
    checkWritable();
    String id = request.part("id");
    if (!room.stores().change(store -> store.withdraw(id))) {
      throw Refused.unknown("there is no correction '" + id + "'");
    }
    return Tree.of("withdrawn", true);
  }

  /** A line for each report of which something was judged. */
  private static String gold(RecordStore store) {
    List<Corrected> all = store.corrections();
    StringBuilder lines = new StringBuilder();
    TreeSet<String> reports = new TreeSet<>();
    all.forEach(c -> reports.add(c.correction().anchor().report()));
    for (String id : reports) {
      store
          .report(id)
          .ifPresent(k -> lines.append(Tree.write(Gold.line(k, of(id, all)))).append('\n'));
    }
    return lines.toString();
  }
}
