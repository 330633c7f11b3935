package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;

/** Content that is a clause: hung on the saying verb, behind it, or around it. */
final class ClauseContent {
  private static final int SMALL_GAP = 8;

  private final CueLexicon cues;

  ClauseContent(CueLexicon cues) {
    this.cues = cues;
  }

  /** A clause, or several, that hang on the verb. */
  VerbContent.Found hung(Clause c, Cue cue) {
    Sentence s = c.sentence();
    WordSet words = new WordSet(s);
    boolean any = false;
    for (Token k : s.children(c.verb())) {
      if (isContent(c, k, cue)) {
        words.add(k);
        addStrays(c, k, cue, words);
        any = true;
      }
    }
    if (!any) {
      return VerbContent.Found.NOTHING;
    }
    cutBeforeThat(c, words);
    cutWithholding(s, c.verb(), words);
    return new VerbContent.Found("statement.clause", joined(c, words.stretches()));
  }

  /** "said in a tweet that …": what stands before "that" is the saying clause's. */
  private static void cutBeforeThat(Clause c, WordSet words) {
    Sentence s = c.sentence();
    for (Token k : s.children(c.verb(), "ccomp", "csubj")) {
      Optional<Token> that =
          s.children(k, "mark").stream().filter(m -> m.lower().equals("that")).findFirst();
      if (that.isPresent() && that.get().index() > c.verb().index()) {
        for (int i = c.verb().index() + 1; i < that.get().index(); i++) {
          words.removeWord(s.token(i));
        }
      }
    }
  }

  /** "… without giving a date" tells what was not said. */
  private void cutWithholding(Sentence s, Token cue, WordSet words) {
    for (Token t : s.tokens()) {
      if (t.index() > cue.index()
          && words.holds(t)
          && t.xpos().equals("VBG")
          && new Clause(s, t).hasMark("without")
          && cues.isWithholding(s, t)) {
        words.removeFrom(s.subtree(t).get(0).index());
      }
    }
  }

