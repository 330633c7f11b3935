package org.chancery.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.export.IssueLines;
import org.chancery.json.Tree;
import org.chancery.model.Issue;
import org.chancery.record.Agreement;
import org.chancery.record.IssueTopics;
import org.chancery.record.Matter;
import org.chancery.record.Query;
import org.chancery.record.RecordStore;
import org.chancery.record.Stand;
import org.chancery.record.StandLine;

/** Issues with positions party by party, and agreements with their steps. */
final class IssueRoutes {
  private final Room room;

  IssueRoutes(Room room) {
    this.room = room;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
            "/api/issues",
            "What is talked about, that which most reports name first.",
            Schema.page(Schema.of("issue_summary")),
            this::issues,
            Asked.paged("q")),
        Route.get(
            "/api/issues/{id}",
            "One issue: where each party stands, since when, and what changed.",
            Schema.of("issue"),
            this::issue,
            Asked.filters("party", "since", "until")),
        Route.get(
            "/api/agreements",
            "Agreements of which the record tells steps.",
            Schema.page(Schema.of("agreement_summary")),
            this::agreements,
            Asked.paged("party", "since", "until")),
        Route.get(
            "/api/agreements/{id}",
            "One agreement, step by step, with the sentences that tell each.",
            Schema.of("agreement"),
            this::agreement,
            Asked.filters("party", "since", "until")));
  }

  static List<Matter> matters(RecordStore store, Room room) {
    return room.cache()
        .of(store, "matters", s -> new IssueTopics(s, List.of(), Query.ALL).matters());
  }

  private Object issues(Request request) {
    Asked asked = new Asked(request);
    String words = Actors.folded(request.text("q").orElse(""));
    List<Matter> all =
        room.stores().look(store -> matters(store, room)).stream()
            .filter(m -> Actors.folded(m.issue().name()).contains(words))
            .toList();
    return asked.page(all, m -> Tree.line(out -> new IssueLines(out).write(m)));
  }

  private Object issue(Request request) {
    String id = request.part("id");
    Query query = new Asked(request).query();
    return room.stores().look(store -> issue(store, id, query));
  }

  private Map<String, Object> issue(RecordStore store, String id, Query query) {
    Optional<Matter> matter =
        matters(store, room).stream().filter(m -> m.issue().id().equals(id)).findFirst();
    List<StandLine> lines =
        room.cache()
            .of(
                store,
                "lines " + id + " " + query,
                s -> new IssueTopics(s, List.of(id), query).lines());
    Issue issue =
        matter
            .map(Matter::issue)
            .or(() -> lines.stream().map(StandLine::issue).findFirst())
            .orElseThrow(() -> Refused.unknown("the record holds nothing on '" + id + "'"));
    Actors actors = Actors.in(store, room);
    List<Object> parties = new ArrayList<>();
    for (StandLine line : lines) {
      parties.add(line(line, actors));
    }
    Map<String, Object> shown =
        Tree.of(
            "id", id,
            "name", issue.name(),
            "kind", Items.lower(issue.kind()),
            "boundParties", named(issue.parties(), actors),
            "about", issue.about().map(a -> Tree.of("id", a.id(), "name", a.name())).orElse(null));
    shown.put("reports", matter.map(Matter::reports).orElse(0));
    shown.put("entries", matter.map(Matter::entries).orElse(0));
    shown.put("first", matter.flatMap(Matter::first).map(LocalDate::toString).orElse(null));
    shown.put("last", matter.flatMap(Matter::last).map(LocalDate::toString).orElse(null));
    shown.put("lines", parties);
    return shown;
  }

  private List<Object> named(List<String> codes, Actors actors) {
    return codes.stream().map(c -> (Object) Tree.of("id", c, "label", actors.party(c))).toList();
  }

  private Map<String, Object> line(StandLine line, Actors actors) {
    Map<String, Object> shown = Tree.line(out -> new IssueLines(out).write(line));
    shown.put("label", actors.party(line.party()));
    List<Object> degrees = new ArrayList<>();
    for (Stand stand : line.stands()) {
      degrees.add(stand.position().degree());
    }
    shown.put("degrees", degrees);
    shown.put(
        "changes",
        line.stands().stream()
            .filter(s -> s.change() != Stand.Change.FIRST && s.change() != Stand.Change.REPEATED)
            .count());
    names(shown, actors);
    return shown;
  }

  /** On whose word each sentence stands, by name. */
  @SuppressWarnings("unchecked") // the lines' own lists
  private static void names(Map<String, Object> line, Actors actors) {
    List<Object> parts = new ArrayList<>();
    parts.addAll((List<Object>) line.getOrDefault("stands", List.of()));
    parts.addAll((List<Object>) line.getOrDefault("steps", List.of()));
    for (Object part : parts) {
      List<Object> grounds = (List<Object>) ((Map<String, Object>) part).get("grounds");
      for (Object one : grounds) {
        Map<String, Object> ground = (Map<String, Object>) one;
        List<String> ids = (List<String>) ground.get("on_word_of");
        ground.put("speakers", ids.stream().map(actors::name).toList());
      }
    }
  }

  /** Dear where there are many: each step is held against all others of its kind. */
  static List<Agreement> agreements(RecordStore store, Room room, Query query) {
    return room.cache()
        .of(store, "agreements " + query, s -> new IssueTopics(s, List.of(), query).agreements());
  }

  private Object agreements(Request request) {
    Asked asked = new Asked(request);
    List<Agreement> all = room.stores().look(store -> agreements(store, room, asked.query()));
    return asked.page(all, IssueRoutes::summary);
  }

  private static Map<String, Object> summary(Agreement agreement) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    agreement.steps().forEach(s -> kinds.merge(s.kind(), 1, Integer::sum));
    List<LocalDate> days =
        agreement.steps().stream().flatMap(s -> s.first().stream()).sorted().toList();
    return Tree.of(
        "issue", agreement.issue().id(),
        "name", agreement.issue().name(),
        "parties", agreement.issue().parties(),
        "steps", agreement.steps().size(),
        "kinds", kinds,
        "first", days.isEmpty() ? null : days.get(0).toString(),
        "last", days.isEmpty() ? null : days.get(days.size() - 1).toString());
  }

  private Object agreement(Request request) {
    String id = request.part("id");
    Query query = new Asked(request).query();
    return room.stores()
        .look(
            store -> {
              Agreement agreement =
                  room
                      .cache()
                      .of(
                          store,
                          "steps " + id + " " + query,
                          s -> new IssueTopics(s, List.of(id), query).agreements())
                      .stream()
                      .filter(a -> a.issue().id().equals(id))
                      .findFirst()
                      .orElseThrow(
                          () -> Refused.unknown("the record tells no step of '" + id + "'"));
              Map<String, Object> shown = Tree.line(out -> new IssueLines(out).write(agreement));
              names(shown, Actors.in(store, room));
              return shown;
            });
  }
}
