package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;
import org.chancery.model.Statement.Polarity;

/**
 * Statements that hang on a verb: "said that", "vowed to", "called for", "was quoted as saying".
 */
final class VerbCues {
  private static final List<String> THINGS =
      List.of("abstract", "event", "object", "time", "substance");

  private final CueLexicon cues;
  private final VerbContent contents;
  private final Occasions occasions;
  private final LearnedCues learned;

  VerbCues(CueLexicon cues, Occasions occasions) {
    this.cues = cues;
    this.contents = new VerbContent(cues, occasions);
    this.occasions = occasions;
    this.learned = new LearnedCues(cues);
  }

  List<Draft> in(Sentence sentence) {
    List<Draft> found = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      if (t.is(Upos.VERB) || t.xpos().startsWith("VB")) {
        Optional<Cue> cue = cues.verb(sentence, t);
        if (cue.isPresent()) {
          draft(sentence, t, cue.get()).ifPresent(found::add);
        } else if (learned.isCue(sentence, t)) {
          byHead(sentence, t).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** A verb that the lexicon does not list, with its clause. */
  private Optional<Draft> byHead(Sentence s, Token verb) {
    return draft(s, verb, LearnedCues.cue(verb))
        .filter(d -> !d.content().isEmpty())
        .map(d -> d.by(LearnedCues.RULE));
  }

  private Optional<Draft> draft(Sentence s, Token verb, Cue cue) {
    Clause clause = new Clause(s, verb);
    if (isIdle(clause, cue)) {
      return Optional.empty();
    }
    if (cue.sort().equals("quote")) {
      return quotedAsSaying(clause, cue);
    }
    Optional<Parenthetical> aside =
        cue.takes(Cue.Frame.CLAUSE) && !clause.isPassive()
            ? Parenthetical.at(s, verb, cue, cues)
            : Optional.empty();
    if (aside.isPresent()) {
      return Optional.of(
          Draft.of(s, verb, span(s, verb, cue), cue, "statement.clause-around")
              .with(aside.get().content())
              .saidBy(Optional.of(aside.get().speaker()), "")
              .to(addressees(clause, cue)));
    }
    VerbContent.Found what = contents.find(clause, cue);
    if (cue.sort().equals("decline") && what.isEmpty()) {
      return Optional.empty();
    }
    if (cue.sort().equals("decline") && saysNothing(clause)) {
      what = new VerbContent.Found("statement.refusal", List.of());
    }
    Draft draft = Draft.of(s, verb, span(s, verb, cue), cue, what.rule()).with(what.content());
    draft = who(clause, draft).to(addressees(clause, cue));
    return Optional.of(draft.as(polarity(clause, cue)));
  }

  /** Saying that nobody does: "to say the least", "let us say", "say what you like". */
  private boolean isIdle(Clause c, Cue cue) {
    Token v = c.verb();
    boolean commanded = v.xpos().equals("VB") && c.subject().isEmpty() && !c.isPassive();
    boolean underQuote =
        c.sentence()
            .head(v)
            .flatMap(h -> cues.verb(c.sentence(), h))
            .filter(q -> q.sort().equals("quote"))
            .isPresent();
    return commanded
        || (underQuote && c.hasMark("as"))
        || asOf(c)
        || isUndone(c, cue)
        || isShown(c)
        || isNamed(c);
  }

  /** "The strike threatens to close the mines": a thing shows, it does not speak. */
  private boolean isShown(Clause c) {
    return cues.isShowing(c.verb())
        && !c.isPassive()
        && c.subject()
            .filter(t -> t.is(Upos.NOUN) && THINGS.contains(t.entity()) && !cues.isDocument(t))
            .isPresent();
  }

  /**
   * "calls the islands the Malvinas": a proper name for a thing or place is no description; "called
   * him a second Nero" is one.
   */
  private boolean isNamed(Clause c) {
    Sentence s = c.sentence();
    Optional<Token> what = s.child(c.verb(), c.isPassive() ? "nsubj:pass" : "obj");
    boolean thing = what.filter(o -> !o.is(Upos.PRON) && !o.entity().equals("person")).isPresent();
    return thing
        && cues.isNaming(c.verb())
        && s.child(c.verb(), "xcomp").filter(n -> isBareName(s, n)).isPresent();
  }

  private static boolean isBareName(Sentence s, Token name) {
    return name.is(Upos.PROPN)
        && s.children(name, "det").stream().noneMatch(d -> d.hasLemma("a", "an"))
        && s.subtree(name).stream().noneMatch(t -> t.xpos().equals("``"));
  }

  /** "is expected to announce", "may say": not said yet, or not at all. */
  private boolean isUndone(Clause c, Cue cue) {
    Optional<Token> above = c.sentence().head(c.verb());
    boolean governed =
        c.verb().xpos().equals("VB")
            && c.verb().relates("xcomp", "ccomp")
            && c.hasMark("to")
            && above.filter(a -> !cues.isGovernor(c.sentence(), a)).isPresent();
    boolean refused = polarity(c, cue) == Polarity.DECLINED && cues.isUnwilling(c);
    return governed || (cues.isUnreal(c) && !refused);
  }

  /** "declined to comment": the refused word is itself a saying word that says nothing. */
  private boolean saysNothing(Clause c) {
    return c.sentence().children(c.verb(), "xcomp", "ccomp", "advcl").stream()
        .filter(k -> k.index() > c.verb().index())
        .anyMatch(
            k ->
                cues.verb(c.sentence(), k)
                    .filter(cue -> cue.takes(Cue.Frame.CLAUSE))
                    .filter(cue -> contents.find(new Clause(c.sentence(), k), cue).isEmpty())
                    .isPresent());
  }

  private static boolean asOf(Clause c) {
    return c.verb().relates("amod", "case", "compound");
  }

  private static Span span(Sentence s, Token verb, Cue cue) {
    int blank = cue.lemma().indexOf(' ');
    Span span = verb.span();
    if (blank > 0) {
      Optional<Token> particle = CueLexicon.particle(s, verb, cue.lemma().substring(blank + 1));
      return particle.map(p -> verb.span().and(p.span())).orElse(span);
    }
    if (verb.index() + 1 < s.size()
        && cue.prepositions().contains(s.token(verb.index() + 1).lower())) {
      return span.and(s.token(verb.index() + 1).span());
    }
    return span;
  }

  private static Draft who(Clause c, Draft draft) {
    if (c.isPassive()) {
      return draft.saidBy(c.agent(), "passive: nobody is named for \"" + c.verb().form() + "\"");
    }
    Optional<Token> noun = c.verb().relates("acl") ? c.sentence().head(c.verb()) : Optional.empty();
    if (c.verb().relates("acl:relcl") && c.ownSubject().isEmpty()) {
      return draft.saidBy(noun, "no subject in the relative clause");
    }
    if (noun.isPresent() && !c.verb().relates("acl:relcl")) {
      return draft.saidBy(noun, "no noun before the participle");
    }
    return draft.saidBy(c.subject(), "no subject by the cue");
  }

  private List<Token> addressees(Clause c, Cue cue) {
    Sentence s = c.sentence();
    List<Token> found = new ArrayList<>();
    if (cue.addressee().contains("object")) {
      if (c.isPassive()) {
        s.child(c.verb(), "nsubj:pass").ifPresent(found::add);
        if (found.isEmpty() && c.verb().relates("advcl")) {
          s.head(c.verb()).flatMap(h -> new Clause(s, h).subject()).ifPresent(found::add);
        }
      } else {
        List<Token> objects = s.children(c.verb(), "iobj", "obj");
        objects.stream().filter(this::canListen).limit(1).forEach(found::add);
      }
    }
    for (Token o : s.children(c.verb(), "obl")) {
      if (cue.addressee().stream().anyMatch(p -> c.hasCase(o, p)) && canListen(o)) {
        found.add(o);
      }
    }
    return found;
  }

  /** People, organisations and places are spoken to; news conferences and ceasefires are not. */
  private boolean canListen(Token t) {
    return Clause.isNominal(t) && !THINGS.contains(t.entity()) && !occasions.isNamed(t);
  }

  private static Polarity polarity(Clause c, Cue cue) {
    if (!c.isNegated()) {
      return cue.polarity();
    }
    return switch (cue.sort()) {
      case "say", "declare", "cite", "report" -> Polarity.DECLINED;
      default -> cue.polarity();
    };
  }

  /** Whom the words between "quoted" and "as saying" name. */
  private static Optional<Token> between(Sentence s, Token verb, Token saying) {
    return s.headOf(Span.between(verb.span(), s.token(saying.index() - 1).span()))
        .filter(Clause::isNominal);
  }

  /** "Reuters quoted the envoy as saying …", "was quoted by Reuters as saying …". */
  private Optional<Draft> quotedAsSaying(Clause c, Cue cue) {
    Sentence s = c.sentence();
    Optional<Token> saying =
        s.tokens().stream()
            .filter(t -> t.index() > c.verb().index() && t.index() <= c.verb().index() + 25)
            .filter(t -> t.xpos().equals("VBG") && t.index() > 0)
            .filter(t -> s.token(t.index() - 1).lower().equals("as"))
            .filter(t -> cues.verb(s, t).isPresent())
            .findFirst();
    if (saying.isEmpty() && s.children(c.verb(), "obj", "nsubj:pass").isEmpty()) {
      return Optional.empty();
    }
    List<Span> content =
        saying
            .map(t -> contents.find(new Clause(s, t), cues.verb(s, t).orElseThrow()).content())
            .orElse(List.of());
    if (content.isEmpty()) {
      content = contents.find(c, cue).content();
    }
    boolean passive = c.isPassive();
    Optional<Token> speaker =
        passive
            ? s.child(c.verb(), "nsubj:pass")
            : s.children(c.verb(), "obj", "nsubj").stream()
                .filter(t -> t.index() > c.verb().index())
                .findFirst()
                .or(() -> saying.flatMap(t -> between(s, c.verb(), t)));
    Optional<Token> outlet = passive ? c.agent() : c.subject();
    return Optional.of(
        Draft.of(s, c.verb(), c.verb().span(), cue, "statement.quoted-as-saying")
            .with(content)
            .saidBy(speaker, "nobody is named as quoted")
            .through(outlet.stream().toList()));
  }
}
