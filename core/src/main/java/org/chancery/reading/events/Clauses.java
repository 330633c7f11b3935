package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;

/**
 * A sentence seen from its verbs: who does it and to what, through passives, relative clauses and
 * control.
 */
final class Clauses {
  private final Sentence sentence;
  private final Matrix matrix;
  private final Bearers bearers;
  private final Control control;

  Clauses(Sentence sentence, Matrix matrix, Bearers bearers) {
    this.bearers = bearers;
    this.sentence = sentence;
    this.matrix = matrix;
    this.control = new Control(this, matrix);
  }

  Sentence sentence() {
    return sentence;
  }

  boolean passive(Token v) {
    if (v.is(Upos.NOUN) || v.is(Upos.PROPN) || v.is(Upos.PRON)) {
      return false;
    }
    if (sentence.child(v, "aux:pass").isPresent()) {
      return true;
    }
    if (sentence.child(v, "nsubj:pass").isPresent()) {
      return !v.xpos().equals("VBD") && sentence.child(v, "aux").isEmpty() && !beforeObject(v);
    }
    if (!v.xpos().equals("VBN") || sentence.child(v, "nsubj", "aux").isPresent()) {
      return false;
    }
    return switch (v.baseRelation()) {
      case "acl" -> !v.relation().equals("acl:relcl");
      case "advcl", "xcomp", "amod" -> true;
      case "conj" -> sentence.head(v).map(h -> h.xpos().equals("VBN") && passive(h)).orElse(false);
      default -> false;
    };
  }

  /** "the raid killed nine people": with an object and no auxiliary the tree is wrong. */
  private boolean beforeObject(Token v) {
    return sentence.children(v, "obj").stream().anyMatch(o -> o.index() > v.index());
  }

  /** The grammatical subject, its own or the one it is understood with. */
  Optional<Token> surfaceSubject(Token v) {
    Optional<Token> own = sentence.child(v, "nsubj");
    if (own.isPresent()) {
      return relative(own.get()) ? antecedent(v).or(() -> own) : own;
    }
    if (sentence.child(v, "csubj", "expl").isPresent()) {
      return Optional.empty();
    }
    Optional<Token> possessor = v.xpos().equals("VBG") ? sentence.child(v, "nmod:poss") : own;
    if (possessor.isPresent()) {
      return possessor;
    }
    Optional<Token> head = sentence.head(v);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token h = head.get();
    return switch (v.baseRelation()) {
      case "conj" -> nominal(h) ? predicateSubject(h) : surfaceSubject(h);
      case "xcomp" -> controller(h);
      case "advmod" -> surfaceSubject(h);
      case "ccomp" -> infinitive(v) || gerund(v) ? controller(h) : Optional.empty();
      case "advcl" -> adverbialSubject(v, h);
      case "acl" -> adnominalSubject(v, h);
      case "obl", "nmod", "obj", "dep" -> gerundSubject(v, h);
      default -> Optional.empty();
    };
  }

  /** "attacking", "having attacked". */
  private boolean gerund(Token v) {
    return v.xpos().equals("VBG")
        || sentence.children(v, "aux").stream().anyMatch(a -> a.xpos().equals("VBG"));
  }

  /** Who "it" is in "the president says it will attack", where nothing else tells. */
  Optional<Token> teller(Token subject) {
    Optional<Token> verb = sentence.head(subject).filter(v -> v.relates("ccomp"));
    boolean pronoun = subject.xpos().equals("PRP") && subject.relates("nsubj");
    return pronoun ? verb.flatMap(sentence::head).flatMap(this::doer) : Optional.empty();
  }

  private Optional<Token> predicateSubject(Token noun) {
    return sentence.child(noun, "cop").isPresent() ? surfaceSubject(noun) : Optional.empty();
  }

