package org.chancery.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.json.Tree;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.IssueMention;
import org.chancery.model.Mention;
import org.chancery.record.Appearance;
import org.chancery.record.Query;
import org.chancery.record.Question;
import org.chancery.record.RecordStore;
import org.chancery.record.Said;

/** What people have said, to whom and on what. */
final class PeopleRoutes {
  /** So many of the latest statements are looked through. */
  private static final int LATEST = 1000;

  private static final int MOST_SHOWN = 30;

  private final Room room;

  PeopleRoutes(Room room) {
    this.room = room;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
            "/api/people",
            "People, those who say and do most first.",
            Schema.page(Schema.of("person")),
            this::people,
            Asked.paged("q", "party")),
        Route.get(
            "/api/people/{id}",
            "One person: offices, whom the statements are addressed to, and their topics.",
            Schema.of("person_page"),
            this::person));
  }

  private Object people(Request request) {
    Asked asked = new Asked(request);
    String words = Actors.folded(request.text("q").orElse(""));
    List<String> countries = request.texts("party");
    List<Appearance> all =
        room.stores().look(store -> Actors.in(store, room)).all().stream()
            .filter(a -> a.actor().type() == ActorType.PERSON)
            .filter(a -> Actors.distance(a.actor().name(), words) < 3)
            .filter(a -> countries.isEmpty() || isOf(a.actor(), countries))
            .sorted(
                Comparator.comparingInt((Appearance a) -> -a.statements() - a.events())
                    .thenComparing(a -> a.actor().id()))
            .toList();
    return asked.page(all, this::summary);
  }

  private static boolean isOf(Actor actor, List<String> countries) {
    return actor.code().country().filter(countries::contains).isPresent();
  }

  private Map<String, Object> summary(Appearance appearance) {
    Actor actor = appearance.actor();
    return Tree.of(
        "id", actor.id(),
        "label", actor.name(),
        "country", actor.code().country().orElse(null),
        "offices", offices(actor),
        "reports", appearance.reports(),
        "events", appearance.events(),
        "statements", appearance.statements(),
        "first", appearance.first().map(Object::toString).orElse(null),
        "last", appearance.last().map(Object::toString).orElse(null));
  }

  /** Those of the lexicon, the latest last; else the one that the report tells. */
  private List<Names.Office> officesOf(Actor actor) {
    List<Names.Office> known = room.names().offices(actor.id());
    if (!known.isEmpty()) {
      return known;
    }
    return actor instanceof Actor.Known k
        ? k.office().map(o -> new Names.Office(o, k.code().country().orElse(""), "", "")).stream()
            .toList()
        : List.of();
  }

  private List<Object> offices(Actor actor) {
    List<Object> out = new ArrayList<>();
    for (Names.Office office : officesOf(actor)) {
      out.add(
          Tree.of(
              "office", office.name(),
              "country", office.country().isEmpty() ? null : office.country(),
              "from", office.from().isEmpty() ? null : office.from(),
              "until", office.until().isEmpty() ? null : office.until()));
    }
    return out;
  }

  private Object person(Request request) {
    String id = request.part("id");
    return room.stores()
        .look(
            store -> {
              Appearance who =
                  Actors.in(store, room)
                      .of(id)
                      .filter(PartyRoutes::isPerson)
                      .orElseThrow(
                          () -> Refused.unknown("the record knows no person '" + id + "'"));
              return room.cache().of(store, "person " + id, s -> person(s, who));
            });
  }

  private Map<String, Object> person(RecordStore store, Appearance who) {
    Counts to = new Counts();
    Counts about = new Counts();
    Counts topics = new Counts();
    Question question =
        Question.ALL.of(Query.ALL.atMost(LATEST)).by(who.actor().id()).only(false, true);
    store.timeline(question, h -> {}, said -> count(said, to, about, topics));
    Map<String, Object> page = summary(who);
    page.put("to", to.shown());
    page.put("about", about.shown());
    page.put("topics", topics.shown());
    page.put("sameAs", who.sameAs());
    List<Object> apart = new ArrayList<>();
    who.apart().forEach(a -> apart.add(Tree.of("id", a.id(), "because", a.because())));
    page.put("keptApart", apart);
    return page;
  }

  private static void count(Said said, Counts to, Counts about, Counts topics) {
    Set<String> seen = new HashSet<>();
    for (Mention mention : said.statement().addressees()) {
      to.add(seen, mention.actor().id(), mention.actor().name());
    }
    Set<String> named = new HashSet<>();
    for (Mention mention : said.kept().reading().mentions()) {
      if (said.statement().about().contains(mention.actor().id())) {
        about.add(named, mention.actor().id(), mention.actor().name());
      }
    }
    Set<String> issues = new HashSet<>();
    for (IssueMention mention : said.kept().reading().issues()) {
      if (mention.entries().contains(said.statement().id())) {
        topics.add(issues, mention.issue().id(), mention.issue().name());
      }
    }
  }

  /** How many statements there are of each. */
  private static final class Counts {
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(Set<String> seen, String id, String label) {
      if (seen.add(id)) {
        labels.putIfAbsent(id, label);
        counts.merge(id, 1, Integer::sum);
      }
    }

    List<Object> shown() {
      List<Map.Entry<String, Integer>> most = new ArrayList<>(counts.entrySet());
      most.sort(
          Map.Entry.<String, Integer>comparingByValue()
              .reversed()
              .thenComparing(Map.Entry.comparingByKey()));
      return most.stream()
          .limit(MOST_SHOWN)
          .map(
              e ->
                  (Object)
                      Tree.of(
                          "id",
                          e.getKey(),
                          "label",
                          labels.get(e.getKey()),
                          "statements",
                          e.getValue()))
          .toList();
    }
  }
}
