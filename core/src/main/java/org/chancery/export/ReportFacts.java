package org.chancery.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Place;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Statement;
import org.chancery.record.Kept;

/** What the rows of one report share, worked out once. */
final class ReportFacts {
  private final Kept kept;
  private final int number;
  private final CodePoints codePoints;
  private final Map<String, Statement> statements = new LinkedHashMap<>();

  /**
   * Of a report.
   *
   * @param number its place among the reports of the export, from 1
   */
  ReportFacts(Kept kept, int number) {
    this.kept = kept;
    this.number = number;
    this.codePoints = new CodePoints(report().text());
    kept.reading().statements().forEach(statement -> statements.put(statement.id(), statement));
  }

  Report report() {
    return kept.reading().report();
  }

  int number() {
    return number;
  }

  boolean isOf(Report report) {
    return report().id().equals(report.id());
  }

  long offset(int utf16) {
    return codePoints.at(utf16);
  }

  /** Who says so, innermost first; a speaker without a name is left out. */
  List<String> speakers(Event event) {
    return event.accordingTo().stream()
        .flatMap(id -> Optional.ofNullable(statements.get(id)).stream())
        .flatMap(statement -> statement.speaker().named().stream())
        .map(mention -> mention.actor().name())
        .distinct()
        .toList();
  }

  List<String> people() {
    return named(ActorType.PERSON);
  }

  List<String> organizations() {
    return named(ActorType.ORGANIZATION);
  }

  /** Places of all acts of the report. */
  List<String> places() {
    return kept.reading().events().stream()
        .flatMap(event -> event.place().stream())
        .map(Place::name)
        .distinct()
        .toList();
  }

  private List<String> named(ActorType type) {
    Reading reading = kept.reading();
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : reading.mentions()) {
      if (mention.actor() instanceof Actor.Known known && known.type() == type) {
        names.add(known.name());
      }
    }
    return List.copyOf(names);
  }
}
