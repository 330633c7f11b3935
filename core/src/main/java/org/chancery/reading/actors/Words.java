package org.chancery.reading.actors;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Token;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;

/**
 * Words that point at an actor or change whom others name: "former", "counterpart", "its", "both".
 */
final class Words {

  /** What such a word does. */
  enum Role {
    /** Says that an office is held no more. */
    FORMER,
    /** Stands before a name; its value is the gender it tells, if any. */
    HONORIFIC,
    /** Its value is the sort of pronoun. */
    PRONOUN,
    /** Its value is how many. */
    NUMBER,
    /** Stands for members of a pair or a group; its value is what they are. */
    MEMBERS,
    /** Determiners that name nobody known: "a", "another". */
    INDEFINITE,
    /** The same office in another state. */
    COUNTERPART,
    /** "The country" stands for the state in focus. */
    STATE_NOUN,
    /** Verbs whose subject or object is a town, not a government. */
    PLACE_VERB,
    /** Nouns that a town has, or that are a town. */
    PLACE_NOUN,
    /** Verbs and nouns of going, after which to and from mean a place. */
    MOTION,
    /** Prepositions after which a capital is a place. */
    LOCATIVE,
    /** Prepositions after which a capital is a place unless its head is relational. */
    DIRECTION,
    /** Verbs and nouns after which to and from mean a government. */
    RELATIONAL,
    /** Verbs and nouns for what two do with each other. */
    RECIPROCAL,
    /** Ends of words that tell the gender of who holds an office. */
    GENDERED,
    /** Says that a people is meant, not its state. */
    ETHNIC,
    /** What stands behind a hyphen and tells where a thing was made: "US-made". */
    ORIGIN,
    /** Titles that are first names too. */
    GIVEN_NAME,
    /** Nouns for what people speak or eat: an adjective before them names no state. */
    CULTURE,
    /** Ends of words whose plural is not made by rule; its value is the plural. */
    PLURAL,
    /** Makes a group wider than the parties just named: "all sides". */
    VAGUE,
    /** Nouns for what a state keeps in other states. */
    ABROAD,
    /** Verbs with an object and "of" something. */
    OF_VERB,
    /** Nouns for those who belong to an organisation; with value "state" to a state: "side". */
    BELONGING,
    /** Nouns for an organisation already named; the value tells which it fits. */
    BODY_NOUN,
    /** Nouns for whoever leads a state. */
    LEADING,
    /** Nouns for a relative; the value is the gender it tells, if any. */
    KIN,
    /** What a relative is more widely and what the other is to the relative: "child; parent". */
    KIN_CLASS,
    /** Nouns for two of one family; the value is what each of them is. */
    FAMILY,
    /** Words at the end of a company's name that may be left out: "Norvik Motor Company". */
    HOUSE_END
  }

  private final Map<Role, Map<String, String>> words = new EnumMap<>(Role.class);

  Words(Table table, Problems problems) {
    for (Table.Row row : table.rows()) {
      try {
        Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT).replace('-', '_'));
        words
            .computeIfAbsent(role, r -> new LinkedHashMap<>())
            .put(row.get("word").toLowerCase(Locale.ROOT), row.get("value"));
      } catch (IllegalArgumentException e) {
        problems.add(row.where(), "a role of words that point at actors", row.get("role"));
      }
    }
  }

  Set<String> all(Role role) {
    return words.getOrDefault(role, Map.of()).keySet();
  }

  boolean has(Role role, Token token) {
    return value(role, token).isPresent();
  }

  /** By the word's form, else by its lemma. */
  Optional<String> value(Role role, Token token) {
    Map<String, String> of = words.getOrDefault(role, Map.of());
    String found = of.get(token.lower());
    return Optional.ofNullable(
        found == null ? of.get(token.lemma().toLowerCase(Locale.ROOT)) : found);
  }

  /** The parts of a value, parted by semicolons. */
  List<String> list(Role role, String word) {
    String value = words.getOrDefault(role, Map.of()).getOrDefault(word, "");
    return Arrays.stream(value.split(";", -1))
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .toList();
  }

  /** Several holders of an office: "spokesmen", "ministers of justice". */
  String plural(String title) {
    int of = title.indexOf(" of ");
    if (of > 0) {
      return plural(title.substring(0, of)) + title.substring(of);
    }
    for (Map.Entry<String, String> e : words.getOrDefault(Role.PLURAL, Map.of()).entrySet()) {
      if (title.endsWith(e.getKey())) {
        return title.substring(0, title.length() - e.getKey().length()) + e.getValue();
      }
    }
    return title + "s";
  }

  Optional<String> gender(Token token) {
    for (Map.Entry<String, String> e : words.getOrDefault(Role.GENDERED, Map.of()).entrySet()) {
      if (token.lower().endsWith(e.getKey())) {
        return Optional.of(e.getValue());
      }
    }
    return Optional.empty();
  }
}
