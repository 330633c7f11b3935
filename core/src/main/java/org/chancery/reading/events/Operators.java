package org.chancery.reading.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Token;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;
import org.chancery.model.Status;

/** Small words that turn an act into a plan, a wish, a denial: "will", "not", "if", "before". */
final class Operators {
  static final String FILE = "events/operators.tsv";

  /** Where such a word stands. */
  enum Place {
    /** Beside the verb: "will attack". */
    AUXILIARY,
    /** "reportedly", "never". */
    ADVERB,
    /** On the noun, the subject or the object: "no". */
    DETERMINER,
    /** Before a clause: "if". */
    MARKER,
    /** Before a clause in the present tense: "until it withdraws". */
    PRESENT,
    /** Before a noun or a verb in -ing: "before", "without". */
    PREPOSITION,
    /** Before a place: "in", "near". */
    LOCATION,
    /** Beside an adjective with an infinitive: "too weak to attack". */
    DEGREE,
    /** With a verb, only right after it: "call on". */
    CLOSE
  }

  private final Map<String, Status> effects = new LinkedHashMap<>();

  Operators(Lexicon lexicon, Problems problems) {
    for (Table.Row row : lexicon.table(FILE).rows()) {
      for (String place : row.list("place")) {
        Place at = place(place, row, problems);
        Status effect = status(row.get("effect"), row.where(), problems);
        if (effects.put(key(at, row.get("word")), effect) != null) {
          problems.add(row.where(), "a new word", row.get("word"));
        }
      }
    }
  }

  /** All words of this place. */
  List<String> words(Place place) {
    String prefix = key(place, "");
    return effects.keySet().stream()
        .filter(k -> k.startsWith(prefix))
        .map(k -> k.substring(prefix.length()))
        .toList();
  }

  /** What this word does there; {@code OCCURRED} where it leaves the act a fact. */
  Optional<Status> at(Place place, Token t) {
    Optional<Status> byForm = Optional.ofNullable(effects.get(key(place, t.lower())));
    return byForm.isPresent() ? byForm : Optional.ofNullable(effects.get(key(place, t.lemma())));
  }

  Optional<Status> at(Place place, String words) {
    return Optional.ofNullable(effects.get(key(place, words)));
  }

  private static String key(Place place, String word) {
    return place + "/" + word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static Place place(String written, Table.Row row, Problems problems) {
    for (Place place : Place.values()) {
      if (place.name().equalsIgnoreCase(written)) {
        return place;
      }
    }
    problems.add(row.where(), "a place of " + List.of(Place.values()), written);
    return Place.ADVERB;
  }

  static Status status(String written, String where, Problems problems) {
    for (Status status : Status.values()) {
      if (status.name().equalsIgnoreCase(written)) {
        return status;
      }
    }
    problems.add(where, "a status of " + List.of(Status.values()), written);
    return Status.OCCURRED;
  }
}
