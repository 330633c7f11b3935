package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.model.Span;

/**
 * Lifts a second saying word out of the first one's content: in "said the road was closed, adding
 * that …" and "said it was closed but noted that …" both belong to one speaker.
 */
final class Promotion {
  private Promotion() {}

  static List<Draft> promote(List<Draft> drafts) {
    List<Draft> result = new ArrayList<>(drafts);
    for (int i = 0; i < result.size(); i++) {
      for (int j = 0; j < result.size(); j++) {
        Draft outer = result.get(i);
        Draft inner = result.get(j);
        Optional<Token> cut = i == j ? Optional.empty() : cut(outer, inner);
        if (cut.isPresent()) {
          result.set(i, outer.with(before(outer, cut.get().span().start())));
          boolean own = new Clause(inner.sentence(), inner.at().get()).ownSubject().isPresent();
          result.set(
              j, own ? inner : inner.saidBy(outer.saying().speaker(), outer.saying().because()));
        }
      }
    }
    return result;
  }

  /** The first word of the inner saying clause, if it is the outer speaker's. */
  private static Optional<Token> cut(Draft outer, Draft inner) {
    boolean candidate =
        outer.sentence() == inner.sentence()
            && outer.at().isPresent()
            && inner.at().isPresent()
            && !inner.content().isEmpty()
            && outer.cue().get().end() <= inner.cue().get().start()
            && outer.says(inner.cue().get());
    if (!candidate) {
      return Optional.empty();
    }
    Sentence s = outer.sentence();
    Token verb = inner.at().get();
    Clause clause = new Clause(s, verb);
    Optional<Token> own = clause.ownSubject();
    if (clause.isPassive() || own.filter(o -> !o.xpos().equals("PRP")).isPresent()) {
      return Optional.empty();
    }
    Token first = s.subtree(verb).get(0);
    boolean comma =
        first.form().equals(",")
            || (first.index() > 0 && s.token(first.index() - 1).form().equals(","));
    boolean participle =
        verb.xpos().equals("VBG") && verb.relates("advcl") && comma && isOuter(inner);
    boolean joined =
        outer.rule().startsWith("statement.clause")
            && verb.relates("conj")
            && isMain(s, outer.at().get(), verb);
    boolean strayed =
        !outer.rule().startsWith("statement.clause")
            && verb.relates("conj")
            && own.isEmpty()
            && List.of("VBD", "VBZ", "VBP").contains(verb.xpos())
            && s.head(verb).filter(Clause::isNominal).isPresent();
    return strayed || (participle && own.isEmpty()) || (joined && (own.isEmpty() || comma))
        ? Optional.of(first)
        : Optional.empty();
  }

  /**
   * Joined to the top of the content, but in the outer verb's tense, not in the content's; or with
   * its own "that".
   */
  private static boolean isMain(Sentence s, Token outer, Token verb) {
    Optional<Token> above =
        s.head(verb).filter(a -> a.relates("ccomp") && a.head() == outer.index());
    if (above.isEmpty()) {
      return false;
    }
    boolean that =
        s.children(verb, "ccomp").stream().anyMatch(k -> new Clause(s, k).hasMark("that"));
    boolean shift = verb.xpos().equals(outer.xpos()) && !tense(s, above.get()).equals(verb.xpos());
    return that || shift;
  }

  /** The tag of the finite word: its auxiliary's or its own. */
  private static String tense(Sentence s, Token verb) {
    return s.children(verb, "aux", "cop", "aux:pass").stream().findFirst().orElse(verb).xpos();
  }

  /** "adding that …", "citing …", "warning that …". */
  private static boolean isOuter(Draft inner) {
    return inner.isSort("say") || inner.isSort("cite") || inner.isSort("warn");
  }

  private static List<Span> before(Draft outer, int offset) {
    List<Span> kept = new ArrayList<>();
    for (Span c : outer.content()) {
      if (c.end() <= offset) {
        kept.add(c);
      } else if (c.start() < offset) {
        kept.add(new Span(c.start(), offset));
      }
    }
    return kept;
  }
}
