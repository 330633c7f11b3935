package org.chancery.reading.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;
import org.chancery.model.Status;

/** Words that an act may hang on, and what they say of it: "refused to", "plan to", "likely to". */
final class Matrix {
  static final String FILE = "events/matrix.tsv";
  private static final List<String> CLASSES = List.of("verb", "noun", "adjective", "attribute");

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * What one word does to the act below it.
   *
   * @param inner what becomes of an infinitive, an -ing form or a noun that would else have
   *     occurred
   * @param innerTold whether these are only told of
   * @param clause the same of a that-clause
   * @param told whether a that-clause is only told of: its own tense and moods count
   * @param drop whether the act below is not recorded at all, as the word is an act of its own
   * @param objectControl whether the object of this word, not its subject, does the act below
   */
  record Entry(
      Status inner,
      boolean innerTold,
      Status clause,
      boolean told,
      boolean drop,
      boolean objectControl) {}

  Matrix(Lexicon lexicon, Problems problems) {
    for (Table.Row row : lexicon.table(FILE).rows()) {
      String key = row.get("word").toLowerCase(Locale.ROOT) + "/" + row.get("class");
      if (!CLASSES.contains(row.get("class"))) {
        problems.add(row.where(), "a class of " + CLASSES, row.get("class"));
      }
      if (entries.put(key, entry(row, problems)) != null) {
        problems.add(row.where(), "a new word", key);
      }
    }
  }

  private static Entry entry(Table.Row row, Problems problems) {
    String inner = row.get("inner");
    String clause = row.get("clause").isEmpty() ? inner : row.get("clause");
    return new Entry(
        effect(inner, row, problems),
        inner.equals("told"),
        effect(clause, row, problems),
        clause.equals("told"),
        row.get("keep").equals("drop"),
        row.get("control").equals("object"));
  }

  private static Status effect(String written, Table.Row row, Problems problems) {
    return written.equals("told")
        ? Status.OCCURRED
        : Operators.status(written, row.where(), problems);
  }

  List<String> words() {
    return entries.keySet().stream().map(k -> k.substring(0, k.indexOf('/'))).toList();
  }

  Optional<Entry> at(Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    Optional<Entry> found = Optional.ofNullable(entries.get(lemma + "/" + wordClass(t)));
    if (found.isPresent()) {
      return found;
    }
    return t.is(Upos.ADJ) ? Optional.ofNullable(entries.get(t.lower() + "/adjective")) : found;
  }

  /** The same for a word with a small one: "go on attacking", "think of freeing", "under way". */
  Optional<Entry> at(Token t, String small) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(entries.get(lemma + " " + small + "/" + wordClass(t)));
  }

  /** The same for a word before the act's noun: "an alleged attack", "the planned talks". */
  Optional<Entry> attribute(Token t) {
    return Optional.ofNullable(entries.get(t.lower() + "/attribute"));
  }

  private static String wordClass(Token t) {
    return switch (t.upos()) {
      case NOUN, PROPN -> "noun";
      case ADJ, ADV -> "adjective";
      default -> "verb";
    };
  }
}
