package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Query;

/**
 * A list of entries, by their keys from the last: the key begins with the entry's last day, so that
 * a list can stop as soon as it is full.
 */
final class EntryQuery {
  /** An expression, so that entries are not gone through by their keys. */
  private static final String BY_OTHER_INDEX = "+e.key";

  private final Query query;
  private final Database.Words words;
  private final boolean common;
  private final List<Object> values = new ArrayList<>();
  private final String sql;

  private EntryQuery(Query query, Database.Words words, boolean common) {
    this.query = query;
    this.words = words;
    this.common = common;
    this.sql = query.until().isPresent() ? until() : part(Part.ALL);
  }

  static EntryQuery of(Query query, Database.Words words, Sql sql) throws SQLException {
    boolean common =
        query.words().isPresent()
            && words.areCommon(sql, "entries", words.asked(query.words().get()));
    return new EntryQuery(query, words, common);
  }

  /** Entries by how their days lie to the last that is asked for. */
  private enum Part {
    ALL,
    /** Periods that begin in time and end later. */
    LATER,
    /** What ends in time. */
    ENDED
  }

  /** What is gone through in turn until the list is full. */
  private enum Way {
    ENTRIES("entries e", "e.key"),
    PARTY("entry_parties p0 JOIN entries e ON e.key = p0.entry", "p0.entry"),
    WORDS("%s w CROSS JOIN entries e ON e.key = w.rowid", "w.rowid"),
    PERIODS("entries e", "e.key");

    private final String from;
    private final String key;

    Way(String from, String key) {
      this.from = from;
      this.key = key;
    }
  }

  String sql() {
    return sql;
  }

  List<Object> values() {
    return values;
  }

  private String until() {
    return "SELECT key, json FROM (SELECT * FROM ("
        + part(Part.LATER)
        + ") AS later UNION ALL SELECT * FROM ("
        + part(Part.ENDED)
        + ") AS ended) AS both_parts ORDER BY key DESC"
        + Search.limit(query);
  }

  private Way way(Part part) {
    if (part == Part.LATER) {
      return Way.PERIODS;
    }
    if (common) {
      return Way.WORDS;
    }
    return query.parties().isEmpty() ? Way.ENTRIES : Way.PARTY;
  }

  private String part(Part part) {
    Way way = way(part);
    Search search = new Search(words);
    List<String> others = query.parties();
    if (way == Way.PARTY) {
      search.where("p0.party = ?", others.get(0));
      others = others.subList(1, others.size());
    }
    search.partiesInTurn(query.among(others), "entry_parties", "entry", way.key);
    search.types(query, "e.type");
    search.statuses(query, "e.status");
    words(search, way);
    days(search, part, way);
    values.addAll(search.values());
    return "SELECT e.key AS key, e.json AS json FROM "
        + String.format(way.from, way == Way.WORDS ? words.inTurn("entries") : "")
        + search.sql()
        + " ORDER BY "
        + (way == Way.PERIODS ? BY_OTHER_INDEX : way.key)
        + " DESC"
        + Search.limit(query);
  }

  private void words(Search search, Way way) {
    if (query.words().isEmpty()) {
      return;
    }
    String asked = words.asked(query.words().get());
    if (way == Way.WORDS) {
      search.where("w." + words.inTurn("entries") + " MATCH ?", asked);
    } else {
      search.where(words.condition("entries", "e.key"), asked);
    }
  }

  private void days(Search search, Part part, Way way) {
    if (query.since().isPresent() || query.until().isPresent()) {
      search.where("e.first_day IS NOT NULL");
    }
    query.since().ifPresent(day -> search.where(way.key + " >= ?", Search.key(day)));
    LocalDate until = query.until().orElse(LocalDate.EPOCH);
    if (part == Part.LATER) {
      search.where("e.last_day > e.first_day");
      search.where("e.last_day > ?", until);
      search.where("e.first_day <= ?", until);
    } else if (part == Part.ENDED) {
      search.where(way.key + " < ?", Search.key(until.plusDays(1)));
    }
  }
}
