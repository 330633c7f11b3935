package org.chancery.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.Passage;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.record.Corrected;
import org.chancery.record.Correction;
import org.chancery.record.Correction.Anchor;

/** People's corrections: kept apart from readings, and applied to each as it comes in. */
final class Corrections {
  private static final String ROWS = "SELECT key, report, attached, cue, json FROM corrections";

  private final Sql sql;

  Corrections(Sql sql) {
    this.sql = sql;
  }

  /**
   * The words of an anchor and those around it, to find them again in another text.
   *
   * @param before what stands before the words in their sentence
   */
  record Cue(String before, String words, String after) {
    static Cue of(Span words, Span sentence, Report report) {
      Span whole = sentence.and(words);
      String text = report.text();
      return new Cue(
          text.substring(whole.start(), words.start()),
          words.in(text),
          text.substring(words.end(), whole.end()));
    }
  }

  private record Kept(
      long key, String report, boolean isAttached, Cue cue, Correction correction) {}

  /** Keeps one; the reading that it is for must be put in anew. */
  String add(Correction correction, Reading read) throws SQLException {
    long key = sql.first("SELECT max(key) FROM corrections", r -> r.number(1)).orElse(0L) + 1;
    Json json = new Json(read.report().id());
    sql.update(
        "INSERT INTO corrections (key, report, attached, cue, json) VALUES (?, ?, ?, ?, ?)",
        key,
        read.report().id(),
        true,
        json.write(cue(correction.anchor(), read)),
        json.write(correction));
    return String.valueOf(key);
  }

  private static Cue cue(Anchor anchor, Reading read) {
    Span words = anchor.words();
    Span sentence =
        read.events().stream()
            .filter(event -> event.trigger().span().equals(words))
            .map(event -> event.sentence().span())
            .findFirst()
            .or(
                () ->
                    read.statements().stream()
                        .filter(statement -> words(statement).equals(Optional.of(words)))
                        .map(Corrections::extent)
                        .findFirst())
            .orElse(words);
    return Cue.of(words, sentence, read.report());
  }

  /** The report of a correction, and the correction gone. */
  Optional<String> remove(String id) throws SQLException {
    if (!id.matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    long key = Long.parseLong(id);
    Optional<String> report =
        sql.first("SELECT report FROM corrections WHERE key = ?", r -> r.text(1), key);
    sql.update("DELETE FROM corrections WHERE key = ?", key);
    return report;
  }

  List<Corrected> all() throws SQLException {
    return sql.list(ROWS + " ORDER BY key", Corrections::kept).stream()
        .map(k -> new Corrected(String.valueOf(k.key()), k.correction(), k.isAttached()))
        .toList();
  }

  private static Kept kept(Row row) throws SQLException {
    String report = row.text(2);
    Json json = new Json(report);
    Correction correction = json.read(row.text(5), Correction.class);
    return new Kept(
        row.number(1), report, row.flag(3), json.read(row.text(4), Cue.class), correction);
  }

  /** A report has got another id: the corrections of its words go with it. */
  void move(String from, String to) throws SQLException {
    sql.update("UPDATE corrections SET report = ? WHERE report = ?", to, from);
  }

  /** A reading with its report's corrections. */
  Amended amend(Reading read) throws SQLException {
    List<Amended.Of<Statement>> statements =
        new ArrayList<>(read.statements().stream().map(Amended.Of::asRead).toList());
    List<Amended.Of<Event>> events =
        new ArrayList<>(read.events().stream().map(Amended.Of::asRead).toList());
    String id = read.report().id();
    for (Kept one : sql.list(ROWS + " WHERE report = ? ORDER BY key", Corrections::kept, id)) {
      boolean isEvent = one.correction().anchor().type().isPresent();
      Optional<Span> found = isEvent ? event(one, read, events) : statement(one, read, statements);
      note(one, found, id);
    }
    return Amended.of(read, statements, events);
  }

  /** Whether it found its words, and where they stand now. */
  private void note(Kept one, Optional<Span> found, String report) throws SQLException {
    Correction before = one.correction();
    Anchor anchor =
        new Anchor(report, found.orElse(before.anchor().words()), before.anchor().type());
    if (one.isAttached() == found.isPresent() && anchor.equals(before.anchor())) {
      return;
    }
    Correction now =
        new Correction(anchor, before.change(), before.by(), before.at(), before.note());
    sql.update(
        "UPDATE corrections SET attached = ?, json = ? WHERE key = ?",
        found.isPresent(),
        new Json(report).write(now),
        one.key());
  }

  private static Optional<Span> event(Kept one, Reading read, List<Amended.Of<Event>> events) {
    List<Integer> alike = new ArrayList<>();
    for (int i = 0; i < read.events().size(); i++) {
      Event event = read.events().get(i);
      if (Optional.of(event.type()).equals(one.correction().anchor().type())
          && isThere(one, event.trigger().span(), event.sentence().span(), read.report())) {
        alike.add(i);
      }
    }
    for (int i : alike) {
      events.set(i, Amendment.event(events.get(i), one.correction().change()));
    }
    return alike.stream().findFirst().map(i -> read.events().get(i).trigger().span());
  }

  private static Optional<Span> statement(
      Kept one, Reading read, List<Amended.Of<Statement>> statements) {
    for (int i = 0; i < read.statements().size(); i++) {
      Statement statement = read.statements().get(i);
      Optional<Span> words = words(statement);
      if (words.isPresent() && isThere(one, words.get(), extent(statement), read.report())) {
        statements.set(i, Amendment.statement(statements.get(i), one.correction().change()));
        return words;
      }
    }
    return Optional.empty();
  }

  /**
   * On the very words, in a text that is still the same there, or in the same sentence elsewhere.
   */
  private static boolean isThere(Kept one, Span words, Span sentence, Report report) {
    return Cue.of(words, sentence, report).equals(one.cue())
        || (words.equals(one.correction().anchor().words())
            && words.in(report.text()).equals(one.cue().words()));
  }

  private static Optional<Span> words(Statement statement) {
    return statement
        .cue()
        .map(Passage::span)
        .or(() -> statement.content().stream().findFirst().map(Passage::span));
  }

  private static Span extent(Statement statement) {
    Span extent = words(statement).orElseThrow();
    for (Passage passage : statement.content()) {
      extent = extent.and(passage.span());
    }
    return extent;
  }
}
