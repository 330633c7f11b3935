package org.chancery.reading.statements;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;

/** A verb in its sentence and what the grammar hangs on it. */
record Clause(Sentence sentence, Token verb) {
  private static final int DEEPEST = 6;

  /** Whether the verb is passive, with or without its auxiliary: "was accused", "accused of". */
  boolean isPassive() {
    if (!sentence.children(verb, "aux:pass", "nsubj:pass").isEmpty()) {
      return true;
    }
    boolean bare = verb.relates("acl", "advcl") && !verb.relates("acl:relcl");
    boolean behind = verb.relates("ccomp") && verb.head() >= 0 && verb.head() < verb.index();
    boolean participle =
        (bare && verb.xpos().equals("VBN"))
            || (behind && verb.xpos().equals("VBD") && sentence.children(verb, "mark").isEmpty());
    return participle && sentence.children(verb, "nsubj", "aux").isEmpty();
  }

  /** The subject nearest before the verb, else the first behind it. */
  Optional<Token> ownSubject() {
    List<Token> subjects =
        sentence.children(verb, "nsubj", "nsubj:pass").stream()
            .filter(t -> !t.relates("nsubj:outer"))
            .toList();
    return subjects.stream()
        .filter(t -> t.index() < verb.index())
        .reduce((first, second) -> second)
        .or(() -> subjects.stream().findFirst());
  }

  /** "by whom" of a passive. */
  Optional<Token> agent() {
    return sentence.children(verb, "obl").stream()
        .filter(o -> o.relates("obl:agent") || hasCase(o, "by"))
        .filter(o -> o.is(Upos.NOUN) || o.is(Upos.PROPN) || o.is(Upos.PRON))
        .findFirst();
  }

  /** The subject, taken from the clause above where this one has none of its own. */
  Optional<Token> subject() {
    return subject(0);
  }

  private Optional<Token> subject(int depth) {
    Optional<Token> own = ownSubject();
    if (own.isPresent() || depth > DEEPEST) {
      return own;
    }
    Optional<Token> above = sentence.head(verb);
    if (above.isEmpty()) {
      return Optional.empty();
    }
    Clause outer = new Clause(sentence, above.get());
    if (verb.relates("conj", "parataxis") && sentence.children(verb, "expl").isEmpty()) {
      return outer.subject(depth + 1);
    }
    if (verb.relates("xcomp")) {
      Optional<Token> object = sentence.child(above.get(), "obj", "iobj");
      return object.isPresent() && !outer.isPassive() ? object : outer.subject(depth + 1);
    }
    if (verb.relates("advcl") && isSubjectless()) {
      return outer.subject(depth + 1);
    }
    if (verb.relates("ccomp") && above.get().index() > 0 && isSubjectless()) {
      return outer.subject(depth + 1);
    }
    return Optional.empty();
  }

  /** Participles and infinitives share the subject of the clause above. */
  private boolean isSubjectless() {
    return List.of("VBG", "VBN", "VB").contains(verb.xpos());
  }

  boolean hasCase(Token noun, String preposition) {
    return sentence.children(noun, "case", "mark").stream()
        .anyMatch(c -> c.lower().equals(preposition));
  }

  boolean isNegated() {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.relates("advmod", "cc") && c.hasLemma("not", "never", "n't", "n’t"));
  }

  boolean hasMark(String word) {
    return sentence.children(verb, "mark").stream().anyMatch(m -> m.lower().equals(word));
  }

  /** A noun, name or pronoun. */
  static boolean isNominal(Token t) {
    return t.is(Upos.NOUN)
        || t.is(Upos.PROPN)
        || t.is(Upos.PRON)
        || t.is(Upos.NUM)
        || t.is(Upos.DET)
        || t.is(Upos.SYM);
  }
}