  /** Who does what the infinitive below this word says. */
  private Optional<Token> controller(Token h) {
    if (nominal(h)) {
      return predicateSubject(h).or(() -> nounSubject(h));
    }
    if (passive(h)) {
      return surfaceSubject(h);
    }
    Optional<Matrix.Entry> entry = matrix.at(h);
    Optional<Token> object = sentence.child(h, "obj", "iobj");
    if (object.isPresent() && entry.map(Matrix.Entry::objectControl).orElse(true)) {
      return object.map(o -> relative(o) ? antecedent(h).orElse(o) : o);
    }
    if (object.isEmpty() && entry.map(Matrix.Entry::objectControl).orElse(false)) {
      return phraseAfter(h).or(() -> surfaceSubject(h));
    }
    return surfaceSubject(h);
  }

  private Optional<Token> adverbialSubject(Token v, Token h) {
    if (nominal(h)) {
      return predicateSubject(h).or(() -> nounSubject(h));
    }
    Optional<Token> mark = sentence.child(v, "mark").or(() -> sentence.child(v, "case"));
    boolean blamed =
        mark.flatMap(m -> matrix.at(h, m.lower())).filter(Matrix.Entry::objectControl).isPresent();
    if (blamed) {
      return undergoer(h).or(() -> phraseAfter(h));
    }
    Optional<Token> struck = gerund(v) ? control.struck(v, h) : Optional.empty();
    if (struck.isPresent()) {
      return struck;
    }
    boolean controls = matrix.at(h).map(Matrix.Entry::objectControl).orElse(false);
    boolean marked = sentence.children(v, "mark").stream().anyMatch(m -> !bearers.same(words(m)));
    return controls && marked ? controller(h) : surfaceSubject(h);
  }

  private Optional<Token> phraseAfter(Token verb) {
    return sentence.children(verb, "obl").stream()
        .filter(o -> o.index() > verb.index())
        .findFirst();
  }

  /** "blamed for shelling Y": a verb with its object, not a noun in -ing. */
  private Optional<Token> gerundSubject(Token v, Token h) {
    boolean verb = v.is(Upos.VERB) && sentence.child(v, "obj").isPresent();
    return verb ? adverbialSubject(v, h) : Optional.empty();
  }

  private Optional<Token> adnominalSubject(Token v, Token h) {
    if (v.relation().equals("acl:relcl")) {
      return Optional.of(h);
    }
    if (!infinitive(v)) {
      boolean comma = v.index() > 0 && sentence.token(v.index() - 1).form().equals(",");
      if (v.xpos().equals("VBG") && comma && sentence.child(h, "cop").isPresent()) {
        return predicateSubject(h);
      }
      boolean addressee = hasCase(h, List.of("to")) || (bearers.speaks(h) && authored(h));
      return v.xpos().equals("VBG") && addressee ? nounSubject(h) : Optional.of(h);
    }
    if (bearers.company(h) && h.relates("obj", "obl", "nsubj", "nmod")) {
      return Optional.of(h);
    }
    if (aside(h)) {
      return sentence.child(h, "nmod:poss");
    }
    boolean headline = h.head() == Token.ROOT && sentence.child(h, "cop").isEmpty();
    return nounSubject(h).or(() -> headline ? Optional.of(h) : Optional.empty());
  }

  /** "amid efforts to free them", "in the wake of a bid to": whose it is, is not told. */
  private boolean aside(Token noun) {
    boolean phrase = noun.relates("obl", "nmod");
    boolean word = sentence.children(noun, "case").stream().anyMatch(c -> bearers.aside(words(c)));
    boolean above =
        noun.relates("nmod")
            && sentence.head(noun).filter(h -> bearers.aside(h.lower())).isPresent();
    return phrase && (word || above);
  }

  /** "adopted a resolution condemning Y", not "vetoed a resolution condemning Y". */
  private boolean authored(Token document) {
    return !document.relates("obj", "nsubj:pass")
        || sentence.head(document).filter(bearers::authors).isPresent()
        || sentence.child(document, "nmod:poss").isPresent();
  }

