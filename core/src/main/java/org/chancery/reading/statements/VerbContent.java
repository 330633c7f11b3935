package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;

/** Finds what a saying verb says, in the grammar of its own sentence. */
final class VerbContent {
  private final CueLexicon cues;

  VerbContent(CueLexicon cues) {
    this.cues = cues;
  }

  /** Content and the rule that found it. */
  record Found(String rule, List<Span> content) {
    static final Found NOTHING = new Found("", List.of());

    boolean isEmpty() {
      return content.isEmpty();
    }
  }

  Found find(Clause clause, Cue cue) {
    Found found = cue.takes(Cue.Frame.CLAUSE) || cue.takes(Cue.Frame.QUOTE) ? clause(clause, cue) : Found.NOTHING;
    if (found.isEmpty() && cue.takes(Cue.Frame.INFINITIVE)) {
      found = infinitive(clause);
    }
    if (found.isEmpty() && cue.takes(Cue.Frame.COMPLEMENT)) {
      found = complement(clause, cue);
    }
    if (found.isEmpty()) {
      found = preposition(clause, cue);
    }
    if (found.isEmpty() && cue.takes(Cue.Frame.GERUND)) {
      found = gerund(clause);
    }
    if (found.isEmpty() && (cue.takes(Cue.Frame.OBJECT) || cue.takes(Cue.Frame.MATTER))) {
      found = object(clause, cue);
    }
    return found;
  }

  private Found clause(Clause c, Cue cue) {
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
    if (any) {
      return new Found("statement.clause", words.stretches());
    }
    return clauseAround(c);
  }

  /** A verb that takes no object cannot have one: what looks like it belongs to the clause behind. */
  private static void addStrays(Clause c, Token clause, Cue cue, WordSet words) {
    if (cue.addressee().contains("object") || cue.takes(Cue.Frame.OBJECT)) {
      return;
    }
    Sentence s = c.sentence();
    boolean subject = !s.children(clause, "nsubj").isEmpty();
    for (Token o : s.children(c.verb(), "obj", "nsubj")) {
      boolean between = o.index() > c.verb().index() && o.index() < clause.index();
      if (between && !subject && !new Clause(s, clause).hasMark("that")) {
        words.add(o);
      }
    }
    for (Token k : s.children(c.verb(), "conj")) {
      if (k.index() > clause.index() && new Clause(s, k).hasMark("that")) {
        words.add(k);
      }
    }
  }

  private boolean isContent(Clause c, Token k, Cue cue) {
    Sentence s = c.sentence();
    Clause kid = new Clause(s, k);
    if (k.relates("ccomp")) {
      return !(kid.hasMark("to") && k.xpos().equals("VB")) || cue.takes(Cue.Frame.INFINITIVE);
    }
    if (k.relates("parataxis")) {
      return !isAttribution(s, k);
    }
    boolean question = cue.sort().equals("ask") && k.relates("advcl") && k.index() > c.verb().index();
    return question && (kid.hasMark("if") || kid.hasMark("whether"));
  }

  /** "…, the ministry said, …": a saying verb with its own subject, thrown into the sentence that it reports. */
  private boolean isAttribution(Sentence s, Token k) {
    Clause clause = new Clause(s, k);
    boolean opens = s.children(k).stream().anyMatch(x -> x.relates("ccomp", "xcomp", "obj"));
    return cues.verb(s, k).isPresent() && clause.ownSubject().isPresent() && !opens;
  }

  private Found clauseAround(Clause c) {
    Sentence s = c.sentence();
    Token v = c.verb();
    Optional<Token> above = s.head(v);
    boolean thrownIn = v.relates("parataxis") && c.ownSubject().isPresent();
    boolean as = v.relates("advcl") && c.hasMark("as") && c.ownSubject().isPresent();
    if (above.isEmpty() || !(thrownIn || as)) {
      return Found.NOTHING;
    }
    WordSet words = new WordSet(s).add(above.get()).remove(v);
    for (Token k : s.children(above.get(), "parataxis")) {
      if (isAttribution(s, k)) {
        words.remove(k);
      }
    }
    return new Found("statement.clause-around", words.stretches());
  }

