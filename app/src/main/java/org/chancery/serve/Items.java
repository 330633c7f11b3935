package org.chancery.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.export.JsonLines;
import org.chancery.export.RecordLines;
import org.chancery.json.Tree;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Report;
import org.chancery.model.Statement;
import org.chancery.model.Timing;
import org.chancery.model.When;
import org.chancery.record.Happening;
import org.chancery.record.Kept;
import org.chancery.record.Said;
import org.chancery.record.Witness;

/** Acts and statements for lists: what their lines hold, with the words and reports beside. */
final class Items {
  private Items() {}

  /** An entry with its tellings. */
  @SuppressWarnings("unchecked") // the line's own list of witnesses
  static Map<String, Object> entry(Happening happening, People people) {
    Map<String, Object> item = Tree.line(out -> new RecordLines(out).write(happening));
    Timing timing = happening.entry().timing();
    Optional<LocalDate> told =
        happening.witnesses().stream()
            .flatMap(w -> w.spokenOn().stream())
            .min(LocalDate::compareTo);
    item.put("day", day(timing.when(), told));
    item.put("score", score(happening));
    List<Map<String, Object>> witnesses = (List<Map<String, Object>>) item.get("witnesses");
    for (int i = 0; i < witnesses.size(); i++) {
      witness(witnesses.get(i), happening.witnesses().get(i), people);
    }
    return item;
  }

  private static void witness(Map<String, Object> into, Witness witness, People people) {
    Event event = witness.event();
    into.put("speakers", witness.onWordOf().stream().map(people::name).toList());
    into.put("published", witness.spokenOn().map(LocalDate::toString).orElse(null));
    into.put("type", event.type().name());
    into.put("mode", event.modes());
    into.put("status", lower(event.status()));
    into.put("trigger", words(event.trigger(), witness));
    into.put("confidence", event.confidence());
    into.put("rule", event.trace().ruleId());
  }

  private static String words(Passage passage, Witness witness) {
    int start = passage.span().start() - witness.event().sentence().span().start();
    int end = start + passage.span().length();
    return start < 0 || end > witness.words().length() ? "" : witness.words().substring(start, end);
  }

  /** The mean of its tellings' scores, to two decimals. */
  private static double score(Happening happening) {
    double mean =
        happening.witnesses().stream()
            .map(Witness::event)
            .filter(e -> e.type() == happening.entry().type())
            .mapToDouble(Event::score)
            .average()
            .orElse(0);
    return rounded(mean);
  }

  static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** A statement with its words and its report. */
  static Map<String, Object> statement(Said said) {
    Report report = said.kept().reading().report();
    Statement statement = said.statement();
    Map<String, Object> item = Tree.line(out -> new JsonLines(out, false).write(report, statement));
    item.put("day", day(statement.timing().when(), report.origin().publishedOn()));
    said(item, statement, said.kept());
    item.put("title", report.title().orElse(null));
    item.put("publisher", report.origin().publisher().orElse(null));
    item.put("published", report.origin().publishedOn().map(LocalDate::toString).orElse(null));
    return item;
  }

  /** What is said, all that stands around it, and who passes it on. */
  static void said(Map<String, Object> into, Statement statement, Kept kept) {
    Report report = kept.reading().report();
    into.put(
        "said",
        statement.content().stream().map(p -> p.words(report)).collect(Collectors.joining(" … ")));
    into.put("passage", statement.extent().map(s -> s.in(report.text())).orElse(""));
    into.put("toldBy", teller(statement, kept));
    into.put("issues", issues(statement.id(), kept));
  }

  private static String teller(Statement statement, Kept kept) {
    return statement
        .within()
        .flatMap(kept.reading()::statement)
        .flatMap(s -> s.speaker().named())
        .map(m -> m.actor().name())
        .orElse(null);
  }

  /** What an entry of this report is about. */
  static List<Object> issues(String entry, Kept kept) {
    Map<String, Object> issues = new HashMap<>();
    List<Object> out = new ArrayList<>();
    kept.reading().issues().stream()
        .filter(m -> m.entries().contains(entry))
        .map(m -> m.issue())
        .filter(i -> issues.put(i.id(), i) == null)
        .forEach(i -> out.add(Tree.of("id", i.id(), "name", i.name())));
    return out;
  }

  /** On whose word an act stands, innermost first. */
  static List<String> speakers(Event event, Kept kept) {
    return event.accordingTo().stream()
        .flatMap(id -> kept.reading().statement(id).stream())
        .map(s -> s.speaker().named().map(Mention::actor).map(a -> a.name()).orElse("somebody"))
        .distinct()
        .toList();
  }

  /** The day that a list shows it under: its last, else that on which it was first told. */
  private static String day(When when, Optional<LocalDate> told) {
    if (when instanceof When.Day day) {
      return day.date().toString();
    }
    if (when instanceof When.Period period) {
      return period.last().toString();
    }
    return told.map(LocalDate::toString).orElse(null);
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
