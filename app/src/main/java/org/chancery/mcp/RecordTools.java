package org.chancery.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.json.Tree;
import org.chancery.mcp.Tool.Parameter;
import org.chancery.model.Actor;
import org.chancery.record.Query;
import org.chancery.record.Question;
import org.chancery.record.RecordStore;
import org.chancery.record.Relation;
import org.chancery.record.TurningPoint;
import org.chancery.record.TurningPoints;
import org.chancery.record.Volume;

/** What was done and said: search, timeline, a person's statements, a pair. */
final class RecordTools {
  private static final int MOST_MONTHS = 120;
  private static final List<String> KINDS = List.of("acts", "statements");

  private final RecordStore store;
  private final Known known;

  RecordTools(RecordStore store) {
    this.store = store;
    this.known = new Known(store);
  }

  List<Tool> tools() {
    return List.of(
        new Tool(
            "search",
            "Finds reports by words of their titles, acts by words of their sentences, and"
                + " statements by words of what is said; the latest first.",
            Tool.with(Ask.STRETCH, Ask.WORDS.needed(), Ask.PARTIES),
            this::search),
        new Tool(
            "timeline",
            "Acts and statements between parties or on issues, the latest first. An act that many"
                + " reports tell is one; each has its status (occurred, planned, denied ...), its own"
                + " date and on whose word it stands.",
            Tool.with(
                Ask.STRETCH,
                Ask.PARTIES,
                Ask.TYPES,
                Ask.STATUSES,
                Ask.ISSUES,
                Ask.WORDS,
                Parameter.oneOf("kinds", "Acts, statements or both.", KINDS)),
            this::timeline),
        new Tool(
            "statements",
            "What one person has said, to whom, on what, the latest first.",
            Tool.with(Ask.STRETCH, Ask.PERSON.needed(), Ask.ISSUES, Ask.WORDS),
            this::statements),
        new Tool(
            "pair",
            "How two countries deal with each other: month by month how many acts, their mean"
                + " score (-10 conflict to 10 cooperation), turning points, and the latest acts.",
            Tool.with(Ask.STRETCH, Ask.PARTIES.needed()),
            this::pair));
  }

  private Map<String, Object> search(Arguments asked) {
    String words = asked.needed("words");
    Query query = Query.ALL.among(asked.parties()).within(asked.day("since"), asked.day("until"));
    Question question = Question.ALL.of(query.saying(words));
    int limit = asked.limit();
    int offset = asked.offset();
    Stretch reports = new Stretch(limit);
    store.latestReports(
        query.saying(words).atMost(limit), offset, k -> reports.add(Items.report(k)));
    return Tree.of(
        "reports", reports.of("items", offset, store.countReports(query.saying(words))),
        "acts", stretch(question.only(true, false), offset, limit),
        "statements", stretch(question.only(false, true), offset, limit));
  }

  private Map<String, Object> stretch(Question question, int offset, int limit) {
    int total = 0;
    for (Volume volume : store.volumes(question)) {
      total += volume.entries() + volume.statements();
    }
    Stretch stretch = new Stretch(limit);
    Sources sources = new Sources(store);
    store.timeline(
        question.of(question.query().atMost(limit)).after(offset),
        h -> stretch.add(Items.entry(h, sources)),
        s -> stretch.add(Items.statement(s, sources)));
    return stretch.of("items", offset, total);
  }

  private Map<String, Object> timeline(Arguments asked) {
    List<String> kinds = asked.texts("kinds");
    kinds.stream()
        .filter(k -> !KINDS.contains(k))
        .findFirst()
        .ifPresent(
            k -> {
              throw new Refused("kinds: expected acts or statements, found " + Arguments.shown(k));
            });
    Query query = asked.query();
    boolean ofActs = !query.types().isEmpty() || !query.statuses().isEmpty();
    Question question =
        Question.ALL
            .of(query)
            .about(known.issues(asked.texts("issues")))
            .only(
                kinds.isEmpty() || kinds.contains("acts"),
                !ofActs && (kinds.isEmpty() || kinds.contains("statements")));
    return stretch(question, asked.offset(), asked.limit());
  }

  private Map<String, Object> statements(Arguments asked) {
    Actor person = known.person(asked.needed("person"));
    Question question =
        Question.ALL
            .of(asked.query())
            .by(person.id())
            .about(known.issues(asked.texts("issues")))
            .only(false, true);
    Map<String, Object> answer =
        Tree.of("person", Tree.of("id", person.id(), "name", person.name()));
    answer.putAll(stretch(question, asked.offset(), asked.limit()));
    return answer;
  }

  private Map<String, Object> pair(Arguments asked) {
    List<String> parties = asked.parties();
    if (parties.size() != 2) {
      throw new Refused("parties: expected two, as IRN and USA, found " + parties.size());
    }
    Query query = asked.query();
    List<Relation> months = new ArrayList<>();
    store.relations(query, months::add);
    List<Map<String, Object>> shown =
        months.stream()
            .skip(Math.max(0, months.size() - MOST_MONTHS))
            .map(Items::relation)
            .toList();
    return Tree.of(
        "months",
        shown,
        "more_months",
        months.size() - shown.size(),
        "turning_points",
        TurningPoints.of(months).stream().map(RecordTools::turn).toList(),
        "acts",
        stretch(Question.ALL.of(query).only(true, false), asked.offset(), asked.limit()));
  }

  private static Map<String, Object> turn(TurningPoint point) {
    return Tree.of(
        "month", point.month().toString(),
        "score_before", Math.round(point.before().score() * 100) / 100.0,
        "score_after", Math.round(point.after().score() * 100) / 100.0);
  }
}
