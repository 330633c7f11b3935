package org.chancery.reading.statements;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;
import org.chancery.model.Statement.Polarity;

/** Content that is no clause of its own: infinitives, objects, what stands behind a preposition. */
final class PhraseContent {
  private final CueLexicon cues;
  private final Occasions occasions;

  PhraseContent(CueLexicon cues, Occasions occasions) {
    this.cues = cues;
    this.occasions = occasions;
  }

  static VerbContent.Found infinitive(Clause c, Cue cue) {
    Sentence s = c.sentence();
    boolean object = cue.takes(Cue.Frame.OBJECT) && !s.children(c.verb(), "obj").isEmpty();
    for (Token k : s.children(c.verb(), "xcomp", "ccomp", "advcl")) {
      boolean purpose = object && k.relates("advcl");
      if (k.index() > c.verb().index() && new Clause(s, k).hasMark("to") && !purpose) {
        WordSet words = new WordSet(s).add(k);
        s.children(k, "conj").stream()
            .filter(x -> List.of("VBD", "VBZ", "VBP").contains(x.xpos()))
            .forEach(words::remove);
        return new VerbContent.Found("statement.infinitive", words.stretchAt(k));
      }
    }
    return VerbContent.Found.NOTHING;
  }

  static VerbContent.Found gerund(Clause c) {
    Sentence s = c.sentence();
    for (Token k : s.children(c.verb(), "xcomp", "ccomp", "obj")) {
      if (k.index() > c.verb().index() && k.xpos().equals("VBG") && !k.is(Upos.NOUN)) {
        return new VerbContent.Found("statement.gerund", new WordSet(s).add(k).stretches());
      }
    }
    return VerbContent.Found.NOTHING;
  }

  VerbContent.Found complement(Clause c, Cue cue) {
    Sentence s = c.sentence();
    Optional<Token> object = object(c).or(() -> asked(c));
    boolean relative =
        s.children(c.verb(), "obj", "nsubj:pass").stream().anyMatch(o -> o.xpos().startsWith("W"));
    if (object.isEmpty() && !relative) {
      return VerbContent.Found.NOTHING;
    }
    WordSet words = new WordSet(s);
    object.ifPresent(words::add);
    object.ifPresent(o -> trimTail(s, o, words));
    for (Token k : s.children(c.verb())) {
      if (k.index() > c.verb().index() && completes(c, k, cue)) {
        words.add(k);
      }
    }
    if (!c.isPassive() && words.last() >= 0) {
      extend(c, words);
    }
    cutComment(s, words);
    return new VerbContent.Found("statement.complement", words.stretches());
  }

  /**
   * An object that the verb gives a reason for: "attacked her for the delay", not "attacked the
   * base".
   */
  VerbContent.Found reason(Clause c, Cue cue) {
    boolean reasoned =
        c.sentence().children(c.verb(), "obl", "advcl", "xcomp", "ccomp").stream()
            .anyMatch(k -> k.index() > c.verb().index() && completes(c, k, cue));
    return reasoned ? complement(c, cue) : VerbContent.Found.NOTHING;
  }

  private static boolean completes(Clause c, Token k, Cue cue) {
    Clause kid = new Clause(c.sentence(), k);
    return switch (k.baseRelation()) {
      case "xcomp", "ccomp" -> true;
      case "obl", "nmod", "advcl" ->
          cue.prepositions().stream().anyMatch(p -> kid.hasCase(k, p))
              || (kid.hasCase(k, "as") && kid.ownSubject().isEmpty())
              || kid.hasCase(k, "for")
              || (k.relates("advcl") && kid.hasMark("to") && cue.sort().equals("urge"));
      default -> false;
    };
  }

  VerbContent.Found preposition(Clause c, Cue cue) {
    Sentence s = c.sentence();
    for (String p : cue.prepositions()) {
      for (Token k : s.children(c.verb(), "obl", "advcl", "xcomp", "ccomp")) {
        if (k.index() > c.verb().index() && c.hasCase(k, p)) {
          return new VerbContent.Found("statement.preposition", behindCase(c, k, p));
        }
      }
    }
    return VerbContent.Found.NOTHING;
  }

  private List<Span> behindCase(Clause c, Token k, String p) {
    Sentence s = c.sentence();
    WordSet words = new WordSet(s).add(k);
    s.children(k, "case", "mark").stream()
        .filter(m -> m.lower().equals(p))
        .findFirst()
        .ifPresent(words::remove);
    for (Token stray : s.children(c.verb(), "obl", "obj")) {
      if (stray.index() > s.subtree(k).get(0).index() && stray.index() < k.index()) {
        words.add(stray);
      }
    }
    for (Token next : s.children(c.verb(), "xcomp", "advcl", "ccomp")) {
      if (next.index() > k.index() && new Clause(s, next).hasMark("to")) {
        words.add(next);
      }
    }
    trimTail(s, k, words);
    extend(c, words);
    return words.stretchAt(k);
  }

