package org.chancery.reading.statements;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;

/**
 * A saying clause between commas or at the end of its sentence, known by its words alone: "The
 * bridge, an engineer said, had to be shut." What stands around it is the content.
 *
 * @param speaker the word before the verb
 */
record Parenthetical(Token speaker, List<Span> content) {
  private static final List<String> FINITE = List.of("VBD", "VBZ", "VBP", "MD");
  private static final int LONGEST = 8;
  private static final int FARTHEST = 14;

  static Optional<Parenthetical> at(Sentence s, Token verb, Cue cue, CueLexicon cues) {
    if (!List.of("VBD", "VBZ", "VBP").contains(verb.xpos())) {
      return Optional.empty();
    }
    if (verb.index() > 1 && s.token(verb.index() - 1).form().equals(",")) {
      return inverted(s, verb);
    }
    int left = left(s, verb);
    int right = right(s, verb, cue, cues);
    if (left < 1 || right < 0 || verb.index() - left > LONGEST || hasOwnLead(s, verb, left)) {
      return Optional.empty();
    }
    Optional<Token> speaker = speaker(s, left, verb);
    if (speaker.isEmpty() || !hasClause(s, left, right)) {
      return Optional.empty();
    }
    WordSet words = new WordSet(s);
    int start = start(s, left);
    for (Token t : s.tokens()) {
      if ((t.index() >= start && t.index() < left) || t.index() > right) {
        words.addWord(t);
      }
    }
    return Optional.of(new Parenthetical(speaker.get(), words.stretches()));
  }

  /** "…, noted the paper's editor": the verb first, then who speaks, up to the end. */
  private static Optional<Parenthetical> inverted(Sentence s, Token verb) {
    int left = verb.index() - 1;
    int end = verb.index() + 1;
    while (end < s.size() && isLight(s.token(end)) && !s.token(end).is(Upos.AUX)) {
      end++;
    }
    boolean name = end > verb.index() + 1 && s.token(verb.index() + 1).upos() != Upos.ADP;
    if (!name || end < s.size() - 1 || !hasClause(s, left, s.size() - 1)) {
      return Optional.empty();
    }
    Span after = s.token(verb.index() + 1).span().and(s.token(end - 1).span());
    Optional<Token> speaker = s.headOf(after).filter(Clause::isNominal);
    WordSet words = new WordSet(s);
    s.tokens().stream().filter(t -> t.index() < left).forEach(words::addWord);
    return speaker.map(t -> new Parenthetical(t, words.stretches()));
  }

  /** The comma before the clause, if only a nominal and adverbs stand between. */
  private static int left(Sentence s, Token verb) {
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token t = s.token(i);
      if (t.form().equals(",")) {
        return i;
      }
      boolean closing = i > 1 && t.is(Upos.PUNCT) && s.token(i - 1).form().equals(",");
      if (closing && !s.token(0).is(Upos.PUNCT)) {
        return i - 1;
      }
      boolean as = t.lower().equals("as") && i > 0 && s.token(i - 1).form().equals(",");
      boolean loose = t.is(Upos.ADP) && (i == 0 || !Clause.isNominal(s.token(i - 1)));
      if (loose || !(isLight(t) || as)) {
        return -1;
      }
    }
    return -1;
  }

  /** The last clause before the aside that could stand alone, or the "which" that it interrupts. */
  private static int start(Sentence s, int left) {
    if (s.token(left - 1).xpos().startsWith("W")) {
      return left - 1;
    }
    for (int i = left - 1; i > 1; i--) {
      Token t = s.token(i);
      boolean joins = t.is(Upos.CCONJ) && s.token(i - 1).form().equals(",");
      boolean clause =
          joins
              && s.head(t)
                  .filter(h -> h.relates("conj") && !s.children(h, "nsubj").isEmpty())
                  .isPresent();
      if (clause || t.form().equals(";")) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * The comma or full stop behind the verb; only a place, a day, an occasion or whom it is told
   * stand between.
   */
  private static int right(Sentence s, Token verb, Cue cue, CueLexicon cues) {
    for (int i = verb.index() + 1; i < Math.min(s.size(), verb.index() + FARTHEST); i++) {
      Token t = s.token(i);
      if (t.form().equals(",") || (i == s.size() - 1 && t.is(Upos.PUNCT))) {
        return i;
      }
      boolean first = i == verb.index() + 1;
      boolean opens =
          t.is(Upos.ADV)
              || isSetting(t, cues)
              || t.entity().equals("time")
              || cue.addressee().contains("object");
      boolean topic = t.is(Upos.ADP) && cue.prepositions().contains(t.lower());
      boolean posted = t.is(Upos.VERB) && t.relates("acl");
      boolean light = (isLight(t) || posted) && !cues.isTopic(t);
      if (topic || (first && !opens) || !light) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSetting(Token t, CueLexicon cues) {
    return t.is(Upos.ADP) && !cues.isTopic(t);
  }

  /**
   * "When he arrived, the minister told reporters": the clause in front is the saying verb's own.
   */
  private static boolean hasOwnLead(Sentence s, Token verb, int left) {
    return s.children(verb, "advcl").stream().anyMatch(k -> k.index() < left)
        && s.children(verb, "ccomp", "parataxis").isEmpty()
        && verb.head() == Token.ROOT;
  }

  private static boolean isLight(Token t) {
    return switch (t.upos()) {
      case NOUN, PROPN, DET, ADJ, ADV, NUM, AUX, PART -> true;
      case PRON -> !t.xpos().startsWith("W");
      case ADP -> true;
      default -> false;
    };
  }

  private static Optional<Token> speaker(Sentence s, int left, Token verb) {
    Optional<Token> subject =
        new Clause(s, verb).ownSubject().filter(t -> t.index() > left && t.index() < verb.index());
    if (subject.isPresent()) {
      return subject;
    }
    for (int i = verb.index() - 1; i > left; i--) {
      Token t = s.token(i);
      if (t.is(Upos.NOUN) || t.is(Upos.PROPN) || t.is(Upos.PRON)) {
        return s.headOf(s.token(left + 1).span().and(t.span()))
            .filter(Clause::isNominal)
            .or(() -> Optional.of(t));
      }
    }
    return Optional.empty();
  }

  /** A quotation that opens with a small letter goes on with what stands before the aside. */
  private static boolean goesOn(Sentence s, int first) {
    return first < s.size() && Character.isLowerCase(s.token(first).form().codePointAt(0));
  }

  /** Something with a verb must be said; at least three words before or a verb after. */
  private static boolean hasClause(Sentence s, int left, int right) {
    boolean quoteBefore = "”\"'’".indexOf(s.token(left - 1).form().charAt(0)) >= 0;
    boolean quoteAfter =
        right + 1 < s.size()
            && "“\"‘'`".indexOf(s.token(right + 1).form().charAt(0)) >= 0
            && !goesOn(s, right + 2);
    boolean verb =
        s.tokens().stream()
            .filter(t -> t.index() < left || t.index() > right)
            .anyMatch(t -> FINITE.contains(t.xpos()));
    return verb && !quoteBefore && !quoteAfter;
  }
}
