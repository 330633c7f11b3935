package org.chancery.mcp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.json.Tree;
import org.chancery.model.IssueMention;
import org.chancery.model.Report;
import org.chancery.record.Agreement;
import org.chancery.record.IssueTopics;
import org.chancery.record.Matter;
import org.chancery.record.Matters;
import org.chancery.record.RecordStore;
import org.chancery.record.Stand;
import org.chancery.record.StandLine;
import org.chancery.record.Step;

/** What is talked about, who stands where on it, and what became of agreements. */
final class IssueTools {
  private static final int FEW = 2;

  private final RecordStore store;
  private final Known known;

  IssueTools(RecordStore store) {
    this.store = store;
    this.known = new Known(store);
  }

  List<Tool> tools() {
    return List.of(
        new Tool(
            "issues",
            "What the reports are about: agreements, conflicts, disputes, negotiations, with their"
                + " ids, that which most reports name first.",
            List.of(Ask.LIMIT, Ask.OFFSET),
            this::issues),
        new Tool(
            "positions",
            "Where parties stand on an issue, party by party, the oldest stance first: what each"
                + " supports, opposes, demands or offers, by whose mouth, and what changed (hardened,"
                + " softened, reversed). What a third party says that they think names its teller.",
            Tool.with(Ask.STRETCH, Ask.ISSUE.needed(), Ask.PARTIES),
            this::positions),
        new Tool(
            "agreements",
            "What became of agreements, step by step: signed, pledged, breached, quit, restored;"
                + " each step with its status and its date.",
            Tool.with(Ask.STRETCH, Ask.ISSUE, Ask.PARTIES),
            this::agreements));
  }

  private Map<String, Object> issues(Arguments asked) {
    Matters matters = new Matters();
    Sources sources = new Sources(store);
    Map<String, List<Map<String, Object>>> named = new HashMap<>();
    store.about(
        List.of(),
        k -> {
          matters.add(k.reading());
          k.reading().issues().forEach(m -> named(m, k.reading().report(), named, sources));
        });
    Stretch stretch = new Stretch(asked.limit());
    int offset = asked.offset();
    for (Matter matter : matters.matters().stream().skip(offset).toList()) {
      Map<String, Object> item = Items.matter(matter);
      item.put("sources", named.getOrDefault(matter.issue().id(), List.of()));
      stretch.add(item);
    }
    return stretch.of("items", offset, matters.matters().size());
  }

  /** Where an issue is named first. */
  private static void named(
      IssueMention mention,
      Report report,
      Map<String, List<Map<String, Object>>> named,
      Sources sources) {
    List<Map<String, Object>> known =
        named.computeIfAbsent(mention.issue().id(), i -> new ArrayList<>());
    boolean isNew = known.stream().noneMatch(s -> report.id().equals(s.get("report")));
    if (known.size() < FEW && isNew) {
      known.add(sources.of(report, mention.sentence().span()));
    }
  }

  private record Standing(StandLine line, Stand stand) {}

  private Map<String, Object> positions(Arguments asked) {
    String issue = known.issue(asked.needed("issue"));
    List<Standing> all =
        new IssueTopics(store, List.of(issue), asked.query())
            .lines().stream()
                .flatMap(l -> l.stands().stream().map(s -> new Standing(l, s)))
                .toList();
    Sources sources = new Sources(store);
    Map<String, Object> answer = Tree.of("issue", issue);
    answer.putAll(shown(asked, all, s -> Items.stand(s.line(), s.stand(), sources)));
    return answer;
  }

  private record Taken(Agreement agreement, Step step) {}

  private Map<String, Object> agreements(Arguments asked) {
    List<String> issues =
        asked.text("issue").map(String::strip).map(known::issue).stream().toList();
    List<Taken> all =
        new IssueTopics(store, issues, asked.query())
            .agreements().stream()
                .flatMap(a -> a.steps().stream().map(s -> new Taken(a, s)))
                .toList();
    Sources sources = new Sources(store);
    return shown(asked, all, t -> Items.step(t.agreement(), t.step(), sources));
  }

  private static <T> Map<String, Object> shown(
      Arguments asked, List<T> all, Function<T, Map<String, Object>> item) {
    Stretch stretch = new Stretch(asked.limit());
    all.stream().skip(asked.offset()).limit(asked.limit()).map(item).forEach(stretch::add);
    return stretch.of("items", asked.offset(), all.size());
  }
}
