package org.chancery.serve;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.export.CodePoints;
import org.chancery.export.JsonLines;
import org.chancery.json.Tree;
import org.chancery.model.Event;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.record.Happening;
import org.chancery.record.Headline;
import org.chancery.record.Kept;
import org.chancery.record.Query;
import org.chancery.record.RecordStore;
import org.chancery.record.Witness;

/** Reports, and each with what is read in it. */
final class ReportRoutes {
  private final Room room;

  ReportRoutes(Room room) {
    this.room = room;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
            "/api/reports",
            "Reports, the latest first.",
            Schema.page(Schema.of("report")),
            this::reports,
            Asked.paged("party", "since", "until", "q")),
        Route.get(
            "/api/reports/<id>",
            "One report with all that is read in it.",
            Schema.of("reading"),
            this::report));
  }

  private Object reports(Request request) {
    Asked asked = new Asked(request);
    return room.stores().look(store -> page(store, asked));
  }

  private static Map<String, Object> page(RecordStore store, Asked asked) {
    List<Object> items = new ArrayList<>();
    Query query = asked.query();
    if (asked.limit() > 0) {
      store.latestReports(query.atMost(asked.limit()), asked.offset(), k -> items.add(summary(k)));
    }
    return Tree.of("total", store.countReports(query), "offset", asked.offset(), "items", items);
  }

  static Map<String, Object> summary(Kept kept) {
    Report report = kept.reading().report();
    return Tree.of(
        "id", report.id(),
        "title", report.title().orElse(null),
        "publisher", report.origin().publisher().orElse(null),
        "published", report.origin().publishedOn().map(LocalDate::toString).orElse(null),
        "statements", kept.reading().statements().size(),
        "events", kept.reading().events().size());
  }

  static Map<String, Object> summary(Headline report) {
    return Tree.of(
        "id", report.id(),
        "title", report.title().orElse(null),
        "publisher", report.publisher().orElse(null),
        "published", report.published().map(LocalDate::toString).orElse(null),
        "statements", report.statements(),
        "events", report.events());
  }

  private Object report(Request request) {
    String id = request.part("id");
    return room.stores()
        .look(
            store -> {
              Kept kept =
                  store
                      .report(id)
                      .orElseThrow(() -> Refused.unknown("the record has no report '" + id + "'"));
              Map<String, Object> shown = whole(kept, entries(store, kept));
              shown.put(
                  "corrections",
                  CorrectionItems.of(kept, CorrectionRoutes.of(id, store.corrections())));
              return shown;
            });
  }

  /** Ids of entries by the ids of events. */
  private static Map<String, Happening> entries(RecordStore store, Kept kept) {
    Map<String, Happening> entries = new HashMap<>();
    List<String> events = kept.reading().events().stream().map(Event::id).toList();
    store.entriesOf(
        events,
        h -> h.witnesses().stream().map(Witness::event).forEach(e -> entries.put(e.id(), h)));
    return entries;
  }

  /** All that a reading holds, by the kinds of its lines. */
  static Map<String, Object> whole(Kept kept, Map<String, Happening> entries) {
    Map<String, List<Object>> kinds = new LinkedHashMap<>();
    for (String kind :
        List.of("actor", "mention", "date", "statement", "event", "issue", "position")) {
      kinds.put(kind + "s", new ArrayList<>());
    }
    Map<String, Object> report = new LinkedHashMap<>();
    for (Map<String, Object> line :
        Tree.lines(out -> new JsonLines(out, true, true).write(kept.reading()))) {
      String kind = (String) line.get("kind");
      if (kind.equals("report")) {
        report.putAll(line);
      } else if (kinds.containsKey(kind + "s")) {
        kinds.get(kind + "s").add(line);
      }
    }
    text(report, kept.reading().report());
    mentions(kinds);
    beside(kinds, kept, entries);
    Map<String, Object> reading = new LinkedHashMap<>(kinds);
    reading.put("timings", reading.remove("dates"));
    return Tree.of("report", report, "reading", reading, "corrections", List.of());
  }

  private static void text(Map<String, Object> into, Report report) {
    into.put("text", report.text());
    into.put(
        "url",
        report.origin().link().filter(ReportRoutes::isOfTheWeb).map(URI::toString).orElse(null));
    CodePoints at = new CodePoints(report.text());
    List<Object> paragraphs = new ArrayList<>();
    report.layout().paragraphs().forEach(p -> paragraphs.add(offsets(p, at)));
    into.put("headline", report.layout().headline().map(h -> offsets(h, at)).orElse(null));
    into.put("paragraphs", paragraphs);
  }

  /** Any other address could do something where it is clicked on. */
  private static boolean isOfTheWeb(URI link) {
    return link.getScheme() != null && link.getScheme().matches("(?i)https?");
  }

  private static Map<String, Object> offsets(Span span, CodePoints at) {
    return Tree.of("start", at.at(span.start()), "end", at.at(span.end()));
  }

  /** The words of all actors in one list, in the order of the text. */
  @SuppressWarnings("unchecked") // the lines' own lists
  private static void mentions(Map<String, List<Object>> kinds) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Object line : kinds.get("actors")) {
      Map<String, Object> actor = (Map<String, Object>) line;
      for (Map<String, Object> m : (List<Map<String, Object>>) actor.get("mentions")) {
        Map<String, Object> mention = Tree.of("actor", actor.get("id"), "name", actor.get("name"));
        mention.putAll(m);
        all.add(mention);
      }
    }
    all.sort((a, b) -> Integer.compare((Integer) a.get("start"), (Integer) b.get("start")));
    kinds.get("mentions").addAll(all);
  }

  @SuppressWarnings("unchecked") // the lines themselves
  private static void beside(
      Map<String, List<Object>> kinds, Kept kept, Map<String, Happening> entries) {
    List<Statement> statements = kept.reading().statements();
    for (int i = 0; i < statements.size(); i++) {
      Items.said((Map<String, Object>) kinds.get("statements").get(i), statements.get(i), kept);
    }
    List<Event> events = kept.reading().events();
    for (int i = 0; i < events.size(); i++) {
      Map<String, Object> line = (Map<String, Object>) kinds.get("events").get(i);
      beside(line, kept, events.get(i), Optional.ofNullable(entries.get(events.get(i).id())));
    }
  }

  /** An event with its sentence, its speakers and its entry. */
  static Map<String, Object> event(Kept kept, Event event, Happening happening) {
    Report report = kept.reading().report();
    Map<String, Object> line =
        Tree.line(out -> new JsonLines(out, false).write(report, event, happening.entry().id()));
    beside(line, kept, event, Optional.of(happening));
    return line;
  }

  private static void beside(
      Map<String, Object> line, Kept kept, Event event, Optional<Happening> happening) {
    line.put("words", event.sentence().words(kept.reading().report()));
    line.put("speakers", Items.speakers(event, kept));
    line.put("issues", Items.issues(event.id(), kept));
    line.put("entry", happening.map(h -> h.entry().id()).orElse(null));
    line.put("reports", happening.map(Happening::reports).orElse(1));
  }
}
