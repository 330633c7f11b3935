package org.chancery.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends what no tree of English can be. A verb with two subjects: in "Kenya recalled its envoy, the
 * ministry said" the model sometimes hangs both on "said"; the first belongs to the clause that
 * stands between and has none. A subject with a preposition: in "put pressure on Chile to pay"
 * Chile belongs to the pressure. A phrase with a conjunction: "against" in "advised against travel"
 * is its preposition.
 */
final class Repair {
  private Repair() {}

  static List<Token> of(List<Token> tokens) {
    return nouns(casesOfPhrases(subjectsWithCase(secondSubjects(signs(tokens)))));
  }

  /** A picture among the words ("🕊") does nothing. */
  private static List<Token> signs(List<Token> tokens) {
    List<Token> out = new ArrayList<>(tokens);
    for (Token t : tokens) {
      if (t.is(Upos.SYM) && t.xpos().equals("NFP") && isSubject(t)) {
        out.set(t.index(), t.under(t.head(), "discourse"));
      }
    }
    return out;
  }

  /** "travel" in a noun's place, with a noun's tag, that only its part of speech calls a verb. */
  private static List<Token> nouns(List<Token> tokens) {
    List<Token> out = new ArrayList<>(tokens);
    for (Token t : tokens) {
      if (t.is(Upos.VERB)
          && t.xpos().startsWith("NN")
          && t.relates("obj", "obl", "nmod", "nsubj")) {
        out.set(t.index(), t.as(Upos.NOUN));
      }
    }
    return out;
  }

  private static List<Token> casesOfPhrases(List<Token> tokens) {
    List<Token> out = new ArrayList<>(tokens);
    for (Token mark : tokens) {
      if (mark.relation().equals("mark")
          && mark.xpos().equals("IN")
          && tokens.get(mark.head()).relates("obl", "nmod")) {
        out.set(mark.index(), mark.under(mark.head(), "case"));
      }
    }
    return out;
  }

  private static List<Token> subjectsWithCase(List<Token> tokens) {
    List<Token> out = new ArrayList<>(tokens);
    for (Token subject : tokens) {
      if (subject.relation().equals("nsubj") && hasCase(tokens, subject)) {
        Token clause = tokens.get(subject.head());
        if (clause.relates("acl", "advcl", "xcomp") && isInfinitive(tokens, subject, clause)) {
          String to = clause.relates("acl") ? "nmod" : "obl";
          out.set(subject.index(), subject.under(clause.head(), to));
        }
      }
    }
    return out;
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

  private static List<Token> secondSubjects(List<Token> tokens) {
    List<Token> out = new ArrayList<>(tokens);
    for (Token subject : tokens) {
      if (isSubject(subject)
          && subject.head() > subject.index()
          && hasLaterSubject(tokens, subject)) {
        int clause = clauseBetween(tokens, subject);
        if (clause >= 0) {
          out.set(subject.index(), subject.under(clause));
        }
      }
    }
    return out;
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
