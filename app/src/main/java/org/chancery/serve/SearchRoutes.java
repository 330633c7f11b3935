package org.chancery.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.json.Tree;
import org.chancery.record.Happening;
import org.chancery.record.Query;
import org.chancery.record.Question;
import org.chancery.record.RecordStore;

/** Search over reports, acts and statements. */
final class SearchRoutes {
  private static final int MOST_OF_EACH = 20;

  private final Room room;

  SearchRoutes(Room room) {
    this.room = room;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
            "/api/search",
            "Reports by their titles, acts and statements by their words; the latest first.",
            Schema.of("found"),
            this::search,
            Asked.filters("q", "party", "type", "status", "since", "until", "issue", "person")));
  }

  private Object search(Request request) {
    Asked asked = new Asked(request);
    String words = request.text("q").orElseThrow(() -> Refused.wrong("q: expected words to find"));
    return room.stores().look(store -> found(store, asked, words));
  }

  private Map<String, Object> found(RecordStore store, Asked asked, String words) {
    Snippets snippets = new Snippets(words);
    Query query = asked.query().atMost(MOST_OF_EACH);
    List<Object> reports = new ArrayList<>();
    store.latestReports(
        query,
        0,
        k -> {
          Map<String, Object> report = ReportRoutes.summary(k);
          report.put("snippet", snippets.of(k.title().orElse("")));
          reports.add(report);
        });
    Actors actors = Actors.in(store, room);
    List<Object> entries = new ArrayList<>();
    List<Object> statements = new ArrayList<>();
    Question question = asked.question().of(query);
    store.timeline(
        question.only(asked.withEntries(), false),
        h -> {
          Map<String, Object> entry = Items.entry(h, actors);
          entry.put("snippet", snippets.of(best(h, snippets)));
          entries.add(entry);
        },
        s -> {});
    store.timeline(
        question.only(false, asked.withStatements()),
        h -> {},
        s -> {
          Map<String, Object> statement = Items.statement(s);
          statement.put("snippet", snippets.of((String) statement.get("said")));
          statements.add(statement);
        });
    return Tree.of("reports", reports, "entries", entries, "statements", statements);
  }

  /** The telling that has most of the words. */
  private static String best(Happening happening, Snippets snippets) {
    String best = "";
    int most = -1;
    for (var witness : happening.witnesses()) {
      int marks = snippets.marks(witness.words()).size();
      if (marks > most) {
        most = marks;
        best = witness.words();
      }
    }
    return best;
  }
}
