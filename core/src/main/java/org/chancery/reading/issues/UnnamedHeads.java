package org.chancery.reading.issues;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Token;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.LexiconException;
import org.chancery.lexicon.Table;
import org.chancery.model.Issue;

/** Nouns that head the name of a matter, and the small words around them. */
final class UnnamedHeads {
  private final Map<String, Head> heads = new HashMap<>();
  private final Set<String> plain = new HashSet<>();
  private final Set<String> topic = new HashSet<>();

  /**
   * One noun.
   *
   * @param kind what it would be as an issue
   * @param shown how its name ends: "talks"
   */
  record Head(Issue.Kind kind, String shown) {}

  UnnamedHeads(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("issues/unnamed.tsv").rows()) {
      String word = row.get("word");
      switch (row.get("role")) {
        case "head" -> heads.put(word, new Head(kind(row), row.get("shown")));
        case "plain" -> plain.add(word);
        case "topic" -> topic.add(word);
        default -> throw problem(row, "head, plain or topic", row.get("role"));
      }
    }
  }

  private static Issue.Kind kind(Table.Row row) {
    return Lexicon.constant(Issue.Kind.class, row.get("kind"))
        .orElseThrow(() -> problem(row, "a kind of issue", row.get("kind")));
  }

  private static LexiconException problem(Table.Row row, String expected, String found) {
    return new LexiconException(
        List.of(row.where() + ": expected " + expected + ", found '" + found + "'"));
  }

  Optional<Head> of(Token noun) {
    return Optional.ofNullable(heads.get(noun.lemma().toLowerCase(Locale.ROOT)));
  }

  /** Does not tell which one is meant: "final", "peace". */
  boolean isPlain(Token word) {
    return plain.contains(word.lower()) || plain.contains(word.lemma().toLowerCase(Locale.ROOT));
  }

  /** Stands between a matter and what it is about: "talks on the crossing". */
  boolean bringsTopic(Token preposition) {
    return topic.contains(preposition.lower());
  }
}
