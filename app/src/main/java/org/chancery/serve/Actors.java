package org.chancery.serve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.record.Appearance;
import org.chancery.record.Query;
import org.chancery.record.RecordStore;

/** Everybody in a record, the most active first, to name and to find them. */
final class Actors implements People {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final List<Appearance> all;
  private final Map<String, Appearance> byId = new HashMap<>();
  private final Names names;

  private Actors(List<Appearance> all, Names names) {
    this.all = all;
    this.names = names;
    all.forEach(a -> byId.put(a.actor().id(), a));
  }

  static Actors in(RecordStore store, Room room) {
    return room.cache()
        .of(
            store,
            "actors",
            s -> {
              List<Appearance> all = new ArrayList<>();
              s.actors(Query.ALL, all::add);
              return new Actors(all, room.names());
            });
  }

  List<Appearance> all() {
    return all;
  }

  Optional<Appearance> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public String name(String id) {
    return of(id).map(a -> a.actor().name()).or(() -> names.party(id)).orElse(id);
  }

  /** What a party is called: a country by its name, whoever else as the record has it. */
  String party(String code) {
    return names.party(code).orElseGet(() -> name(code));
  }

  static String kind(Actor actor) {
    return actor.type() == ActorType.ORGANIZATION
        ? "organisation"
        : actor.type().name().toLowerCase(Locale.ROOT);
  }

  /** Small letters without marks, to find names by. */
  static String folded(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /** 0 begins so, 1 a word of it does, 2 it holds it, 3 it does not. */
  static int distance(String name, String asked) {
    String folded = folded(name);
    if (folded.startsWith(asked)) {
      return 0;
    }
    if (folded.contains(" " + asked) || folded.contains("-" + asked)) {
      return 1;
    }
    return folded.contains(asked) ? 2 : 3;
  }
}
