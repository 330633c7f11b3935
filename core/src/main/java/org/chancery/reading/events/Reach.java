package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** What hangs on a word closely enough to settle its sense. */
final class Reach {
  private static final int FAR = 4;
  private static final int NEAR = 2;

  private final Clauses clauses;
  private final Sentence sentence;

  Reach(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** Whether an entry's further words stand by, and its conditions hold. */
  boolean fits(Leaning entry, Token t) {
    List<Token> near = below(t, NEAR);
    for (String word : entry.words().subList(1, entry.words().size())) {
      if (near.stream().noneMatch(n -> is(n, word))) {
        return false;
      }
    }
    if (entry.with().isEmpty() && entry.without().isEmpty()) {
      return true;
    }
    List<Token> far = below(t, FAR);
    return (entry.with().isEmpty() || any(entry.with(), far))
        && (entry.without().isEmpty() || !any(entry.without(), far));
  }

  private static boolean any(List<String> words, List<Token> tokens) {
    return words.stream().anyMatch(w -> tokens.stream().anyMatch(t -> is(t, w)));
  }

  private static boolean is(Token t, String word) {
    return t.lemma().equalsIgnoreCase(word) || t.lower().equals(word);
  }

  /** The words below, to this depth, of the same clause and its complements. */
  private List<Token> below(Token t, int depth) {
    List<Token> found = new ArrayList<>();
    collect(t, depth, true, found);
    if (!Clauses.nominal(t)) {
      for (Token o : clauses.undergoers(t)) {
        if (!found.contains(o)) {
          found.add(o);
          collect(o, depth - 1, false, found);
        }
      }
    }
    return found;
  }

  private void collect(Token t, int depth, boolean top, List<Token> found) {
    if (depth == 0) {
      return;
    }
    for (Token c : sentence.children(t)) {
      boolean subject = top && c.relates("nsubj") && !c.relation().equals("nsubj:pass");
      boolean other =
          c.relates("acl:relcl", "parataxis", "punct", "advcl") && !clauses.infinitive(c);
      boolean second = top && c.relates("conj");
      if (!subject && !other && !second) {
        found.add(c);
        collect(c, depth - 1, false, found);
      }
    }
  }
}