  private static Found infinitive(Clause c) {
    Sentence s = c.sentence();
    for (Token k : s.children(c.verb(), "xcomp", "ccomp", "advcl")) {
      if (k.index() > c.verb().index() && new Clause(s, k).hasMark("to")) {
        return new Found("statement.infinitive", new WordSet(s).add(k).stretches());
      }
    }
    return Found.NOTHING;
  }

  private static Found gerund(Clause c) {
    Sentence s = c.sentence();
    for (Token k : s.children(c.verb(), "xcomp", "ccomp", "obj")) {
      if (k.index() > c.verb().index() && k.xpos().equals("VBG") && !k.is(Upos.NOUN)) {
        return new Found("statement.gerund", new WordSet(s).add(k).stretches());
      }
    }
    return Found.NOTHING;
  }

  private static Found complement(Clause c, Cue cue) {
    Sentence s = c.sentence();
    Optional<Token> object = object(c);
    if (object.isEmpty()) {
      return Found.NOTHING;
    }
    WordSet words = new WordSet(s).add(object.get());
    for (Token k : s.children(c.verb())) {
      if (k.index() > c.verb().index() && completes(c, k, cue)) {
        words.add(k);
      }
    }
    trimTail(s, object.get(), words);
    return new Found("statement.complement", words.stretches());
  }

  private static boolean completes(Clause c, Token k, Cue cue) {
    Clause kid = new Clause(c.sentence(), k);
    return switch (k.baseRelation()) {
      case "xcomp", "ccomp" -> true;
      case "obl", "nmod", "advcl" ->
          cue.prepositions().stream().anyMatch(p -> kid.hasCase(k, p))
              || kid.hasCase(k, "as")
              || kid.hasCase(k, "for")
              || (k.relates("advcl") && kid.hasMark("to") && cue.sort().equals("urge"));
      default -> false;
    };
  }

  private static Found preposition(Clause c, Cue cue) {
    Sentence s = c.sentence();
    for (String p : cue.prepositions()) {
      for (Token k : s.children(c.verb(), "obl", "advcl", "xcomp", "ccomp")) {
        if (k.index() > c.verb().index() && c.hasCase(k, p)) {
          return new Found("statement.preposition", behindCase(c, k, p));
        }
      }
    }
    return Found.NOTHING;
  }

  private static List<Span> behindCase(Clause c, Token k, String p) {
    Sentence s = c.sentence();
    WordSet words = new WordSet(s).add(k);
    s.children(k, "case", "mark").stream().filter(m -> m.lower().equals(p)).findFirst().ifPresent(words::remove);
    for (Token next : s.children(c.verb(), "xcomp", "advcl", "ccomp")) {
      if (next.index() > k.index() && new Clause(s, next).hasMark("to")) {
        words.add(next);
      }
    }
    trimTail(s, k, words);
    return words.stretches();
  }

  private static Found object(Clause c, Cue cue) {
    Optional<Token> object = object(c);
    if (object.isEmpty() || (!cue.takes(Cue.Frame.OBJECT) && !isMatter(object.get()))) {
      return Found.NOTHING;
    }
    WordSet words = new WordSet(c.sentence()).add(object.get());
    trimTail(c.sentence(), object.get(), words);
    return new Found("statement.object", words.stretches());
  }

  private static Optional<Token> object(Clause c) {
    Sentence s = c.sentence();
    String relation = c.isPassive() ? "nsubj:pass" : "obj";
    return s.children(c.verb(), relation).stream()
        .filter(Clause::isNominal)
        .filter(o -> !o.xpos().startsWith("W") || relation.equals("nsubj:pass"))
        .filter(o -> !o.xpos().startsWith("W"))
        .findFirst();
  }

  private static boolean isMatter(Token t) {
    return t.is(Upos.NOUN)
        && switch (t.entity()) {
          case "person", "place", "organization", "object", "animal", "plant", "substance" -> false;
          default -> true;
        };
  }

  /** Leaves out what a comma sets apart at the end: "the deal, which expired last year". */
  static void trimTail(Sentence s, Token top, WordSet words) {
    List<Token> tails = new ArrayList<>(s.children(top, "acl:relcl", "appos", "parataxis"));
    for (Token t : tails) {
      Token first = s.subtree(t).get(0);
      boolean apart = first.is(Upos.PUNCT) || (first.index() > 0 && s.token(first.index() - 1).form().equals(","));
      if (apart && t.index() > top.index()) {
        words.remove(t);
      }
    }
  }

}
