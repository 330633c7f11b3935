package org.chancery.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.Actor;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Report;
import org.chancery.record.Told;

/**
 * One row of an {@link EventTable}: an act as one report tells it; {@link Column}s take it apart.
 */
public final class EventRow {
  private final Told told;
  private final Coded coded;
  private final Dyad dyad;
  private final ReportFacts facts;
  private final long number;
  private final Codes codes;
  private final Telling telling;

  /**
   * One row.
   *
   * @param dyad the two parties, where the format knows no lists
   * @param number of the row in its export, from 1
   * @param telling how often the act is told, where the format counts it
   */
  EventRow(
      Told told,
      Coded coded,
      Dyad dyad,
      ReportFacts facts,
      long number,
      Codes codes,
      Telling telling) {
    this.told = told;
    this.coded = coded;
    this.dyad = dyad;
    this.facts = facts;
    this.number = number;
    this.codes = codes;
    this.telling = telling;
  }

  Told told() {
    return told;
  }

  Event event() {
    return told.event();
  }

  Report report() {
    return told.report();
  }

  Coded coded() {
    return coded;
  }

  ReportFacts facts() {
    return facts;
  }

  long number() {
    return number;
  }

  Codes codes() {
    return codes;
  }

  Telling telling() {
    return telling;
  }

  Optional<Mention> first() {
    return Optional.of(dyad.first());
  }

  Optional<Mention> second() {
    return dyad.second();
  }

  Optional<LocalDate> day() {
    return EventDay.of(event().timing().when());
  }

  /** The words of a passage, on one line. */
  String words(Passage passage) {
    return Cells.line(passage.words(report()));
  }

  long offset(int utf16) {
    return facts.offset(utf16);
  }

  /** Something of each party, in order, so that lists of one row stand side by side. */
  static Optional<String> each(List<Mention> parties, Function<Mention, String> part) {
    if (parties.size() == 1) {
      // most events; a million times over this is worth a line
      return Optional.of(part.apply(parties.get(0)).replace(';', ',')).filter(p -> !p.isEmpty());
    }
    List<String> parts = parties.stream().map(part).toList();
    boolean isEmpty = parts.stream().allMatch(String::isEmpty);
    return isEmpty ? Optional.empty() : Optional.of(Cells.list(parts));
  }

  static String country(Mention mention) {
    return mention.actor().code().country().orElse("");
  }

  static String sector(Mention mention) {
    return mention.actor().code().sector().orElse("");
  }

  static Optional<String> wikidata(Mention mention) {
    return mention.actor() instanceof Actor.Known known ? known.wikidata() : Optional.empty();
  }

  static Optional<String> office(Mention mention) {
    return mention.actor() instanceof Actor.Known known ? known.office() : Optional.empty();
  }
}