  /**
   * Who is behind a noun with an infinitive: "Norway's decision to …", "Norway took steps to …".
   */
  Optional<Token> nounSubject(Token noun) {
    Optional<Token> owner = sentence.child(noun, "nmod:poss");
    if (owner.isPresent()) {
      return owner;
    }
    Optional<Token> by =
        sentence.children(noun, "nmod").stream().filter(n -> hasCase(n, List.of("by"))).findFirst();
    if (by.isPresent()) {
      return by;
    }
    Optional<Token> h = sentence.head(noun);
    boolean object = noun.relates("obj", "obl", "nsubj:pass", "nmod", "conj");
    if (h.isEmpty() || !object) {
      return Optional.empty();
    }
    Optional<Token> allowed = control.allowed(noun, h.get());
    if (allowed.isPresent()) {
      return allowed;
    }
    if (nominal(h.get())) {
      return nounSubject(h.get());
    }
    return noun.relates("nsubj:pass") ? agent(h.get()) : surfaceSubject(h.get());
  }

  /** The by-phrase of a passive; it may hang on a noun that stands between. */
  Optional<Token> agent(Token v) {
    Optional<Token> marked = sentence.child(v, "obl:agent");
    return marked.isPresent() ? marked : by(v);
  }

  /** A phrase with "by" on this word or on a noun below it. */
  Optional<Token> by(Token t) {
    for (Token o : sentence.children(t, "obl", "nmod")) {
      if (hasCase(o, List.of("by")) && o.index() > t.index()) {
        return Optional.of(o);
      }
    }
    for (Token o : sentence.children(t, "obl", "nmod", "xcomp")) {
      Optional<Token> deeper = o.index() > t.index() ? by(o) : Optional.empty();
      if (deeper.isPresent()) {
        return deeper;
      }
    }
    return Optional.empty();
  }

  /** Who does it, whatever the voice. */
  Optional<Token> doer(Token v) {
    return passive(v) ? agent(v) : surfaceSubject(v);
  }

  /** What it is done to, whatever the voice. */
  Optional<Token> undergoer(Token v) {
    if (passive(v)) {
      return surfaceSubject(v);
    }
    Optional<Token> own = sentence.child(v, "obj").or(() -> sentence.child(v, "iobj"));
    if (own.isPresent()) {
      return relative(own.get()) ? antecedent(v).or(() -> own) : own;
    }
    Optional<Token> gap = gap(v).or(() -> named(v));
    return gap.isPresent() ? gap : sharedObject(v);
  }

  /** The same, where there may be two: "lent Kenya money". */
  List<Token> undergoers(Token v) {
    Optional<Token> first = undergoer(v);
    if (first.isEmpty() || first.get().head() != v.index()) {
      return first.map(List::of).orElse(List.of());
    }
    List<Token> all = new ArrayList<>(sentence.children(v, "obj", "iobj"));
    first.filter(f -> !all.contains(f)).ifPresent(f -> all.add(0, f));
    return all;
  }

  /** The noun before a relative clause without a pronoun: "the pact the king signed". */
  private Optional<Token> gap(Token v) {
    if (!v.relation().equals("acl:relcl")) {
      return Optional.empty();
    }
    Optional<Token> subject = sentence.child(v, "nsubj");
    boolean free = subject.isPresent() && !relative(subject.get()) && !whose(subject.get());
    boolean elsewhere =
        sentence.children(v).stream()
            .anyMatch(c -> relative(c) || c.xpos().equals("WRB") || stranded(c));
    return free && !elsewhere && sentence.child(v, "ccomp", "xcomp").isEmpty()
        ? sentence.head(v)
        : Optional.empty();
  }

  /** "whose leaders": the noun before the clause is told here. */
  private boolean whose(Token subject) {
    return sentence.children(subject, "nmod:poss").stream().anyMatch(p -> p.xpos().equals("WP$"));
  }

