package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;
import org.chancery.model.Statement.Polarity;

/** The saying words of {@code statements/cues.tsv}, by lemma. */
final class CueLexicon {
  private static final String FILE = "statements/cues.tsv";

  /** Lemma or first word of the lemma, to the cues that begin with it, longest first. */
  private final Map<Cue.Pos, Map<String, List<Cue>>> byPos;

  /** Regular forms, for words whose lemma was misread. */
  private final Map<String, String> formToLemma = new LinkedHashMap<>();

  CueLexicon(Lexicon lexicon) {
    Problems problems = new Problems();
    Map<Cue.Pos, Map<String, List<Cue>>> all = new LinkedHashMap<>();
    for (Table.Row row : lexicon.table(FILE).rows()) {
      Cue cue = cue(row, problems);
      String first = cue.lemma().substring(0, (cue.lemma() + " ").indexOf(' '));
      List<Cue> same =
          all.computeIfAbsent(cue.pos(), p -> new LinkedHashMap<>())
              .computeIfAbsent(first, f -> new ArrayList<>());
      if (same.stream().anyMatch(c -> c.lemma().equals(cue.lemma()))) {
        problems.add(row.where(), "a lemma once for each pos", cue.lemma());
      }
      same.add(cue);
      same.sort((a, b) -> Integer.compare(b.lemma().length(), a.lemma().length()));
      Inflection.of(first).forEach(form -> formToLemma.putIfAbsent(form, first));
      row.list("forms").forEach(form -> formToLemma.putIfAbsent(form, first));
    }
    problems.check();
    byPos = all;
  }

  private static Cue cue(Table.Row row, Problems problems) {
    List<Cue.Frame> frames =
        row.list("frames").stream()
            .map(f -> constant(Cue.Frame.class, f, Cue.Frame.BARE, row.where(), problems))
            .toList();
    if (frames.isEmpty()) {
      problems.add(row.where(), "at least one frame", row.get("lemma"));
    }
    return new Cue(
        row.get("lemma"),
        constant(Cue.Pos.class, row.get("pos"), Cue.Pos.VERB, row.where(), problems),
        row.get("class"),
        constant(Polarity.class, row.get("polarity"), Polarity.SAID, row.where(), problems),
        frames,
        row.list("prepositions"),
        row.list("addressee"));
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, String name, E otherwise, String where, Problems problems) {
    Optional<E> named = Lexicon.constant(type, name);
    if (named.isEmpty()) {
      problems.add(where, "one of " + List.of(type.getEnumConstants()), name);
    }
    return named.orElse(otherwise);
  }

  /** The verb cue that this word is, with its particle where it needs one. */
  Optional<Cue> verb(Sentence sentence, Token token) {
    return at(Cue.Pos.VERB, sentence, token);
  }

  Optional<Cue> noun(Sentence sentence, Token token) {
    return at(Cue.Pos.NOUN, sentence, token);
  }

  boolean isCarrier(Sentence sentence, Token token) {
    return at(Cue.Pos.CARRIER, sentence, token).isPresent();
  }

  /** "expressed", "voiced": a light verb that is itself an act of speech; not "raised". */
  boolean isVoice(Sentence sentence, Token token) {
    return at(Cue.Pos.CARRIER, sentence, token).filter(c -> c.sort().equals("voice")).isPresent();
  }

  /** "went on to say": a verb whose infinitive is really said. */
  boolean isGovernor(Sentence sentence, Token token) {
    return at(Cue.Pos.GOVERNOR, sentence, token).isPresent();
  }

  boolean isWithholding(Sentence sentence, Token token) {
    return at(Cue.Pos.WITHHOLDING, sentence, token).isPresent();
  }

  /** "hoped that", "found that": a verb that takes a clause and says nothing. */
  boolean isUnsaid(Token token) {
    return !beginningWith(Cue.Pos.UNSAID, token).isEmpty();
  }

  /** Whether any verb of saying begins with this word: "put" of "put it". */
  boolean isListed(Token token) {
    return !beginningWith(Cue.Pos.VERB, token).isEmpty();
  }

  /** "according to plan": what says nothing. */
  boolean isNobody(Token token) {
    return !beginningWith(Cue.Pos.NOBODY, token).isEmpty();
  }

  /** "will say", "may announce": an auxiliary makes the saying unreal. */
  boolean isUnreal(Clause clause) {
    return hasAuxiliary(clause, Cue.Pos.UNREAL);
  }

  /** "would not say": an auxiliary of what somebody does not want to say. */
  boolean isUnwilling(Clause clause) {
    return hasAuxiliary(clause, Cue.Pos.UNWILLING);
  }

  private boolean hasAuxiliary(Clause clause, Cue.Pos pos) {
    return clause.sentence().children(clause.verb(), "aux").stream()
        .anyMatch(a -> !beginningWith(pos, a).isEmpty());
  }

  /** "the strike threatens to close the mines": a verb that things do, too, without speaking. */
  boolean isShowing(Token token) {
    return !beginningWith(Cue.Pos.SHOWING, token).isEmpty();
  }

  /** "while" and "although" set one voice beside another. */
  boolean isContrast(Token token) {
    return !beginningWith(Cue.Pos.CONTRAST, token).isEmpty();
  }

  /** "before boarding a plane": when something was said, not what. */
  boolean isMoment(Token token) {
    return !beginningWith(Cue.Pos.MOMENT, token).isEmpty();
  }

  /** "calls the islands the Malvinas": a verb that gives a name. */
  boolean isNaming(Token token) {
    return !beginningWith(Cue.Pos.NAMING, token).isEmpty();
  }

  /** "of" and "about" name what is spoken of, not where. */
  boolean isTopic(Token token) {
    return !beginningWith(Cue.Pos.TOPIC, token).isEmpty();
  }

  boolean isDocument(Token token) {
    return !beginningWith(Cue.Pos.DOCUMENT, token).isEmpty();
  }

  private List<Cue> beginningWith(Cue.Pos pos, Token token) {
    Map<String, List<Cue>> cues = byPos.getOrDefault(pos, Map.of());
    List<Cue> byLemma = cues.get(lower(token));
    if (byLemma != null) {
      return byLemma;
    }
    return cues.getOrDefault(formToLemma.getOrDefault(token.lower(), ""), List.of());
  }

  /** A phrase that this word begins: "according to". */
  Optional<Cue> phrase(Sentence sentence, Token token) {
    for (Cue cue :
        byPos.getOrDefault(Cue.Pos.PHRASE, Map.of()).getOrDefault(token.lower(), List.of())) {
      String[] words = cue.lemma().split(" ", -1);
      boolean all = token.index() + words.length <= sentence.size();
      for (int i = 0; all && i < words.length; i++) {
        all = sentence.token(token.index() + i).lower().equals(words[i]);
      }
      if (all) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }

  private Optional<Cue> at(Cue.Pos pos, Sentence sentence, Token token) {
    for (Cue cue : beginningWith(pos, token)) {
      int blank = cue.lemma().indexOf(' ');
      if (blank < 0 || particle(sentence, token, cue.lemma().substring(blank + 1)).isPresent()) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }

  /** The particle among the next three words that belongs to the verb. */
  static Optional<Token> particle(Sentence sentence, Token verb, String form) {
    for (int i = verb.index() + 1; i < Math.min(verb.index() + 4, sentence.size()); i++) {
      Token t = sentence.token(i);
      if (t.lower().equals(form) && t.head() == verb.index()) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
