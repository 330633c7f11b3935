package org.chancery.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends what no tree of English can be: a verb with two subjects. In "Kenya recalled its envoy, the
 * ministry said" the model sometimes hangs both on "said"; the first belongs to the clause that
 * stands between and has none.
 */
final class Repair {
  private Repair() {}

  static List<Token> secondSubjects(List<Token> tokens) {
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
