package org.chancery.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.model.Event;
import org.chancery.model.Place;
import org.chancery.record.Address;
import org.chancery.record.Entry;
import org.chancery.record.Happening;
import org.chancery.record.Merger;
import org.chancery.record.Patch;
import org.chancery.record.Witness;

/** The rows of entries: made anew wherever something was added or taken away. */
final class EntryRows {
  /** Bits of a key below its day. */
  static final int DAY_SHIFT = 40;

  private static final long DIGEST_BITS = (1L << DAY_SHIFT) - 1;
  private static final int THOUSANDTHS = 1000;

  private final Sql sql;
  private final Database.Words words;
  private final Supplier<Merger> merger;
  private final ReportRows reports;

  EntryRows(Sql sql, Database.Words words, Supplier<Merger> merger, ReportRows reports) {
    this.sql = sql;
    this.words = words;
    this.merger = merger;
    this.reports = reports;
  }

  /** An entry as its row has it. */
  private record Old(long key, Entry entry, long score) {}

  /** An entry to be kept, with the events that tell it. */
  private record Fresh(Happening happening, long score) {
    Entry entry() {
      return happening.entry();
    }
  }

  /** Merges anew around these addresses and changes only what came out different. */
  void merge(Set<Address> changed) throws SQLException {
    RelationRows relations = new RelationRows(sql);
    List<Old> gone = new ArrayList<>();
    List<Fresh> fresh = new ArrayList<>();
    for (Patch patch : Merger.patches(changed)) {
      compare(patch, gone, fresh);
    }
    for (Old old : gone) {
      remove(old);
      relations.take(old.entry(), old.score());
    }
    Set<Long> taken = new HashSet<>();
    for (Fresh one : fresh) {
      insert(one, taken);
      relations.put(one.entry(), one.score());
    }
    relations.write();
  }

  private void compare(Patch patch, List<Old> gone, List<Fresh> fresh) throws SQLException {
    Map<String, Old> before = new LinkedHashMap<>();
    for (Old old : old(patch)) {
      before.put(old.entry().id(), old);
    }
    List<Witness> witnesses = reports.witnesses(patch);
    Map<String, Witness> byId = byId(witnesses);
    Set<String> unplaced = new HashSet<>(unplaced(patch));
    for (Entry entry : merger.get().merge(witnesses, patch)) {
      Happening happening = happening(entry, byId);
      long score = score(happening);
      Old old = before.get(entry.id());
      boolean same =
          old != null
              && old.entry().equals(entry)
              && old.score() == score
              && entry.witnesses().stream().noneMatch(unplaced::contains);
      if (same) {
        before.remove(entry.id());
      } else {
        fresh.add(new Fresh(happening, score));
      }
    }
    gone.addAll(before.values());
  }

  private List<Old> old(Patch patch) throws SQLException {
    return sql.list(
        "SELECT key, score, json FROM entries WHERE act_group = ? AND day BETWEEN ? AND ?",
        row -> new Old(row.number(1), entry(row.text(3)), row.number(2)),
        patch.group(),
        patch.writeFrom(),
        patch.writeTo());
  }

  /** Events that have no entry yet. */
  private List<String> unplaced(Patch patch) throws SQLException {
    return sql.list(
        "SELECT id FROM events WHERE act_group = ? AND day BETWEEN ? AND ? AND entry IS NULL",
        row -> row.text(1),
        patch.group(),
        patch.readFrom(),
        patch.readTo());
  }

  static Entry entry(String json) {
    return new Json("").read(json, Entry.class);
  }

  /** A report speaks in another voice: its events may stand elsewhere now. */
  void readdress(long report, Set<Address> changed) throws SQLException {
    changed.addAll(
        sql.list(
            "SELECT act_group, day FROM events WHERE report = ? AND struck = 0",
            row -> new Address(row.text(1), row.number(2)),
            report));
    for (Witness witness : reports.witnessesOf(report)) {
      Address address = merger.get().address(witness);
      changed.add(address);
      sql.update(
          "UPDATE events SET act_group = ?, day = ? WHERE id = ?",
          address.group(),
          address.day(),
          witness.event().id());
    }
  }

