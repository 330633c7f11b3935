package org.chancery.language;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Mends what no tree of English can be. A verb with two subjects: in "Kenya recalled its envoy, the
 * ministry said" the model sometimes hangs both on "said"; the first belongs to the clause that
 * stands between and has none. A subject with a preposition: in "put pressure on Chile to pay"
 * Chile belongs to the pressure. A phrase with a conjunction: "against" in "advised against travel"
 * is its preposition. A name that looks like a verb, behind another name and "and".
 */
final class Repair {
  /** Each on what the one before left. */
  private static final List<BiFunction<List<Token>, Token, Token>> STEPS =
      List.of(
          Repair::sign,
          Repair::secondSubject,
          Repair::subjectWithCase,
          Repair::caseOfPhrase,
          Repair::noun,
          Repair::joinedName);

  private Repair() {}

  static List<Token> of(List<Token> tokens) {
    List<Token> out = tokens;
    for (BiFunction<List<Token>, Token, Token> step : STEPS) {
      List<Token> before = out;
      out = before.stream().map(t -> step.apply(before, t)).toList();
    }
    return out;
  }

  /** A picture among the words ("🕊") does nothing. */
  private static Token sign(List<Token> tokens, Token t) {
    return t.is(Upos.SYM) && t.xpos().equals("NFP") && isSubject(t)
        ? t.under(t.head(), "discourse")
        : t;
  }

  private static Token secondSubject(List<Token> tokens, Token t) {
    boolean second = isSubject(t) && t.head() > t.index() && hasLaterSubject(tokens, t);
    int clause = second ? clauseBetween(tokens, t) : -1;
    return clause >= 0 ? t.under(clause) : t;
  }

  private static Token subjectWithCase(List<Token> tokens, Token t) {
    if (!t.relation().equals("nsubj") || !hasCase(tokens, t)) {
      return t;
    }
    Token clause = tokens.get(t.head());
    boolean infinitive = clause.relates("acl", "advcl", "xcomp") && isInfinitive(tokens, t, clause);
    return infinitive ? t.under(clause.head(), clause.relates("acl") ? "nmod" : "obl") : t;
  }

  private static Token caseOfPhrase(List<Token> tokens, Token t) {
    boolean preposition =
        t.relation().equals("mark")
            && t.xpos().equals("IN")
            && tokens.get(t.head()).relates("obl", "nmod");
    return preposition ? t.under(t.head(), "case") : t;
  }

  /** "travel" in a noun's place, with a noun's tag, that only its part of speech calls a verb. */
  private static Token noun(List<Token> tokens, Token t) {
    boolean noun =
        t.is(Upos.VERB) && t.xpos().startsWith("NN") && t.relates("obj", "obl", "nmod", "nsubj");
    return noun ? t.as(Upos.NOUN) : t;
  }

  /** "Begin" in "praised Sadat and Begin": a name that looks like a verb, and what hangs on it. */
  private static Token joinedName(List<Token> tokens, Token t) {
    if (isJoinedName(tokens, t)) {
      Token left = tokens.get(t.index() - 2);
      String name = left.name().replaceFirst("^I-", "B-");
      return new Token(
          t.index(),
          t.span(),
          t.form(),
          t.form(),
          Upos.PROPN,
          "NNP",
          left.index(),
          "conj",
          name,
          left.entity());
    }
    boolean below =
        t.head() != Token.ROOT && !t.relates("cc") && isJoinedName(tokens, tokens.get(t.head()));
    return below ? t.under(tokens.get(t.head()).head()) : t;
  }

  /** Written with a capital, though the sentence's own verb is not, and joined to a person. */
  private static boolean isJoinedName(List<Token> tokens, Token t) {
    if (t.index() < 2 || !t.is(Upos.VERB) || !t.startsUpper() || !t.relates("conj")) {
      return false;
    }
    Token left = tokens.get(t.index() - 2);
    return tokens.get(t.index() - 1).is(Upos.CCONJ)
        && left.is(Upos.PROPN)
        && left.entity().equals("person")
        && left.head() == t.head()
        && !tokens.get(t.head()).startsUpper();
  }

  private static boolean hasCase(List<Token> tokens, Token noun) {
    return tokens.stream()
        .anyMatch(
            t ->
                t.head() == noun.index()
                    && t.relation().equals("case")
                    && t.index() < noun.index()
                    && !t.hasLemma("for"));
  }

  private static boolean isInfinitive(List<Token> tokens, Token subject, Token clause) {
    return tokens.stream()
        .anyMatch(
            t ->
                t.head() == clause.index()
                    && t.relation().equals("mark")
                    && t.hasLemma("to")
                    && t.index() > subject.index());
  }

  private static boolean isSubject(Token t) {
    return t.relation().equals("nsubj") || t.relation().equals("nsubj:pass");
  }

  private static boolean hasLaterSubject(List<Token> tokens, Token subject) {
    return tokens.stream()
        .anyMatch(t -> isSubject(t) && t.head() == subject.head() && t.index() > subject.index());
  }

  /**
   * The clause under the same head that begins after the subject and has no subject of its own; -1
   * if none.
   */
  private static int clauseBetween(List<Token> tokens, Token subject) {
    for (Token t : tokens) {
      boolean between = t.index() > subject.index() && t.index() < subject.head();
      if (between
          && t.head() == subject.head()
          && t.relates("ccomp", "parataxis")
          && !hasSubject(tokens, t)) {
        return t.index();
      }
    }
    return -1;
  }

  private static boolean hasSubject(List<Token> tokens, Token clause) {
    return tokens.stream().anyMatch(t -> t.head() == clause.index() && t.relates("nsubj", "csubj"));
  }
}
