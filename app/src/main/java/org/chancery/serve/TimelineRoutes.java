package org.chancery.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.record.Query;
import org.chancery.record.RecordStore;

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
            "How many acts and statements there are in each month.",
            Schema.list(
                Schema.object(
                    "month",
                    Schema.text(),
                    "entries",
                    Schema.count(),
                    "statements",
                    Schema.count())),
            this::counts,
            Asked.filters()));
  }

  private List<Map<String, Object>> all(RecordStore store, Asked asked) {
    People people = id -> id;
    List<Map<String, Object>> items = new ArrayList<>();
    Query query = asked.query();
    if (asked.person().isPresent()) {
      List<String> parties = new ArrayList<>(query.parties());
      parties.add(asked.person().get());
      query = query.among(parties);
    }
    if (asked.withEntries()) {
      store.entries(query, h -> items.add(Items.entry(h, people)));
    }
    if (asked.withStatements()) {
      store.statements(query, s -> items.add(Items.statement(s)));
    }
    items.sort(
        Comparator.comparing((Map<String, Object> i) -> String.valueOf(i.get("day"))).reversed());
    return items;
  }

  private Object timeline(Request request) {
    Asked asked = new Asked(request);
    List<Map<String, Object>> all = room.stores().look(store -> all(store, asked));
    return Tree.of(
        "total", all.size(),
        "offset", asked.offset(),
        "items", all.stream().skip(asked.offset()).limit(asked.limit()).toList());
  }

  private Object counts(Request request) {
    Asked asked = new Asked(request);
    Map<String, int[]> months = new TreeMap<>();
    for (Map<String, Object> item : room.stores().look(store -> all(store, asked))) {
      if (item.get("day") != null) {
        String month = ((String) item.get("day")).substring(0, 7);
        months.computeIfAbsent(month, m -> new int[2])[item.get("kind").equals("entry") ? 0 : 1]++;
      }
    }
    List<Object> out = new ArrayList<>();
    months.forEach((m, n) -> out.add(Tree.of("month", m, "entries", n[0], "statements", n[1])));
    return out;
  }
}