  /** "the country it fights for": the noun before the clause belongs to the preposition. */
  private static boolean stranded(Token t) {
    return t.is(Upos.ADP) && t.relates("obl");
  }

  /** "called King Salman": a name that the tree takes for what somebody is called. */
  private Optional<Token> named(Token v) {
    return sentence.children(v, "xcomp").stream()
        .filter(
            c -> c.is(Upos.PROPN) && c.index() > v.index() && sentence.child(c, "case").isEmpty())
        .findFirst();
  }

  /** "raided and burned villages": the object may hang on either verb. */
  private Optional<Token> sharedObject(Token v) {
    Optional<Token> next =
        sentence.children(v, "conj").stream()
            .filter(c -> c.is(Upos.VERB) && c.index() - v.index() <= 3)
            .filter(c -> !control.closed(v, c))
            .filter(c -> sentence.child(c, "nsubj").isEmpty())
            .findFirst();
    if (next.isPresent()) {
      return sentence.child(next.get(), "obj");
    }
    if (!v.relates("conj")) {
      return Optional.empty();
    }
    return sentence
        .head(v)
        .filter(h -> h.is(Upos.VERB) && v.index() - h.index() <= 3)
        .flatMap(h -> sentence.child(h, "obj"))
        .filter(o -> o.index() > v.index());
  }

  /** Nouns that hang on this word with one of these prepositions. */
  List<Token> phrases(Token t, List<String> prepositions) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(t)) {
      if (child.relates("obl", "nmod", "advcl", "acl", "xcomp")
          && !child.is(Upos.VERB)
          && !child.relates("nmod:poss")
          && hasCase(child, prepositions)) {
        found.add(child);
      }
    }
    return found;
  }

  boolean hasCase(Token noun, List<String> prepositions) {
    for (Token c : sentence.children(noun, "case", "mark")) {
      if (c.index() < noun.index() && prepositions.contains(words(c))) {
        return true;
      }
    }
    return false;
  }

  /** The preposition with what is fixed to it: "because of". */
  String words(Token preposition) {
    StringBuilder all = new StringBuilder(preposition.lower());
    sentence.children(preposition, "fixed").forEach(f -> all.append(' ').append(f.lower()));
    return all.toString();
  }

  /** This noun and those joined to it by "and". */
  List<Token> joined(Token noun) {
    List<Token> all = new ArrayList<>();
    all.add(noun);
    for (Token c : sentence.children(noun, "conj")) {
      if (!c.is(Upos.VERB)) {
        all.addAll(joined(c));
      }
    }
    return all;
  }

  boolean infinitive(Token v) {
    return sentence.children(v, "mark", "aux", "dep").stream()
        .anyMatch(c -> c.xpos().equals("TO") || (c.is(Upos.PART) && c.lower().equals("to")));
  }

  /** "that his task is to prove it": a clause, though an infinitive heads it. */
  boolean finiteClause(Token v) {
    return sentence.children(v, "mark").stream().anyMatch(m -> m.xpos().equals("IN"))
        && sentence.children(v, "cop", "aux").stream()
            .anyMatch(
                a -> a.xpos().equals("VBZ") || a.xpos().equals("VBD") || a.xpos().equals("VBP"));
  }

  static boolean nominal(Token t) {
    return t.is(Upos.NOUN) || t.is(Upos.PROPN) || t.is(Upos.PRON) || t.is(Upos.NUM);
  }

  static boolean relative(Token t) {
    return t.xpos().equals("WDT") || t.xpos().equals("WP");
  }

  /** The noun that the relative clause of this verb hangs on. */
  private Optional<Token> antecedent(Token v) {
    Optional<Token> at = Optional.of(v);
    while (at.isPresent()) {
      if (at.get().relation().endsWith(":relcl")) {
        return sentence.head(at.get());
      }
      at =
          at.get().relates("conj", "xcomp", "ccomp", "advcl")
              ? sentence.head(at.get())
              : Optional.empty();
    }
    return Optional.empty();
  }
}
