package org.chancery.mcp;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.export.IssueLines;
import org.chancery.export.JsonLines;
import org.chancery.export.RecordLines;
import org.chancery.json.Tree;
import org.chancery.record.Agreement;
import org.chancery.record.Ground;
import org.chancery.record.Happening;
import org.chancery.record.Headline;
import org.chancery.record.Matter;
import org.chancery.record.Relation;
import org.chancery.record.Said;
import org.chancery.record.Stand;
import org.chancery.record.StandLine;
import org.chancery.record.Step;

/** Lines of the record as {@code chancery show} writes them, each with its sources beside it. */
final class Items {
  private Items() {}

  /** An act; its witnesses are its sources. */
  static Map<String, Object> entry(Happening happening, Sources sources) {
    Map<String, Object> item = Tree.line(out -> new RecordLines(out).write(happening));
    item.remove("witnesses");
    sources.put(item, happening);
    return item;
  }

  static Map<String, Object> statement(Said said, Sources sources) {
    var report = said.kept().reading().report();
    Map<String, Object> item =
        Tree.line(out -> new JsonLines(out, false).write(report, said.statement()));
    sources.put(item, report, said.statement());
    return item;
  }

  static Map<String, Object> report(Headline report) {
    return Tree.of(
        "report", report.id(),
        "title", report.title().orElse(null),
        "publisher", report.publisher().orElse(null),
        "published", report.published().map(LocalDate::toString).orElse(null),
        "events", report.events(),
        "statements", report.statements());
  }

  static Map<String, Object> relation(Relation relation) {
    return Tree.line(out -> new RecordLines(out).write(relation));
  }

  static Map<String, Object> matter(Matter matter) {
    return Tree.line(out -> new IssueLines(out).write(matter));
  }

  /** One stance of a line. */
  static Map<String, Object> stand(StandLine line, Stand stand, Sources sources) {
    StandLine one = new StandLine(line.issue(), line.party(), List.of(stand));
    Map<String, Object> item = Tree.line(out -> new IssueLines(out).write(one));
    return flat(item, "stands", stand.grounds(), sources);
  }

  /** One step of a ledger. */
  static Map<String, Object> step(Agreement agreement, Step step, Sources sources) {
    Agreement one = new Agreement(agreement.issue(), List.of(step));
    Map<String, Object> item = Tree.line(out -> new IssueLines(out).write(one));
    return flat(item, "steps", step.grounds(), sources);
  }

  @SuppressWarnings("unchecked") // the line's own list of one object
  private static Map<String, Object> flat(
      Map<String, Object> line, String part, List<Ground> grounds, Sources sources) {
    List<Map<String, Object>> parts = (List<Map<String, Object>>) line.remove(part);
    line.putAll(parts.get(0));
    line.remove("grounds");
    line.put("on_word_of", grounds.get(0).onWordOf().stream().map(m -> m.actor().name()).toList());
    sources.put(line, grounds);
    return line;
  }
}
