package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Actor;
import org.chancery.model.Event;
import org.chancery.model.IssueMention;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Statement;
import org.chancery.record.Address;
import org.chancery.record.Merger;
import org.chancery.record.Witness;

/** Puts in what was read in a report: its actors, statements and events. */
final class ReadingRows {
  private final Sql sql;
  private final Database.Words words;
  private final Merger merger;
  private long statements;
  private long events;

  /**
   * For one transaction.
   *
   * @param statements the first key that is free for a statement
   * @param events and for an event
   */
  ReadingRows(Sql sql, Database.Words words, Merger merger, long statements, long events) {
    this.sql = sql;
    this.words = words;
    this.merger = merger;
    this.statements = statements;
    this.events = events;
  }

  /**
   * Puts a reading in.
   *
   * @param key of its report
   * @param changed where there is something to merge anew is added to
   */
  void insert(long key, Amended amended, VoiceRows.Voice voice, Set<Address> changed)
      throws SQLException {
    Report report = amended.report();
    Json json = new Json(report.id());
    actors(key, amended.reading(), json);
    issues(key, amended.reading());
    for (int n = 0; n < amended.statements().size(); n++) {
      statement(statements++, key, n, report, amended.statements().get(n), json);
    }
    List<Witness> witnesses = amended.witnesses(voice);
    for (int n = 0; n < amended.events().size(); n++) {
      event(events++, key, n, amended.events().get(n), witnesses.get(n), json, changed);
    }
  }

  private void actors(long report, Reading reading, Json json) throws SQLException {
    Map<String, Actor> named = new LinkedHashMap<>();
    Map<String, Integer> mentions = new LinkedHashMap<>();
    for (Mention mention : mentions(reading)) {
      named.putIfAbsent(mention.actor().id(), mention.actor());
      mentions.merge(mention.actor().id(), 1, Integer::sum);
    }
    for (Actor actor : named.values()) {
      sql.later(
          "INSERT INTO actors (actor, report, name, mentions, json) VALUES (?, ?, ?, ?, ?)",
          actor.id(),
          report,
          actor.name(),
          mentions.get(actor.id()),
          json.write(new ReportRows.Named(actor)));
    }
  }

  /** Which issues the report is about, to find it by them. */
  private void issues(long report, Reading reading) throws SQLException {
    Set<String> issues = new TreeSet<>();
    reading.issues().forEach(m -> issues.add(m.issue().id()));
    reading
        .issues()
        .forEach(m -> m.issue().about().ifPresent(agreement -> issues.add(agreement.id())));
    for (String issue : issues) {
      sql.later("INSERT INTO report_issues (issue, report) VALUES (?, ?)", issue, report);
    }
    for (Part part : parts(reading)) {
      sql.later(
          "INSERT INTO issue_parts (issue, part, report) VALUES (?, ?, ?)",
          part.issue(),
          part.id(),
          report);
    }
  }

  /** A statement or event that is about an issue. */
  private record Part(String issue, String id) {}

  /** What is about which; what is about talks is about their agreement, too. */
  private static Set<Part> parts(Reading reading) {
    Set<Part> parts = new LinkedHashSet<>();
    for (IssueMention mention : reading.issues()) {
      for (String id : mention.entries()) {
        parts.add(new Part(mention.issue().id(), id));
        mention.issue().about().ifPresent(agreement -> parts.add(new Part(agreement.id(), id)));
      }
    }
    return parts;
  }

  private static Set<Mention> mentions(Reading reading) {
    Set<Mention> all = new LinkedHashSet<>(reading.mentions());
    for (Statement statement : reading.statements()) {
      statement.speaker().named().ifPresent(all::add);
      all.addAll(statement.addressees());
      all.addAll(statement.via());
    }
    for (Event event : reading.events()) {
      all.addAll(event.actors());
      all.addAll(event.recipients());
    }
    return all;
  }

  private void statement(
      long key, long report, int n, Report text, Amended.Of<Statement> amended, Json json)
      throws SQLException {
    Statement statement = amended.now();
    sql.later(
        "INSERT INTO statements (key, report, n, id, polarity, form, first_day, last_day, struck,"
            + " json, original) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key,
        report,
        n,
        statement.id(),
        statement.polarity(),
        statement.form(),
        Days.first(statement.timing().when()),
        Days.last(statement.timing().when()),
        amended.isStruck(),
        json.write(statement),
        amended.original().map(json::write));
    if (amended.isStruck()) {
      return;
    }
    sql.later(
        "INSERT INTO timeline (day, kind, id, n, key, first_day, last_day)"
            + " VALUES (?, 1, ?, ?, ?, ?, ?)",
        Days.last(statement.timing().when())
            .or(() -> text.origin().publishedOn())
            .map(LocalDate::toEpochDay)
            .orElse(TimelineRows.NO_DAY),
        Wording.plain(text.id()),
        n,
        key,
        Days.first(statement.timing().when()),
        Days.last(statement.timing().when()));
    for (Parties.Party party : Parties.of(statement)) {
      sql.later(
          "INSERT INTO statement_parties (party, statement, role) VALUES (?, ?, ?)",
          party.name(),
          key,
          party.role());
    }
    StringBuilder said = new StringBuilder();
    for (Passage passage : statement.content()) {
      said.append(passage.words(text)).append(' ');
    }
    words.put(sql, "statements", key, said.toString().strip());
  }

  private void event(
      long key,
      long report,
      int n,
      Amended.Of<Event> amended,
      Witness witness,
      Json json,
      Set<Address> changed)
      throws SQLException {
    Event event = amended.now();
    Address address = merger.address(witness);
    sql.later(
        "INSERT INTO events (key, report, n, id, type, status, first_day, last_day, struck,"
            + " act_group, day, words, word_of, json, original)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key,
        report,
        n,
        event.id(),
        event.type(),
        event.status(),
        Days.first(event.timing().when()),
        Days.last(event.timing().when()),
        amended.isStruck(),
        address.group(),
        address.day(),
        witness.words(),
        json.write(new ReportRows.WordOf(witness.onWordOf())),
        json.write(event),
        amended.original().map(json::write));
    if (amended.isStruck()) {
      return;
    }
    changed.add(address);
    for (Parties.Party party : Parties.of(event)) {
      sql.later(
          "INSERT INTO event_parties (party, event, role) VALUES (?, ?, ?)",
          party.name(),
          key,
          party.role());
    }
    words.put(sql, "events", key, witness.words());
  }
}
