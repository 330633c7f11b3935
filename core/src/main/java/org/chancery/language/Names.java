package org.chancery.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes names whole. The network labels each word for itself; a name that the tree holds together
 * ({@code flat}) is one, and what continues a name that nothing has begun begins it.
 */
final class Names {
  private static final String NONE = "O";

  private Names() {}

  static List<Token> whole(List<Token> tokens) {
    List<Token> out = new ArrayList<>(tokens);
    for (Token first : tokens) {
      if (first.is(Upos.PROPN) && !continues(tokens, first)) {
        join(out, first.index(), end(tokens, first));
      }
    }
    for (int i = 0; i < out.size(); i++) {
      if (inside(out.get(i)) && (i == 0 || !type(out.get(i - 1)).equals(type(out.get(i))))) {
        begin(out, i);
      }
    }
    return out;
  }

  private static boolean continues(List<Token> tokens, Token t) {
    return t.index() > 0 && holds(tokens.get(t.index() - 1), t);
  }

  /** Whether the tree holds two words that stand side by side in one name. */
  private static boolean holds(Token left, Token right) {
    return left.is(Upos.PROPN)
        && right.is(Upos.PROPN)
        && right.relates("flat")
        && (right.head() == left.index() || (left.relates("flat") && right.head() == left.head()));
  }

  private static int end(List<Token> tokens, Token first) {
    int last = first.index();
    while (last + 1 < tokens.size() && holds(tokens.get(last), tokens.get(last + 1))) {
      last++;
    }
    return last;
  }

  /** Gives all words of a name the kind that the last labelled one has. */
  private static void join(List<Token> out, int first, int last) {
    String kind = "";
    for (int i = first; i <= last; i++) {
      kind = type(out.get(i)).isEmpty() ? kind : type(out.get(i));
    }
    if (first == last || kind.isEmpty()) {
      return;
    }
    for (int i = first; i <= last; i++) {
      out.set(i, out.get(i).named((i == first ? "B-" : "I-") + kind));
    }
  }

  /** Lets a name begin with the word before, where that is a capitalised part of it. */
  private static void begin(List<Token> out, int at) {
    Token t = out.get(at);
    if (at > 1 && out.get(at - 1).head() == at && out.get(at - 1).startsUpper()) {
      out.set(at - 1, out.get(at - 1).named("B-" + type(t)));
    } else {
      out.set(at, t.named("B-" + type(t)));
    }
  }

  private static boolean inside(Token t) {
    return t.name().startsWith("I-");
  }

  private static String type(Token t) {
    return t.name().equals(NONE) ? "" : t.name().substring(2);
  }
}
