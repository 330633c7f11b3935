package org.chancery.mcp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.export.CodePoints;
import org.chancery.json.Tree;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.record.Ground;
import org.chancery.record.Happening;
import org.chancery.record.RecordStore;
import org.chancery.record.Witness;

/**
 * Where entries stand: report, title, publisher, day of publication, the words of the passage and
 * its offsets in code points. Used for one answer.
 */
final class Sources {
  private static final int MOST = 5;

  private final RecordStore store;
  private final Map<String, Optional<Report>> reports = new HashMap<>();
  private final Map<String, CodePoints> offsets = new HashMap<>();

  Sources(RecordStore store) {
    this.store = store;
  }

  /** The sentences that tell an act. */
  void put(Map<String, Object> item, Happening happening) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Witness witness : happening.witnesses()) {
      if (all.size() < MOST) {
        report(witness.report()).ifPresent(r -> all.add(of(r, witness.event().sentence().span())));
      }
    }
    put(item, all, happening.witnesses().size());
  }

  private Optional<Report> report(String id) {
    return reports.computeIfAbsent(id, i -> store.report(i).map(k -> k.reading().report()));
  }

  /** Who speaks, the word of saying and what is said. */
  void put(Map<String, Object> item, Report report, Statement statement) {
    put(item, List.of(of(report, statement.extent().orElse(new Span(0, 0)))), 1);
  }

  /** The sentences on which a line rests. */
  void put(Map<String, Object> item, List<Ground> grounds) {
    put(item, grounds.stream().limit(MOST).map(this::of).toList(), grounds.size());
  }

  private static void put(Map<String, Object> item, List<Map<String, Object>> some, int all) {
    item.put("sources", some);
    if (some.size() < all) {
      item.put("more_sources", all - some.size());
    }
  }

  Map<String, Object> of(Ground ground) {
    return of(ground.report(), ground.sentence().span());
  }

  /** One passage. */
  Map<String, Object> of(Report report, Span span) {
    Map<String, Object> source = of(report);
    CodePoints at = offsets.computeIfAbsent(report.id(), id -> new CodePoints(report.text()));
    source.put("start", at.at(span.start()));
    source.put("end", at.at(span.end()));
    source.put("text", span.in(report.text()));
    return source;
  }

  /** A whole report. */
  static Map<String, Object> of(Report report) {
    return Tree.of(
        "report", report.id(),
        "title", report.title().orElse(null),
        "publisher", report.origin().publisher().orElse(null),
        "published", report.origin().publishedOn().map(LocalDate::toString).orElse(null));
  }

  /** Each passage once, in the order given. */
  List<Object> each(List<Happening> happenings, List<Ground> grounds) {
    Set<Map<String, Object>> all = new LinkedHashSet<>();
    grounds.forEach(g -> all.add(of(g)));
    happenings.stream()
        .flatMap(h -> h.witnesses().stream())
        .forEach(
            w -> report(w.report()).ifPresent(r -> all.add(of(r, w.event().sentence().span()))));
    return List.copyOf(all);
  }
}
