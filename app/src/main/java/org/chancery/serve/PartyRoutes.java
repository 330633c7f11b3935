package org.chancery.serve;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.json.Tree;
import org.chancery.model.ActorType;
import org.chancery.record.Appearance;
import org.chancery.record.Matter;
import org.chancery.record.Pair;
import org.chancery.record.Query;
import org.chancery.record.RecordStore;
import org.chancery.record.Relation;
import org.chancery.record.TurningPoint;
import org.chancery.record.TurningPoints;

/** Who deals with whom. */
final class PartyRoutes {
  private static final int SUGGESTIONS = 12;
  private static final int NOT_FOUND = 3;

  private final Room room;

  PartyRoutes(Room room) {
    this.room = room;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
            "/api/suggest",
            "Names that begin like this, for filters.",
            Schema.list(Schema.of("suggestion")),
            this::suggest,
            Route.Parameter.text("q", "The first letters of a name.")),
        Route.get(
            "/api/relations",
            "Pairs of countries with what they did to each other, most first.",
            Schema.page(Schema.of("pair")),
            this::relations,
            Asked.paged("party", "type", "status", "quad", "since", "until", "month")),
        Route.get(
            "/api/relations/{a}/{b}",
            "A pair month by month, and where its relation turned.",
            Schema.of("relation"),
            this::relation,
            Asked.filters("type", "status", "quad", "since", "until")));
  }

  private Object suggest(Request request) {
    String asked = Actors.folded(request.text("q").orElse(""));
    return room.stores().look(store -> suggestions(store, asked));
  }

  private List<Object> suggestions(RecordStore store, String asked) {
    List<Found> found = new ArrayList<>();
    for (Appearance a : Actors.in(store, room).all()) {
      int distance =
          a.actor().id().toLowerCase(Locale.ROOT).equals(asked)
              ? 0
              : Actors.distance(a.actor().name(), asked);
      add(found, distance, a.actor().id(), a.actor().name(), Actors.kind(a.actor()));
    }
    for (Matter m : IssueRoutes.matters(store, room)) {
      add(
          found,
          Actors.distance(m.issue().name(), asked),
          m.issue().id(),
          m.issue().name(),
          "issue");
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Found::distance))
        .limit(SUGGESTIONS)
        .map(f -> (Object) Tree.of("id", f.id(), "label", f.label(), "kind", f.kind()))
        .toList();
  }

  private record Found(int distance, String id, String label, String kind) {}

  private static void add(List<Found> found, int distance, String id, String label, String kind) {
    if (distance < NOT_FOUND) {
      found.add(new Found(distance, id, label, kind));
    }
  }

  private Object relations(Request request) {
    Asked asked = new Asked(request);
    Query query = asked.query();
    return room.stores()
        .look(
            store -> {
              List<Pair> pairs = room.cache().of(store, "pairs " + query, s -> s.pairs(query));
              Actors actors = Actors.in(store, room);
              return asked.page(pairs, p -> pair(p, actors));
            });
  }

  private Map<String, Object> pair(Pair pair, Actors actors) {
    return Tree.of(
        "a", pair.one(),
        "b", pair.other(),
        "labelA", actors.party(pair.one()),
        "labelB", actors.party(pair.other()),
        "events", pair.entries(),
        "score", Items.rounded(pair.score()),
        "quad", quads(pair.quads()));
  }

  private static Map<String, Object> quads(List<Integer> counts) {
    return Tree.of("1", counts.get(0), "2", counts.get(1), "3", counts.get(2), "4", counts.get(3));
  }

  private Object relation(Request request) {
    String a = request.part("a");
    String b = request.part("b");
    if (a.equals(b)) {
      throw Refused.wrong("expected two parties, found " + a + " twice");
    }
    Query query = new Asked(request).query().among(List.of(a, b));
    return room.stores().look(store -> relation(store, a, b, query));
  }

  private Map<String, Object> relation(RecordStore store, String a, String b, Query query) {
    List<Relation> months = new ArrayList<>();
    store.relations(query, months::add);
    List<Pair> sums = store.pairs(query);
    Actors actors = Actors.in(store, room);
    List<Object> points = new ArrayList<>();
    for (TurningPoint point : TurningPoints.of(months)) {
      points.add(
          Tree.of(
              "month", point.month().toString(),
              "why", why(point),
              "before", side(point.before()),
              "after", side(point.after())));
    }
    return Tree.of(
        "a",
        a,
        "b",
        b,
        "labelA",
        actors.party(a),
        "labelB",
        actors.party(b),
        "events",
        sums.stream().mapToInt(Pair::entries).sum(),
        "score",
        sums.isEmpty() ? null : Items.rounded(sums.get(0).score()),
        "quad",
        sums.isEmpty() ? quads(List.of(0, 0, 0, 0)) : quads(sums.get(0).quads()),
        "months",
        months.stream().map(PartyRoutes::month).toList(),
        "turningPoints",
        points);
  }

  private static Object month(Relation month) {
    return Tree.of(
        "month", month.month().map(YearMonth::toString).orElse(null),
        "events", month.count(),
        "score", Items.rounded(month.score()),
        "conflict", month.conflict(),
        "cooperation", month.cooperation());
  }

  private static Map<String, Object> side(TurningPoint.Side side) {
    return Tree.of(
        "since", side.first().toString(),
        "until", side.last().toString(),
        "score", Items.rounded(side.score()),
        "events", side.events(),
        "conflict", side.conflict());
  }

  private static String why(TurningPoint point) {
    boolean fell = point.after().score() < point.before().score();
    return String.format(
        Locale.ROOT,
        "the mean score of acts %s from %.1f to %.1f; of 100 acts, %d were conflict before and %d"
            + " since",
        fell ? "fell" : "rose",
        point.before().score(),
        point.after().score(),
        share(point.before()),
        share(point.after()));
  }

  private static long share(TurningPoint.Side side) {
    return side.events() == 0 ? 0 : Math.round(100.0 * side.conflict() / side.events());
  }

  static boolean isPerson(Appearance appearance) {
    return appearance.actor().type() == ActorType.PERSON;
  }
}
