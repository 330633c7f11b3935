package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;

/**
 * Lifts a second saying word out of the first one's content: in "said the road was closed, adding
 * that …" and "said it was closed but noted that …" both belong to one speaker; in "said the road
 * was closed, while Lima said …" the report sets two voices side by side.
 */
final class Promotion {
  /** Where content stands behind its saying word, in the report's words. */
  private static final List<String> TOLD =
      List.of(
          "statement.clause",
          "statement.complement",
          "statement.object",
          "statement.preposition",
          "statement.infinitive");

  private final CueLexicon cues;

  Promotion(CueLexicon cues) {
    this.cues = cues;
  }

  List<Draft> promote(List<Draft> drafts) {
    List<Draft> result = new ArrayList<>(drafts);
    for (int i = 0; i < result.size(); i++) {
      Draft whole = result.get(i);
      for (int j = 0; j < result.size(); j++) {
        Draft outer = result.get(i);
        Draft inner = result.get(j);
        Optional<Token> cut = i == j ? Optional.empty() : cut(whole, inner);
        if (cut.isPresent()) {
          result.set(i, outer.with(before(outer, cut.get().span().start())));
          boolean own = hasOwnSpeaker(inner);
          result.set(
              j, own ? inner : inner.saidBy(outer.saying().speaker(), outer.saying().because()));
        }
      }
    }
    return result;
  }

  /** The first word of the inner saying clause, if it is the outer speaker's. */
  private Optional<Token> cut(Draft outer, Draft inner) {
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
    if (isSetBeside(outer, inner)) {
      return Optional.of(s.subtree(verb).get(0));
    }
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
   * "…, while Lima said …", "…, which he called …": behind a comma, up to the end of the content,
   * with somebody of its own who speaks.
   */
  private boolean isSetBeside(Draft outer, Draft inner) {
    Sentence s = outer.sentence();
    Token verb = inner.at().get();
    List<Token> all = s.subtree(verb);
    int first = all.get(0).index();
    boolean comma = first > 0 && (isStop(s.token(first)) || isStop(s.token(first - 1)));
    boolean clause =
        verb.relates("acl:relcl", "parataxis")
            || (verb.relates("advcl") && isContrasted(s, verb))
            || (verb.relates("conj") && isAnother(s, verb));
    if (!TOLD.contains(outer.rule())
        || !comma
        || !clause
        || verb.is(Upos.AUX)
        || !hasOwnSpeaker(inner)) {
      return false;
    }
    Span last = outer.content().get(outer.content().size() - 1);
    int end = all.get(all.size() - 1).index();
    return last.contains(inner.cue().get())
        && s.within(last).stream().noneMatch(t -> t.index() > end && !t.is(Upos.PUNCT));
  }

  private static boolean isStop(Token t) {
    return t.form().equals(",") || t.form().equals(";");
  }

  /** Somebody else speaks, not one of whom the first says so: no pronoun, and no "that". */
  private static boolean isAnother(Sentence s, Token verb) {
    boolean that = new Clause(s, verb).hasMark("that");
    return !that && s.children(verb, "nsubj").stream().noneMatch(t -> t.is(Upos.PRON));
  }

  /** "while Lima said", "although she added". */
  private boolean isContrasted(Sentence s, Token verb) {
    return s.children(verb, "mark").stream().anyMatch(cues::isContrast);
  }

  private static boolean hasOwnSpeaker(Draft d) {
    return new Clause(d.sentence(), d.at().get())
        .ownSubject()
        .filter(t -> !t.xpos().startsWith("W"))
        .isPresent();
  }

  /**
   * Joined to the top of the content, and in the outer verb's tense or with its own "that": who
   * said one thing and said another is one speaker.
   */
  private static boolean isMain(Sentence s, Token outer, Token verb) {
    Optional<Token> above =
        s.head(verb).filter(a -> a.relates("ccomp") && a.head() == outer.index());
    if (above.isEmpty()) {
      return false;
    }
    boolean that =
        s.children(verb, "ccomp").stream().anyMatch(k -> new Clause(s, k).hasMark("that"));
    return that || verb.xpos().equals(outer.xpos());
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
