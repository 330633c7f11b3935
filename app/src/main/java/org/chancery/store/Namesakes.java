package org.chancery.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.Actor;
import org.chancery.record.ActorLinks;
import org.chancery.record.ActorLinks.Person;
import org.chancery.record.ActorLinks.Sighting;
import org.chancery.record.Appearance.Apart;

/** Persons of one name in a record: which ids are one person, and which are kept apart and why. */
final class Namesakes {
  private final Map<String, Set<String>> same = new TreeMap<>();
  private final Map<String, List<Apart>> apart = new TreeMap<>();

  private Namesakes() {}

  static Namesakes in(Sql sql) throws SQLException {
    Namesakes found = new Namesakes();
    List<Sighting> sightings = new ArrayList<>();
    for (Set<String> ids : idsByName(sql).values()) {
      if (ids.size() > 1) {
        for (String id : ids) {
          sightings.addAll(sightings(sql, id));
        }
      }
    }
    ActorLinks links = ActorLinks.among(sightings);
    links.persons().forEach(found::one);
    Map<String, Set<String>> ids = new TreeMap<>();
    links.persons().forEach(p -> ids.put(p.id(), ids(p)));
    for (ActorLinks.Separation s : links.separations()) {
      found.keepApart(ids.get(s.one()), ids.get(s.other()), s.because());
      found.keepApart(ids.get(s.other()), ids.get(s.one()), s.because());
    }
    return found;
  }

  private static Map<String, Set<String>> idsByName(Sql sql) throws SQLException {
    Map<String, Set<String>> ids = new TreeMap<>();
    List<String[]> named =
        sql.list(
            "SELECT DISTINCT actor, name FROM actors",
            row -> new String[] {row.text(1), row.text(2)});
    for (String[] n : named) {
      ids.computeIfAbsent(ActorLinks.key(n[1]), k -> new TreeSet<>()).add(n[0]);
    }
    return ids;
  }

  private static List<Sighting> sightings(Sql sql, String id) throws SQLException {
    return sql.list(
        "SELECT a.json, r.id, r.published FROM actors a JOIN reports r ON r.key = a.report"
            + " WHERE a.actor = ?",
        row -> {
          Actor actor = new Json("").read(row.text(1), ReportRows.Named.class).actor();
          return new Sighting(actor, row.text(2), row.day(3));
        },
        id);
  }

  private static Set<String> ids(Person person) {
    Set<String> ids = new TreeSet<>();
    person.seen().forEach(s -> ids.add(s.actor().id()));
    return ids;
  }

  private void one(Person person) {
    Set<String> ids = ids(person);
    ids.forEach(id -> same.computeIfAbsent(id, i -> new TreeSet<>()).addAll(ids));
  }

  private void keepApart(Set<String> ones, Set<String> others, String because) {
    for (String one : ones) {
      for (String other : others) {
        if (!one.equals(other)) {
          apart.computeIfAbsent(one, i -> new ArrayList<>()).add(new Apart(other, because));
        }
      }
    }
  }

  /** Other ids under which reports tell of the same person. */
  List<String> sameAs(String id) {
    return same.getOrDefault(id, Set.of()).stream().filter(i -> !i.equals(id)).toList();
  }

  List<Apart> keptApart(String id) {
    return List.copyOf(apart.getOrDefault(id, List.of()));
  }
}
