package org.chancery.serve;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.json.Tree;
import org.chancery.model.Event;
import org.chancery.record.Corrected;
import org.chancery.record.Happening;
import org.chancery.record.Kept;
import org.chancery.record.Question;
import org.chancery.record.RecordStore;
import org.chancery.record.Volume;
import org.chancery.record.Witness;

/** Acts and statements together, day by day. */
final class TimelineRoutes {
  private final Room room;

  TimelineRoutes(Room room) {
    this.room = room;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
            "/api/timeline",
            "Acts and statements together, the latest day first.",
            Schema.page(Schema.of("item")),
            this::timeline,
            Asked.paged()),
        Route.get(
            "/api/timeline/counts",
            "How many acts and statements there are in each month, the earliest first.",
            Schema.list(Schema.of("volume")),
            this::counts,
            Asked.filters()),
        Route.get(
            "/api/entries/<id>",
            "One act with every telling of it.",
            Schema.of("entry_page"),
            this::entry));
  }

  private List<Volume> volumes(RecordStore store, Question question) {
    return room.cache().of(store, "volumes " + question, s -> s.volumes(question));
  }

  private Object timeline(Request request) {
    Asked asked = new Asked(request);
    Question question = asked.question();
    return room.stores().look(store -> timeline(store, question, asked.offset(), asked.limit()));
  }

  private Map<String, Object> timeline(
      RecordStore store, Question question, int offset, int limit) {
    int total = 0;
    for (Volume volume : volumes(store, question)) {
      total += volume.entries() + volume.statements();
    }
    List<Object> items = new ArrayList<>();
    if (limit > 0 && offset < total) {
      Actors actors = Actors.in(store, room);
      store.timeline(
          question.of(question.query().atMost(limit)).after(offset),
          h -> items.add(Items.entry(h, actors)),
          s -> items.add(Items.statement(s)));
    }
    return Tree.of("total", total, "offset", offset, "items", items);
  }

  private Object counts(Request request) {
    Question question = new Asked(request).question();
    List<Object> months = new ArrayList<>();
    for (Volume volume : room.stores().look(store -> volumes(store, question))) {
      months.add(
          Tree.of(
              "month", volume.month().map(YearMonth::toString).orElse(null),
              "entries", volume.entries(),
              "statements", volume.statements()));
    }
    return months;
  }

  private Object entry(Request request) {
    String id = request.part("id");
    return room.stores()
        .look(
            store -> {
              Happening happening =
                  store
                      .entry(id)
                      .orElseThrow(() -> Refused.unknown("the record has no entry '" + id + "'"));
              return Tree.of(
                  "entry", Items.entry(happening, Actors.in(store, room)),
                  "tellings", tellings(store, happening));
            });
  }

  private static List<Object> tellings(RecordStore store, Happening happening) {
    Map<String, Optional<Kept>> reports = new HashMap<>();
    List<Corrected> all = store.corrections();
    List<Object> tellings = new ArrayList<>();
    for (Witness witness : happening.witnesses()) {
      Optional<Kept> kept = reports.computeIfAbsent(witness.report(), store::report);
      Event event = witness.event();
      kept.ifPresent(
          k ->
              tellings.add(
                  Tree.of(
                      "report", ReportRoutes.summary(k),
                      "event", ReportRoutes.event(k, event, happening),
                      "corrections", corrections(k, event, all))));
    }
    return tellings;
  }

  private static List<Object> corrections(Kept kept, Event event, List<Corrected> all) {
    List<Corrected> here = CorrectionRoutes.of(kept.reading().report().id(), all);
    Target target = Target.of(event.id(), kept, here);
    return here.stream()
        .filter(target::isOf)
        .map(
            c ->
                (Object)
                    CorrectionItems.item(
                        c, Optional.of(kept.reading().report()), Optional.of(event.id())))
        .toList();
  }
}
