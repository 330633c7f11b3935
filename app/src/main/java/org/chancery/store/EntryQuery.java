package org.chancery.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Query;

/**
 * A list of entries, by their keys from the last: the key begins with the entry's last day, so that
 * a list can stop as soon as it is full.
 */
final class EntryQuery {
  /** An expression, so that entries are not gone through by their keys. */
  private static final String BY_INDEX_OF_PERIODS = "+e.key";

  private final Query query;
  private final Database.Words words;
  private final List<Object> values = new ArrayList<>();
  private final String sql;

  EntryQuery(Query query, Database.Words words) {
    this.query = query;
    this.words = words;
    this.sql = query.until().map(this::until).orElseGet(() -> part(Optional.empty()));
  }

  String sql() {
    return sql;
  }

  List<Object> values() {
    return values;
  }

  /** First periods that begin in time and end later, then what ends in time. */
  private String until(LocalDate day) {
    return "SELECT key, json FROM (SELECT * FROM ("
        + part(Optional.of(true))
        + ") AS later UNION ALL SELECT * FROM ("
        + part(Optional.of(false))
        + ") AS ended) AS both_parts ORDER BY key DESC"
        + Search.limit(query);
  }

  private String part(Optional<Boolean> later) {
    Search search = new Search(words);
    boolean ofPeriods = later.isPresent() && later.get();
    String from = "entries e";
    List<String> others = query.parties();
    if (!others.isEmpty() && !ofPeriods) {
      from = "entry_parties p0 JOIN entries e ON e.key = p0.entry";
      search.where("p0.party = ?", others.get(0));
      others = others.subList(1, others.size());
    }
    search.partiesInTurn(query.among(others), "entry_parties", "entry", "e.key");
    search.types(query, "e.type");
    search.statuses(query, "e.status");
    search.words(query, "entries", "e.key");
    days(search, later);
    values.addAll(search.values());
    return "SELECT e.key AS key, e.json AS json FROM "
        + from
        + search.sql()
        + " ORDER BY "
        + (ofPeriods ? BY_INDEX_OF_PERIODS : key())
        + " DESC"
        + Search.limit(query);
  }

  private String key() {
    return query.parties().isEmpty() ? "e.key" : "p0.entry";
  }

  private void days(Search search, Optional<Boolean> later) {
    boolean ofPeriods = later.isPresent() && later.get();
    String key = ofPeriods ? "e.key" : key();
    if (query.since().isPresent() || query.until().isPresent()) {
      search.where("e.first_day IS NOT NULL");
    }
    query.since().ifPresent(day -> search.where(key + " >= ?", Search.key(day)));
    LocalDate until = query.until().orElse(LocalDate.EPOCH);
    if (ofPeriods) {
      search.where("e.last_day > e.first_day");
      search.where("e.last_day > ?", until);
      search.where("e.first_day <= ?", until);
    } else if (later.isPresent()) {
      search.where(key + " < ?", Search.key(until.plusDays(1)));
    }
  }
}
