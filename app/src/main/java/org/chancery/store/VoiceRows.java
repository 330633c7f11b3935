package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Report;
import org.chancery.record.Signature;
import org.chancery.record.Voices;
import org.chancery.record.Voices.Signed;

/** Which reports are copies of one text: looked at again whenever reports come or go. */
final class VoiceRows {
  private final Sql sql;
  private final Set<String> touched = new LinkedHashSet<>();

  VoiceRows(Sql sql) {
    this.sql = sql;
  }

  /**
   * In whose voice a report speaks.
   *
   * @param spokenOn the day on which that voice first spoke
   */
  record Voice(String id, Optional<LocalDate> spokenOn) {}

  private record Member(long key, Voice voice, Signed signed) {}

  /** Keeps a report's signature; what is left of it for the report's own row. */
  String put(long report, Report text) throws SQLException {
    Signature signature = Voices.signature(text);
    for (long key : signature.keys()) {
      sql.later("INSERT INTO voice_keys (voice_key, report) VALUES (?, ?)", key, report);
    }
    return signature.sketch();
  }

  /** A report goes; its voice must be looked at again. */
  void remove(long report) throws SQLException {
    touched.addAll(sql.list("SELECT voice FROM reports WHERE key = ?", row -> row.text(1), report));
    sql.update("DELETE FROM voice_keys WHERE report = ?", report);
  }

  /** Forgets what was touched, at the beginning of a transaction. */
  void begin() {
    touched.clear();
  }

  /**
   * Finds the voices of new reports and of those that they, or reports that went, bear upon.
   *
   * @param fresh keys of the new reports
   * @return the reports whose voice is another now, and all new ones
   */
  Map<Long, Voice> settle(Collection<Long> fresh) throws SQLException {
    Map<Long, Member> members = new LinkedHashMap<>();
    Set<String> voices = new LinkedHashSet<>(touched);
    for (long report : fresh) {
      for (long near :
          sql.list(
              "SELECT DISTINCT b.report FROM voice_keys a JOIN voice_keys b"
                  + " ON b.voice_key = a.voice_key WHERE a.report = ?",
              row -> row.number(1),
              report)) {
        add(members, voices, "r.key = ?", near);
      }
      add(members, voices, "r.key = ?", report);
    }
    for (String voice : new ArrayList<>(voices)) {
      add(members, voices, "r.voice = ?", voice);
    }
    return changed(members, Set.copyOf(fresh));
  }

  private void add(Map<Long, Member> members, Set<String> voices, String where, Object value)
      throws SQLException {
    if (value instanceof Long key && members.containsKey(key)) {
      return;
    }
    for (Member member :
        sql.list(
            "SELECT r.key, r.id, r.published, r.voice, r.spoken, r.sketch FROM reports r WHERE "
                + where,
            this::member,
            value)) {
      members.putIfAbsent(member.key(), member);
      voices.add(member.voice().id());
    }
  }

  private Member member(Row row) throws SQLException {
    long key = row.number(1);
    List<Long> keys =
        sql.list("SELECT voice_key FROM voice_keys WHERE report = ?", r -> r.number(1), key);
    Voice voice = new Voice(row.text(4), row.day(5));
    return new Member(
        key, voice, new Signed(row.text(2), row.day(3), new Signature(keys, row.text(6))));
  }

  private Map<Long, Voice> changed(Map<Long, Member> members, Set<Long> fresh) throws SQLException {
    Map<String, Optional<LocalDate>> days = new HashMap<>();
    members.values().forEach(m -> days.put(m.signed().report(), m.signed().published()));
    Map<String, String> found =
        Voices.among(members.values().stream().map(Member::signed).toList());
    Map<Long, Voice> changed = new LinkedHashMap<>();
    for (Member member : members.values()) {
      String id = found.getOrDefault(member.signed().report(), member.signed().report());
      Voice now = new Voice(id, days.getOrDefault(id, Optional.empty()));
      if (!now.equals(member.voice())) {
        sql.update(
            "UPDATE reports SET voice = ?, spoken = ? WHERE key = ?",
            now.id(),
            now.spokenOn(),
            member.key());
      }
      if (!now.equals(member.voice()) || fresh.contains(member.key())) {
        changed.put(member.key(), now);
      }
    }
    return changed;
  }
}
