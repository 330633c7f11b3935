package org.chancery.mcp;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.Chancery;
import org.chancery.export.Brief;
import org.chancery.export.BriefPage;
import org.chancery.export.Gathered;
import org.chancery.export.JsonLines;
import org.chancery.intake.Sink;
import org.chancery.json.Tree;
import org.chancery.mcp.Tool.Parameter;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.record.Ground;
import org.chancery.record.Kept;
import org.chancery.record.RecordStore;

/** Whole texts: a report of the record, a text that is given, a brief. */
final class TextTools {
  static final int MOST_TO_READ = 100_000;
  private static final int MOST_TO_SHOW = 20_000;
  private static final int MOST_LINES = 200;
  private static final int MOST_SOURCES = 100;

  private final RecordStore store;
  private final Supplier<Chancery> chancery;
  private final Known known;

  TextTools(RecordStore store, Supplier<Chancery> chancery) {
    this.store = store;
    this.chancery = chancery;
    this.known = new Known(store);
  }

  List<Tool> tools() {
    return List.of(
        new Tool(
            "report",
            "One report: its text and what is read in it, with offsets into that text.",
            List.of(
                Parameter.text("id", "The report's id, as sources give it.").needed(),
                Parameter.number(
                    "from",
                    "Where its text begins to be given, in code points.",
                    0,
                    Integer.MAX_VALUE)),
            this::report),
        new Tool(
            "read_text",
            "Reads an English news text that is given and answers who did what to whom and who"
                + " said what, with offsets into that text. Nothing of it is kept.",
            List.of(
                Parameter.text("text", "The text, at most 100,000 characters.").needed(),
                Parameter.day("published", "Its day of publication, to count days from.")),
            this::read),
        new Tool(
            "brief",
            "A brief in Markdown on two parties, a person or an issue: what happened, what one"
                + " side alone claims, what is planned or denied, what was said, what changed. Every"
                + " sentence is a report's.",
            Tool.with(Ask.DAYS, Ask.PARTIES, Ask.PERSON, Ask.ISSUE),
            this::brief));
  }

  private Map<String, Object> report(Arguments asked) {
    String id = asked.needed("id");
    Kept kept =
        store
            .report(id)
            .orElseThrow(() -> new Refused("id: the record has no report " + Arguments.shown(id)));
    String text = kept.reading().report().text();
    int length = text.codePointCount(0, text.length());
    int from = Math.min(length, asked.number("from", 0, Integer.MAX_VALUE).orElse(0));
    int end = Math.min(length, from + MOST_TO_SHOW);
    int start = text.offsetByCodePoints(0, from);
    Map<String, Object> answer =
        Tree.of(
            "text",
            text.substring(start, text.offsetByCodePoints(start, end - from)),
            "start",
            from,
            "end",
            end,
            "more_characters",
            length - end);
    answer.putAll(lines(kept.reading()));
    return answer;
  }

  /** The report's own line, and all others as far as there is room. */
  private static Map<String, Object> lines(Reading reading) {
    List<Map<String, Object>> all =
        Tree.lines(out -> new JsonLines(out, false, true).write(reading));
    Stretch stretch = new Stretch(MOST_LINES);
    all.stream().skip(1).forEach(stretch::add);
    Map<String, Object> answer = Tree.of("report", Stretch.bounded(all.get(0)));
    Map<String, Object> lines = stretch.of("items", 0, all.size() - 1);
    lines.remove("note");
    answer.putAll(lines);
    answer.put("sources", List.of(Stretch.bounded(Sources.of(reading.report()))));
    return answer;
  }

  private Map<String, Object> read(Arguments asked) {
    String text =
        asked
            .text("text", MOST_TO_READ)
            .orElseThrow(() -> new Refused("text: expected some words, found none"));
    List<Report> reports = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Chancery reads = chancery.get();
    reads
        .intake(asked.day("published"))
        .read(
            List.of("-"),
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            sink(reports, problems));
    if (reports.isEmpty()) {
      throw new Refused("text: " + (problems.isEmpty() ? "no report in it" : problems.get(0)));
    }
    Map<String, Object> answer = lines(reads.read(reports.get(0)));
    answer.put("kept", false);
    if (!reports.get(0).text().equals(text)) {
      answer.put("text", Stretch.cut(reports.get(0).text(), MOST_TO_SHOW));
    }
    return answer;
  }

  private static Sink sink(List<Report> reports, List<String> problems) {
    return new Sink() {
      @Override
      public void report(Report report) {
        reports.add(report);
      }

      @Override
      public void rejected(String input, String message) {
        problems.add(message);
      }
    };
  }

  private Map<String, Object> brief(Arguments asked) {
    Brief brief = gathered(asked);
    List<Ground> grounds = new ArrayList<>();
    brief.lines().forEach(l -> l.stands().forEach(s -> grounds.addAll(s.grounds())));
    brief.agreements().forEach(a -> a.steps().forEach(s -> grounds.addAll(s.grounds())));
    Sources sources = new Sources(store);
    List<Object> all = new ArrayList<>(sources.each(brief.happenings(), grounds));
    brief
        .statements()
        .forEach(
            s -> {
              Map<String, Object> item = Tree.of();
              sources.put(item, s.kept().reading().report(), s.statement());
              all.addAll((List<?>) item.get("sources"));
            });
    List<Object> some = all.stream().distinct().limit(MOST_SOURCES).map(Stretch::bounded).toList();
    return Tree.of(
        "markdown",
        Stretch.cut(BriefPage.of(brief).markdown(), 2 * MOST_TO_SHOW),
        "sources",
        some,
        "more_sources",
        (int) all.stream().distinct().count() - some.size());
  }

  private Brief gathered(Arguments asked) {
    Gathered gathered = new Gathered(store, asked.day("since"), asked.day("until"));
    List<String> parties = asked.parties();
    int questions =
        (parties.isEmpty() ? 0 : 1)
            + (asked.text("person").isPresent() ? 1 : 0)
            + (asked.text("issue").isPresent() ? 1 : 0);
    if (questions != 1 || parties.size() == 1) {
      throw new Refused("brief: expected two parties, a person or an issue, and one of these only");
    }
    if (parties.size() == 2) {
      return gathered.between(parties.get(0), parties.get(1));
    }
    return asked.text("person").isPresent()
        ? gathered.onPerson(known.person(asked.needed("person")).id())
        : gathered.onIssue(known.issue(asked.needed("issue")));
  }
}
