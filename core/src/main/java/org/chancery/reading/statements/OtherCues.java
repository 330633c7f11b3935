package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;

/**
 * Statements that hang on a noun or a phrase: "his claim that", "repeated a demand for", "according
 * to".
 */
final class OtherCues {
  private static final String[] PHRASES = {
    "nmod", "obl", "obj", "appos", "amod", "nsubj", "advmod", "xcomp", "compound"
  };

  private final CueLexicon cues;

  OtherCues(CueLexicon cues) {
    this.cues = cues;
  }

  List<Draft> in(Sentence sentence) {
    List<Draft> found = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      if (t.is(Upos.NOUN)) {
        cues.noun(sentence, t).flatMap(cue -> noun(sentence, t, cue)).ifPresent(found::add);
      } else {
        cues.phrase(sentence, t)
            .flatMap(cue -> accordingTo(sentence, t, cue))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Draft> noun(Sentence s, Token noun, Cue cue) {
    Optional<Token> speaker = holder(s, noun);
    if (!isBorne(s, noun, cue)) {
      return Optional.empty();
    }
    WordSet words = new WordSet(s);
    boolean clause = false;
    for (Token k : s.children(noun, "acl", "ccomp", "advcl")) {
      if (k.index() > noun.index() && !k.relates("acl:relcl") && fits(new Clause(s, k), cue)) {
        words.add(k);
        s.children(k, "mark").stream()
            .filter(m -> cue.prepositions().contains(m.lower()))
            .forEach(words::removeWord);
        clause = true;
        break;
      }
    }
    if (!clause && cue.takes(Cue.Frame.CLAUSE)) {
      clause = predicate(s, noun, words);
    }
    if (!clause && (speaker.isPresent() || cue.takes(Cue.Frame.OPEN))) {
      clause = prepositional(s, noun, cue, words);
    }
    if (!clause) {
      return Optional.empty();
    }
    return Optional.of(
        Draft.of(s, noun, noun.span(), cue, "statement.noun")
            .with(words.stretches())
            .saidBy(speaker, "nobody is named for \"" + noun.form() + "\""));
  }

  /** "his point was that …", "the argument goes that …": what is said is told of the noun. */
  private boolean predicate(Sentence s, Token noun, WordSet words) {
    Optional<Token> told = noun.relates("nsubj") ? s.head(noun) : Optional.empty();
    if (told.filter(t -> cues.isGovernor(s, t)).isPresent()) {
      told = s.child(told.get(), "ccomp");
    }
    Optional<Token> that =
        told.flatMap(
            t -> s.children(t, "mark").stream().filter(m -> m.lower().equals("that")).findFirst());
    if (that.isEmpty() || that.get().index() < noun.index()) {
      return false;
    }
    words.add(told.get());
    for (int i = 0; i < that.get().index(); i++) {
      words.removeWord(s.token(i));
    }
    return true;
  }

  private static boolean fits(Clause kid, Cue cue) {
    if (kid.hasMark("that") || kid.hasMark("whether")) {
      return cue.takes(Cue.Frame.CLAUSE);
    }
    return kid.hasMark("to") && cue.takes(Cue.Frame.INFINITIVE);
  }

  private static boolean prepositional(Sentence s, Token noun, Cue cue, WordSet words) {
    List<Token> candidates = new ArrayList<>(s.children(noun, "nmod", "acl"));
    if (noun.relates("obj") && s.head(noun).isPresent()) {
      candidates.addAll(s.children(s.head(noun).get(), "advcl", "obl"));
    }
    for (Token k : candidates) {
      Optional<Token> mark =
          s.children(k, "case", "mark").stream()
              .filter(m -> cue.prepositions().contains(m.lower()))
              .findFirst();
      if (mark.isPresent() && k.index() > noun.index()) {
        words.add(k).remove(mark.get());
        for (Token next : s.children(noun, "acl")) {
          if (next.index() > k.index() && new Clause(s, next).hasMark("to")) {
            words.add(next);
          }
        }
        PhraseContent.trimTail(s, k, words);
        return true;
      }
    }
    return false;
  }

  /**
   * Whose claim it is: "Norway's", "by Norway", or the subject of the verb that carries the noun.
   */
  private Optional<Token> holder(Sentence s, Token noun) {
    Optional<Token> owner = s.child(noun, "nmod:poss");
    Optional<Token> bearer = carrier(s, noun).flatMap(v -> new Clause(s, v).subject());
    if (owner.isPresent()) {
      return owner.get().is(Upos.PRON) && bearer.isPresent() ? bearer : owner;
    }
    for (Token k : s.children(noun, "nmod", "obl")) {
      if (new Clause(s, k).hasCase(k, "by") || new Clause(s, k).hasCase(k, "from")) {
        return Optional.of(k);
      }
    }
    return bearer;
  }

  /**
   * "made the point that", "voiced the fear that": some nouns are said only with a verb that bears
   * them.
   */
  private boolean isBorne(Sentence s, Token noun, Cue cue) {
    Optional<Token> verb = carrier(s, noun);
    boolean carried = !cue.takes(Cue.Frame.CARRIED) || verb.isPresent();
    boolean voiced =
        !cue.takes(Cue.Frame.VOICED) || verb.filter(v -> cues.isVoice(s, v)).isPresent();
    return carried && voiced;
  }

  /** The light verb that has the noun for its object: "issued a threat". */
  private Optional<Token> carrier(Sentence s, Token noun) {
    return noun.relates("obj") ? s.head(noun).filter(v -> cues.isCarrier(s, v)) : Optional.empty();
  }

  private Optional<Draft> accordingTo(Sentence s, Token first, Cue cue) {
    Optional<Token> noun =
        s.head(first).filter(n -> n.index() > first.index() && Clause.isNominal(n));
    if (noun.isEmpty() || cues.isNobody(noun.get()) || s.head(noun.get()).isEmpty()) {
      return Optional.empty();
    }
    Token top = climb(s, s.head(noun.get()).get(), noun.get());
    WordSet words = new WordSet(s).add(top).remove(noun.get());
    Span span = first.span().and(s.token(first.index() + 1).span());
    return Optional.of(
        Draft.of(s, first, span, cue, "statement.according-to")
            .with(words.stretches())
            .saidBy(noun, "nobody is named after \"according to\""));
  }

  /**
   * At either end of a sentence, or behind a comma, it speaks of all of it; else of the clause it
   * hangs on.
   */
  private static Token climb(Sentence s, Token from, Token noun) {
    Token top = from;
    int first = s.subtree(noun).get(0).index();
    boolean leads = first <= 1;
    boolean parted =
        first > 0 && (s.token(first).is(Upos.PUNCT) || s.token(first - 1).is(Upos.PUNCT));
    while (s.head(top).isPresent()
        && (leads || top.relates(PHRASES) || (parted && !isOwnSentence(s, top)))) {
      top = s.head(top).get();
    }
    return top;
  }

  /** A clause that could stand alone: joined with a subject of its own, or itself said. */
  private static boolean isOwnSentence(Sentence s, Token top) {
    boolean subject = !s.children(top, "nsubj", "nsubj:pass").isEmpty();
    return top.relates("ccomp", "parataxis") || (top.relates("conj") && subject);
  }
}
