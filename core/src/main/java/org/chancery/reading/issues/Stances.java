package org.chancery.reading.issues;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.LexiconException;
import org.chancery.lexicon.Table;
import org.chancery.model.Issue;
import org.chancery.model.Stance;

/** Words that tell where somebody stands. Filled once, then only read. */
final class Stances {
  private static final String MODAL = "MODAL";

  private final Map<String, List<Word>> byWord = new HashMap<>();
  private final Map<String, List<String>> conditions = new HashMap<>();

  /** What a word of stance does. */
  enum Role {
    /** Is about the issue itself, or an act on it. */
    INNER,
    /** Overrules the words below it: "demanded that they stay". */
    OUTER,
    /** Is what the issue, or an act on it, is called: "a mistake". */
    JUDGEMENT
  }

  /**
   * One word.
   *
   * @param second a particle or preposition that must hang on it or on what hangs on it; "" for any
   * @param stance what it shows; none where only its negation shows something
   * @param negated what "not" makes of it; none where it then shows nothing
   * @param role how it stands to the words below it
   * @param kinds of which kinds of issue it shows this; all where none is named
   */
  record Word(
      String second,
      Optional<Stance> stance,
      Optional<Stance> negated,
      Role role,
      List<String> kinds) {
    boolean isOuter() {
      return role == Role.OUTER;
    }

    boolean isJudgement() {
      return role == Role.JUDGEMENT;
    }

    /** What it shows of an issue of this kind; its negation tells of all. */
    Optional<Stance> on(Issue.Kind kind, boolean isNegated) {
      boolean tells = kinds.isEmpty() || kinds.contains(kind.name().toLowerCase(Locale.ROOT));
      return isNegated ? negated : stance.filter(s -> tells);
    }
  }

  Stances(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("issues/stances.tsv").rows()) {
      if (row.get("role").equals("condition")) {
        conditions.merge(row.get("word"), List.of(row.get("second")), Stances::joined);
      } else {
        Word word =
            new Word(
                row.get("second"),
                stance(row, "stance"),
                stance(row, "negated"),
                role(row),
                row.list("kinds"));
        byWord.merge(row.get("word"), List.of(word), Stances::joined);
      }
    }
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Role role(Table.Row row) {
    String written = row.get("role");
    return Lexicon.constant(Role.class, written).orElseThrow(() -> wrong(row, "a role", written));
  }

  private static Optional<Stance> stance(Table.Row row, String column) {
    String written = row.get(column);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<Stance> stance = Lexicon.constant(Stance.class, written);
    return Optional.of(stance.orElseThrow(() -> wrong(row, "a stance", written)));
  }

  private static LexiconException wrong(Table.Row row, String expected, String found) {
    return new LexiconException(
        List.of(row.where() + ": expected " + expected + ", found '" + found + "'"));
  }

  /** What this word of a sentence tells; one with a second word goes before one without. */
  Optional<Word> of(Sentence sentence, Token token) {
    if (!token.is(Upos.VERB) && !token.is(Upos.NOUN) && !token.is(Upos.ADJ)) {
      return Optional.empty();
    }
    List<Word> words =
        byWord.getOrDefault(
            token.lower(), byWord.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of()));
    return words.stream()
        .filter(w -> !w.second().isEmpty() && hasSecond(sentence, token, w.second()))
        .findFirst()
        .or(() -> words.stream().filter(w -> w.second().isEmpty()).findFirst());
  }

  /** What a verb has the thing that it is about be: "called it a mistake". */
  Optional<Word> judgement(Sentence sentence, Token verb, List<Token> way) {
    return sentence.children(verb, "xcomp", "obl").stream()
        .filter(c -> !way.contains(c))
        .flatMap(c -> of(sentence, c).stream())
        .filter(Word::isJudgement)
        .findFirst();
  }

  private static boolean hasSecond(Sentence sentence, Token token, String second) {
    return sentence.children(token).stream()
        .anyMatch(
            c ->
                c.lower().equals(second)
                    || sentence.children(c, "case", "mark").stream()
                        .anyMatch(k -> k.lower().equals(second)));
  }

  /** "only if", "unless", "until", "as long as": what follows is the price. */
  boolean isCondition(Sentence sentence, Token mark) {
    return conditions.getOrDefault(mark.lower(), List.of()).stream()
        .anyMatch(before -> stands(before, sentence, mark));
  }

  private static boolean stands(String before, Sentence sentence, Token mark) {
    return before.isEmpty()
        || (mark.index() > 0 && sentence.token(mark.index() - 1).lower().equals(before))
        || (before.equals(MODAL) && isModal(sentence, mark));
  }

  /** Whether the word or, twice above it, the verb has an auxiliary of what is to come. */
  private static boolean isModal(Sentence sentence, Token mark) {
    return sentence
        .head(mark)
        .flatMap(sentence::head)
        .filter(v -> sentence.children(v, "aux").stream().anyMatch(a -> a.xpos().equals("MD")))
        .isPresent();
  }
}