  /** Stretches behind the cue that only some words of another branch part are one. */
  private static List<Span> joined(Clause c, List<Span> stretches) {
    List<Span> joined = new ArrayList<>();
    for (Span next : stretches) {
      int at = joined.size() - 1;
      boolean behind = at >= 0 && joined.get(at).start() >= c.verb().span().end();
      Span between =
          behind
              ? new Span(joined.get(at).end(), Math.max(joined.get(at).end(), next.start()))
              : next;
      List<Token> gap = c.sentence().within(between);
      boolean small =
          behind && gap.size() <= SMALL_GAP && gap.stream().noneMatch(t -> t.is(Upos.VERB));
      if (small) {
        joined.set(at, joined.get(at).and(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** The first "that" behind the verb with no other verb on the way, whatever it hangs on. */
  static VerbContent.Found thatBehind(Clause c) {
    Sentence s = c.sentence();
    for (int i = c.verb().index() + 1; i < s.size() && !opensAnother(s.token(i)); i++) {
      Token t = s.token(i);
      if (t.is(Upos.SCONJ) && t.lower().equals("that") && t.head() > i) {
        WordSet words = new WordSet(s).add(s.token(t.head()));
        for (int j = 0; j < i; j++) {
          words.removeWord(s.token(j));
        }
        return new VerbContent.Found("statement.clause", words.stretches());
      }
    }
    return VerbContent.Found.NOTHING;
  }

  /**
   * A verb or its auxiliary: what follows is no longer what this verb says; "taped" after a noun is
   * none.
   */
  private static boolean opensAnother(Token t) {
    boolean participle = t.relates("acl") && !t.relates("acl:relcl") && t.xpos().equals("VBN");
    return (t.is(Upos.VERB) && !participle) || t.is(Upos.AUX);
  }

  /** A clause that follows the verb word for word, whatever the tree hangs it on. */
  static VerbContent.Found behind(Clause c) {
    Sentence s = c.sentence();
    Token v = c.verb();
    int i = v.index() + 1;
    while (i < s.size() && s.dominates(v, s.token(i)) && !s.token(i).is(Upos.PUNCT)) {
      i++;
    }
    if (i >= s.size() || s.token(i).is(Upos.PUNCT) || s.token(i).is(Upos.CCONJ)) {
      return VerbContent.Found.NOTHING;
    }
    boolean subject =
        (c.ownSubject().isPresent() || v.relates("acl:relcl")) && s.children(v, "obj").isEmpty();
    if (!subject && !s.token(i).lower().equals("that")) {
      return VerbContent.Found.NOTHING;
    }
    Token top = s.token(i);
    Optional<Token> above = s.head(top);
    while (above.isPresent() && above.get().index() > v.index()) {
      top = above.get();
      above = s.head(top);
    }
    boolean clausal =
        !s.children(top, "nsubj", "cop", "aux", "aux:pass").isEmpty() || top.is(Upos.VERB);
    if (!clausal || new Clause(s, top).hasMark("to")) {
      return VerbContent.Found.NOTHING;
    }
    WordSet words = new WordSet(s).add(top);
    for (int j = 0; j <= v.index(); j++) {
      words.removeWord(s.token(j));
    }
    return new VerbContent.Found("statement.clause", words.stretches());
  }

  /**
   * A verb that takes no object cannot have one: what looks like it belongs to the clause behind.
   */
  private static void addStrays(Clause c, Token clause, Cue cue, WordSet words) {
    Sentence s = c.sentence();
    boolean noObject = !cue.addressee().contains("object") && !cue.takes(Cue.Frame.OBJECT);
    boolean subject = !s.children(clause, "nsubj").isEmpty();
    for (Token o : s.children(c.verb(), "obj", "nsubj")) {
      boolean between = o.index() > c.verb().index() && o.index() < clause.index();
      if (noObject && between && !subject && !new Clause(s, clause).hasMark("that")) {
        words.add(o);
      }
    }
    for (Token k : s.children(c.verb(), "conj")) {
      if (k.index() > clause.index() && new Clause(s, k).hasMark("that")) {
        words.add(k);
      }
    }
    for (Token k : s.children(c.verb(), "advcl")) {
      int first = s.subtree(k).get(0).index();
      boolean marked = !s.children(k, "mark").isEmpty() && !k.xpos().equals("VBG");
      if (k.index() > clause.index() && marked && first == words.last() + 1) {
        words.add(k);
      }
    }
  }

  private boolean isContent(Clause c, Token k, Cue cue) {
    Sentence s = c.sentence();
    Clause kid = new Clause(s, k);
    if (k.relates("ccomp")) {
      boolean bare = s.children(k, "nsubj", "cop").isEmpty();
      boolean infinitive = kid.hasMark("to") && k.xpos().equals("VB") && bare;
      return !infinitive || cue.takes(Cue.Frame.INFINITIVE);
    }
    if (k.relates("csubj")) {
      return c.isPassive();
    }
    if (k.relates("parataxis")) {
      return !isAttribution(s, k);
    }
    if (k.relates("obj") && k.xpos().startsWith("W") && k.index() > c.verb().index()) {
      return cue.takes(Cue.Frame.CLAUSE);
    }
    if (k.relates("advcl") && cue.takes(Cue.Frame.CLAUSE)) {
      Token first = s.subtree(k).get(0);
      if (first.xpos().equals("WRB") && first.index() == c.verb().index() + 1) {
        return true;
      }
    }
    boolean question =
        cue.sort().equals("ask") && k.relates("advcl") && k.index() > c.verb().index();
    return question && (kid.hasMark("if") || kid.hasMark("whether") || isAsked(s, k));
  }

  /** "was asked by a caller why …": a question word right behind who asks or is asked. */
  private static boolean isAsked(Sentence s, Token k) {
    Token first = s.subtree(k).get(0);
    return first.xpos().startsWith("W")
        && first.index() > 0
        && Clause.isNominal(s.token(first.index() - 1));
  }

  /**
   * "…, the ministry said, …": a saying verb with its own subject, thrown into the sentence that it
   * reports.
   */
  private boolean isAttribution(Sentence s, Token k) {
    Clause clause = new Clause(s, k);
    boolean opens = s.children(k).stream().anyMatch(x -> x.relates("ccomp", "xcomp", "obj"));
    return cues.verb(s, k).isPresent() && clause.ownSubject().isPresent() && !opens;
  }

  /** "as reported by the Post": all of the sentence but this is said; not "as ordered by …". */
  VerbContent.Found asBy(Clause c, Cue cue) {
    Sentence s = c.sentence();
    Token v = c.verb();
    boolean by =
        c.hasMark("as")
            && c.isPassive()
            && c.agent().isPresent()
            && List.of("say", "report", "declare", "write").contains(cue.sort());
    Optional<Token> top = s.head(v);
    while (top.isPresent() && Clause.isNominal(top.get()) && s.head(top.get()).isPresent()) {
      top = s.head(top.get());
    }
    if (!by || top.isEmpty() || !v.relates("advcl", "acl")) {
      return VerbContent.Found.NOTHING;
    }
    WordSet words = new WordSet(s).add(top.get()).remove(v);
    return new VerbContent.Found("statement.clause-around", words.stretches());
  }

  /** The sentence into which the saying clause is thrown: "…, two diplomats said". */
  VerbContent.Found around(Clause c) {
    Sentence s = c.sentence();
    Token v = c.verb();
    Optional<Token> above = s.head(v);
    boolean own = c.ownSubject().isPresent() && !c.isPassive();
    boolean thrownIn = v.relates("parataxis") && own;
    boolean as =
        v.relates("advcl") && c.hasMark("as") && own && s.children(v, "obj", "xcomp").isEmpty();
    int first = s.subtree(v).get(0).index();
    boolean parted = first > 0 && List.of(":", ";").contains(s.token(first - 1).form());
    boolean just = first > 0 && s.token(first - 1).is(Upos.ADV);
    if (above.isEmpty() || parted || just || !(thrownIn || as)) {
      return VerbContent.Found.NOTHING;
    }
    WordSet words = new WordSet(s).add(above.get()).remove(v);
    for (Token k : s.children(above.get(), "parataxis")) {
      if (isAttribution(s, k)) {
        words.remove(k);
      }
    }
    return new VerbContent.Found("statement.clause-around", words.stretches());
  }
}
