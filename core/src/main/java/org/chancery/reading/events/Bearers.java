package org.chancery.reading.events;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.language.Token;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;

/**
 * Nouns through which somebody else is meant: "thousands of …", "Greek warships", "the killing of
 * …".
 */
final class Bearers {
  static final String FILE = "events/bearers.tsv";

  private enum Way {
    COUNT,
    ACT,
    DEED,
    CARRIER,
    DOCUMENT,
    MATTER,
    RELATION,
    LEAD,
    GUEST,
    HANDLE,
    MEASURE,
    COMPANY,
    STRIFE,
    MUTUAL,
    AUTHOR,
    ASIDE,
    SAME
  }

  private final Map<Way, Set<String>> words = new LinkedHashMap<>();

  Bearers(Lexicon lexicon, Problems problems) {
    for (Way way : Way.values()) {
      words.put(way, new LinkedHashSet<>());
    }
    for (Table.Row row : lexicon.table(FILE).rows()) {
      try {
        words.get(Way.valueOf(row.get("way").toUpperCase(Locale.ROOT))).addAll(row.list("words"));
      } catch (IllegalArgumentException e) {
        problems.add(row.where(), "a way of " + words.keySet(), row.get("way"));
      }
    }
  }

  List<String> words() {
    return words.values().stream().flatMap(Set::stream).toList();
  }

  private boolean is(Way way, Token t) {
    return words.get(way).contains(t.lemma().toLowerCase(Locale.ROOT))
        || words.get(way).contains(t.lower());
  }

  /** "dozens of": the party follows. */
  boolean counts(Token t) {
    return is(Way.COUNT, t);
  }

  /** Bodies that are made for a purpose: "a coalition to fight them" fights itself. */
  boolean company(Token t) {
    return is(Way.COMPANY, t);
  }

  /** Things that their owner acts through. */
  boolean acts(Token t) {
    return is(Way.ACT, t);
  }

  /** Deeds, whose of-phrase suffers and does not own. */
  boolean deed(Token t) {
    return is(Way.DEED, t);
  }

  /** What is written or said: its maker says what stands in it. */
  boolean speaks(Token t) {
    return is(Way.DOCUMENT, t);
  }

  /** "each other". */
  boolean mutual(String phrase) {
    return words.get(Way.MUTUAL).contains(phrase);
  }

  /** Words before what only stands beside the sentence's own act: "amid". */
  boolean aside(String words) {
    return this.words.get(Way.ASIDE).contains(words);
  }

  /** Words before an -ing form that the sentence's own subject does: "instead of". */
  boolean same(String words) {
    return this.words.get(Way.SAME).contains(words);
  }

  /** Verbs of who makes a document or stands behind it. */
  boolean authors(Token t) {
    return is(Way.AUTHOR, t);
  }

  /** Fights; where there are several, an adjective only tells where they were. */
  boolean strife(Token t) {
    return is(Way.STRIFE, t);
  }

  /** What nobody owns: "the Bosnian war". */
  boolean matter(Token t) {
    return is(Way.MATTER, t);
  }

  /** Who is called by whom he faces: "their Chinese counterparts". */
  boolean relates(Token t) {
    return is(Way.RELATION, t);
  }

  /** What others do for a party: "Saudi-led forces". */
  boolean leads(Token t) {
    return is(Way.LEAD, t);
  }

  /** Who is at home elsewhere than where he is: "troops in Mali". */
  boolean guest(Token t) {
    return is(Way.GUEST, t);
  }

  /** What somebody does with what is his: "missiles fired by Oman". */
  boolean handles(Token t) {
    return is(Way.HANDLE, t);
  }

  /** What an adjective only tells the kind of: "Canadian dollars". */
  boolean measures(Token t) {
    return is(Way.MEASURE, t);
  }

  /** "a round of talks": the deed follows. */
  boolean carries(Token t) {
    return is(Way.CARRIER, t);
  }
}