  VerbContent.Found object(Clause c, Cue cue) {
    Optional<Token> object = object(c);
    boolean carried = object.filter(o -> isCarried(c, o)).isPresent();
    boolean idle = carried || isBare(c) || (c.isNegated() && cue.polarity() == Polarity.SAID);
    if (idle || object.isEmpty() || (!cue.takes(Cue.Frame.OBJECT) && !isMatter(object.get()))) {
      return VerbContent.Found.NOTHING;
    }
    WordSet words = new WordSet(c.sentence()).add(object.get());
    trimTail(c.sentence(), object.get(), words);
    if (!c.isPassive()) {
      extend(c, words);
    }
    return new VerbContent.Found("statement.object", words.stretchAt(object.get()));
  }

  /** "urged Chile to leave": to the one asked it may be said, or he may be its object. */
  private static Optional<Token> asked(Clause c) {
    Sentence s = c.sentence();
    return s.child(c.verb(), "xcomp")
        .flatMap(x -> s.child(c.verb(), "iobj"))
        .filter(Clause::isNominal);
  }

  /**
   * "voiced a hope that …": the noun is the cue; but of "voiced their anger" it is all that is
   * said.
   */
  private boolean isCarried(Clause c, Token object) {
    Sentence s = c.sentence();
    boolean more =
        !s.children(object, "nmod", "acl", "ccomp").isEmpty()
            || !s.children(c.verb(), "obl", "advcl", "ccomp", "xcomp").isEmpty();
    return cues.isCarrier(s, c.verb())
        && cues.noun(s, object).filter(n -> more || !n.isBorne()).isPresent();
  }

  /** "to announce", "would announce"; but "did announce" is really said. */
  private static boolean isBare(Clause c) {
    return c.verb().xpos().equals("VB")
        && c.sentence().children(c.verb(), "aux").stream().noneMatch(a -> a.xpos().equals("VBD"));
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

  /** What follows without a comma still belongs to it, unless it says when, where or by whom. */
  private void extend(Clause c, WordSet words) {
    Sentence s = c.sentence();
    for (Token k : s.children(c.verb(), "obl", "advcl", "xcomp", "nmod")) {
      Token first = s.subtree(k).get(0);
      boolean adjacent =
          first.index() == words.last() + 1 && !first.is(Upos.PUNCT) && !behindComma(s, first);
      boolean frame =
          k.relates("obl:agent", "obl:unmarked", "obl:tmod")
              || k.entity().equals("time")
              || c.hasCase(k, "by")
              || (k.xpos().equals("VBG") && s.children(k, "mark").stream().anyMatch(cues::isMoment))
              || occasions.isOccasion(s, k);
      if (adjacent && !frame) {
        words.add(k);
        trimTail(s, k, words);
      }
    }
  }

  /** Behind a comma, or behind the mark that closes a quotation after one: “… of trust,” adding. */
  private static boolean behindComma(Sentence s, Token first) {
    int i = first.index() - 1;
    while (i > 0 && s.token(i).is(Upos.PUNCT) && !s.token(i).form().equals(",")) {
      i--;
    }
    return i >= 0 && s.token(i).form().equals(",");
  }

  /** "…, a claim that Lima denied" is the report's own word on what was said. */
  private void cutComment(Sentence s, WordSet words) {
    for (Token t : s.tokens()) {
      int first = s.subtree(t).get(0).index();
      boolean apart =
          first > 0 && (s.token(first).form().equals(",") || s.token(first - 1).form().equals(","));
      if (apart && words.holds(t) && t.relates("appos") && cues.noun(s, t).isPresent()) {
        words.removeFrom(first);
      }
    }
  }

  /** Leaves out what a comma sets apart at the end: "the deal, which expired last year". */
  static void trimTail(Sentence s, Token top, WordSet words) {
    for (Token t : s.children(top, "acl", "appos", "parataxis")) {
      Token first = s.subtree(t).get(0);
      Token before =
          first.is(Upos.PUNCT) || first.index() == 0 ? first : s.token(first.index() - 1);
      boolean apart =
          before.is(Upos.PUNCT) && (before.form().equals(",") || before.form().startsWith("-"));
      if (apart && t.index() > top.index()) {
        words.removeFrom(first.index());
      }
    }
  }

  private static boolean isMatter(Token t) {
    return t.is(Upos.NOUN)
        && switch (t.entity()) {
          case "person", "place", "organization", "object", "animal", "plant", "substance" -> false;
          default -> true;
        };
  }
}
