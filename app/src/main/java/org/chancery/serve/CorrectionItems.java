package org.chancery.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.export.CodePoints;
import org.chancery.json.Tree;
import org.chancery.model.Actor;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Timing;
import org.chancery.record.Corrected;
import org.chancery.record.Correction;
import org.chancery.record.Correction.Change;
import org.chancery.record.Kept;

/** Corrections as the pages show them. */
final class CorrectionItems {
  private CorrectionItems() {}

  /** Those of one report, each with the act or statement that it is of. */
  static List<Object> of(Kept kept, List<Corrected> corrections) {
    List<Target> targets = targets(kept, corrections);
    List<Object> items = new ArrayList<>();
    for (Corrected one : corrections) {
      Optional<String> target =
          targets.stream().filter(t -> t.isOf(one)).map(Target::id).findFirst();
      items.add(item(one, Optional.of(kept.reading().report()), target));
    }
    return items;
  }

  static List<Target> targets(Kept kept, List<Corrected> corrections) {
    return Stream.concat(
            kept.reading().events().stream().map(Event::id),
            kept.reading().statements().stream().map(Statement::id))
        .map(id -> Target.of(id, kept, corrections))
        .toList();
  }

  /**
   * One correction.
   *
   * @param target the id of the act or statement; none where it was struck out or is gone
   */
  static Map<String, Object> item(Corrected one, Optional<Report> report, Optional<String> target) {
    Correction correction = one.correction();
    Change change = correction.change();
    Map<String, Object> item =
        Tree.of(
            "id", one.id(),
            "report", correction.anchor().report(),
            "title", report.flatMap(Report::title).orElse(null),
            "target", target.orElse(null),
            "kind", correction.anchor().type().isPresent() ? "event" : "statement",
            "words", report.map(r -> words(correction.anchor().words(), r)).orElse(null),
            "action", action(change),
            "field", field(change),
            "value", value(change));
    item.put("by", correction.by());
    item.put("at", correction.at().toString());
    item.put("note", correction.note().orElse(null));
    item.put("attached", one.isAttached());
    return item;
  }

  private static Map<String, Object> words(Span span, Report report) {
    if (span.end() > report.text().length()) {
      return null;
    }
    CodePoints at = new CodePoints(report.text());
    return Tree.of(
        "start", at.at(span.start()),
        "end", at.at(span.end()),
        "text", span.in(report.text()));
  }

  private static String action(Change change) {
    if (change instanceof Change.Confirmed) {
      return "accept";
    }
    return change instanceof Change.Struck ? "reject" : "mend";
  }

  private static String field(Change change) {
    if (change instanceof Change.Typed) {
      return "type";
    } else if (change instanceof Change.Stands) {
      return "status";
    } else if (change instanceof Change.Dated) {
      return "date";
    } else if (change instanceof Change.Between) {
      return "parties";
    } else if (change instanceof Change.SaidBy) {
      return "speaker";
    }
    return null;
  }

  /** What is so instead. */
  private static Object value(Change change) {
    if (change instanceof Change.Typed typed) {
      return Tree.of("type", typed.type().name(), "mode", typed.modes());
    } else if (change instanceof Change.Stands stands) {
      return Items.lower(stands.status());
    } else if (change instanceof Change.Dated dated) {
      return dated.timing().basis() == Timing.Basis.UNKNOWN ? null : dated.timing().value();
    } else if (change instanceof Change.Between between) {
      return Tree.of(
          "actors", actors(between.actors()), "recipients", actors(between.recipients()));
    } else if (change instanceof Change.SaidBy by) {
      return by.speaker().named().map(Mention::actor).map(CorrectionItems::actor).orElse(null);
    }
    return null;
  }

  private static List<Object> actors(List<Actor> actors) {
    return actors.stream().map(a -> (Object) actor(a)).toList();
  }

  private static Map<String, Object> actor(Actor actor) {
    return Tree.of(
        "id", actor.id(),
        "label", actor.name(),
        "country", actor.code().country().orElse(null));
  }
}