  static Map<String, Witness> byId(List<Witness> witnesses) {
    return witnesses.stream()
        .collect(Collectors.toMap(w -> w.event().id(), Function.identity(), (a, b) -> a));
  }

  static Happening happening(Entry entry, Map<String, Witness> byId) {
    return new Happening(
        entry,
        entry.witnesses().stream()
            .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
            .toList());
  }

  /** The mean of those witnesses that tell the entry's own type, in thousandths. */
  private static long score(Happening happening) {
    Entry entry = happening.entry();
    List<Event> events = happening.witnesses().stream().map(Witness::event).toList();
    List<Long> scores =
        events.stream()
            .filter(e -> e.type() == entry.type())
            .map(e -> Math.round(e.score() * THOUSANDTHS))
            .toList();
    long sum = scores.stream().mapToLong(Long::longValue).sum();
    return scores.isEmpty() ? 0 : Math.floorDiv(sum, scores.size());
  }

  private void remove(Old old) throws SQLException {
    words.remove(sql, "entries", old.key());
    sql.update("DELETE FROM entry_parties WHERE entry = ?", old.key());
    sql.update("DELETE FROM timeline WHERE kind = 0 AND key = ?", old.key());
    sql.update("DELETE FROM entries WHERE key = ?", old.key());
  }

  private void insert(Fresh fresh, Set<Long> taken) throws SQLException {
    Entry entry = fresh.entry();
    long key = key(fresh.happening(), taken);
    sql.later(
        "INSERT INTO entries (key, id, act_group, day, type, status, first_day, last_day, score,"
            + " reports, voices, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key,
        entry.id(),
        entry.address().group(),
        entry.address().day(),
        entry.type(),
        entry.status(),
        Days.first(entry.timing().when()),
        Days.last(entry.timing().when()),
        fresh.score(),
        fresh.happening().reports(),
        entry.voices(),
        new Json("").write(entry));
    sql.later(
        "INSERT INTO timeline (day, kind, id, n, key, type, status, first_day, last_day, place,"
            + " country) VALUES (?, 0, ?, 0, ?, ?, ?, ?, ?, ?, ?)",
        key >> DAY_SHIFT,
        entry.id(),
        key,
        entry.type(),
        entry.status(),
        Days.first(entry.timing().when()),
        Days.last(entry.timing().when()),
        entry.place().map(Place::name),
        entry.place().flatMap(Place::country));
    for (String party : Parties.of(entry)) {
      sql.later("INSERT INTO entry_parties (party, entry) VALUES (?, ?)", party, key);
    }
    Set<String> said = new LinkedHashSet<>();
    for (Witness witness : fresh.happening().witnesses()) {
      said.add(witness.words());
      sql.later("UPDATE events SET entry = ? WHERE id = ?", key, witness.event().id());
    }
    words.put(sql, "entries", key, String.join("\n", said));
  }

  /** By its last day, or the day on which it was first told; then by a digest of its id. */
  private long key(Happening happening, Set<Long> taken) throws SQLException {
    Entry entry = happening.entry();
    long day =
        Days.last(entry.timing().when())
            .or(
                () ->
                    happening.witnesses().stream()
                        .flatMap(w -> w.spokenOn().stream())
                        .min(LocalDate::compareTo))
            .map(LocalDate::toEpochDay)
            .orElse(TimelineRows.NO_DAY);
    long key = (day << DAY_SHIFT) | digest(entry.id());
    while (!taken.add(key) || isTaken(key)) {
      key++;
    }
    return key;
  }

  private boolean isTaken(long key) throws SQLException {
    return sql.peek("SELECT 1 FROM entries WHERE key = ?", key);
  }

  private static long digest(String id) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      long digest = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        digest = (digest << Byte.SIZE) | (sha[i] & 0xFF);
      }
      return digest & DIGEST_BITS;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Witnesses by their ids, for the entries of a list. */
  Happening happening(Entry entry, long key) throws SQLException {
    return happening(entry, byId(reports.witnesses(key)));
  }
}
