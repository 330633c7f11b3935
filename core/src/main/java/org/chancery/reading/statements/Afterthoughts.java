package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;

/**
 * Takes from indirect speech what the report itself adds at its end: "praised the premier, who took
 * office in May". Inside quotation marks nothing is added.
 */
final class Afterthoughts {
  private static final int FEWEST = 3;
  private static final List<String> PRESENT = List.of("VBZ", "VBP");
  private static final List<String> FINITE = List.of("VBD", "VBZ", "VBP");

  /** Where content is a phrase of the saying clause; a clause may hold asides of its own. */
  private static final List<String> PHRASES =
      List.of(
          "statement.complement",
          "statement.object",
          "statement.preposition",
          "statement.infinitive",
          "statement.gerund",
          "statement.noun");

  private final ContentSettler settler;
  private final List<Quotation> quotations;

  Afterthoughts(ContentSettler settler, List<Quotation> quotations) {
    this.settler = settler;
    this.quotations = quotations.stream().filter(q -> q.depth() == 0).toList();
  }

  /**
   * Content behind the cue without a relative clause or a participle that a comma sets apart at its
   * end.
   */
  Draft cut(Draft draft) {
    if (draft.cue().isEmpty() || draft.content().isEmpty()) {
      return draft;
    }
    Draft d = afterQuotation(draft);
    boolean clause = d.rule().equals("statement.clause");
    if (!clause && !PHRASES.contains(d.rule())) {
      return d;
    }
    int at = d.content().size() - 1;
    Span last = d.content().get(at);
    Sentence s = d.sentence();
    if (last.start() < d.cue().get().end() || !s.span().contains(last)) {
      return d;
    }
    for (Token k : s.within(last)) {
      Token first = first(s, k);
      if (isResumed(d, k) && endsWith(s, k, last) && first.span().start() > last.start()) {
        Span kept = new Span(last.start(), s.token(first.index() - 1).span().end());
        return isQuoted(new Span(kept.end(), last.end()))
            ? d
            : d.with(replaced(d, settler.bare(kept)));
      }
      if (isAside(d, k) && isApart(s, first, last) && endsWith(s, k, last)) {
        Span kept = new Span(last.start(), s.token(first.index() - 2).span().end());
        return isQuoted(new Span(kept.end(), last.end())) ? d : d.with(replaced(d, kept));
      }
    }
    return d;
  }

  /**
   * A relative clause, a participle ("made on Monday"), a second name ("a step that …"); of a
   * clause only what tells of somebody.
   */
  private static boolean isAside(Draft d, Token k) {
    if (d.rule().equals("statement.clause")) {
      return k.relates("acl:relcl") && isOfPerson(d.sentence(), k);
    }
    boolean participle = k.relates("acl") && k.xpos().equals("VBN");
    boolean going = isIntent(d) && k.relates("advcl") && k.xpos().equals("VBG");
    return k.relates("acl:relcl") || isSecondName(d.sentence(), k) || participle || going;
  }

  /**
   * "accused Lima of stalling and left the talks": a finite verb without a subject of its own,
   * joined to one that is not finite, goes on with the saying clause.
   */
  private static boolean isResumed(Draft d, Token k) {
    Sentence s = d.sentence();
    boolean finite = FINITE.contains(k.xpos()) && k.is(Upos.VERB);
    if (!finite || !k.relates("conj") || !s.children(k, "nsubj", "nsubj:pass", "aux").isEmpty()) {
      return false;
    }
    Token above = s.head(k).orElseThrow();
    if (!d.rule().equals("statement.clause")) {
      return d.says(above.span()) && !above.xpos().equals("VBN") && !isFinite(s, above);
    }
    return k.xpos().equals("VBD")
        && d.at().filter(c -> c.xpos().equals("VBD") && c.index() == above.head()).isPresent()
        && above.relates("ccomp")
        && isPresent(s, above);
  }

  private static boolean isFinite(Sentence s, Token verb) {
    return FINITE.contains(verb.xpos())
        || s.children(verb, "aux", "cop", "aux:pass").stream()
            .anyMatch(a -> FINITE.contains(a.xpos()) || a.xpos().equals("MD"));
  }

  /** "goes", "is friendly"; not "has gone". */
  private static boolean isPresent(Sentence s, Token verb) {
    return PRESENT.contains(verb.xpos())
        || s.children(verb, "cop").stream().anyMatch(a -> PRESENT.contains(a.xpos()));
  }

  /** "…, a step that …", "…, the first since the war": a common noun with its article. */
  private static boolean isSecondName(Sentence s, Token k) {
    return k.relates("appos")
        && k.is(Upos.NOUN)
        && s.children(k, "det").stream().anyMatch(t -> t.hasLemma("a", "an", "the"));
  }

  /** "a pledge to lift the sanctions, relying on …": what somebody does, or may do, is not said. */
  private static boolean isIntent(Draft d) {
    return d.rule().equals("statement.noun") || d.rule().equals("statement.infinitive");
  }

  /**
   * "…, who took office in May" tells the reader of somebody; other asides may be the speaker's.
   */
  private static boolean isOfPerson(Sentence s, Token clause) {
    return s.children(clause, "nsubj", "nsubj:pass").stream()
        .anyMatch(t -> t.lower().equals("who"));
  }

  /**
   * “…,” raising fresh questions: what follows a quotation that ends in a comma is the report's.
   */
  private Draft afterQuotation(Draft d) {
    int at = d.content().size() - 1;
    Span last = d.content().get(at);
    for (Quotation q : quotations) {
      boolean opens = q.outer().start() == last.start() && q.outer().end() < last.end();
      if (opens && last.start() >= d.cue().get().end() && isParticipleBehind(d, q)) {
        return d.with(replaced(d, settler.bare(q.outer())));
      }
    }
    return d;
  }

  private static boolean isParticipleBehind(Draft d, Quotation q) {
    return d.sentence().tokens().stream()
        .filter(t -> t.span().start() >= q.outer().end() && !t.is(Upos.PUNCT))
        .findFirst()
        .filter(t -> t.xpos().equals("VBG") && t.relates("advcl"))
        .isPresent();
  }

  /** Its first word; the comma before may hang on it too. */
  private static Token first(Sentence s, Token clause) {
    return s.subtree(clause).stream().filter(t -> !t.is(Upos.PUNCT)).findFirst().orElse(clause);
  }

  /** A comma stands before it, and enough before that. */
  private static boolean isApart(Sentence s, Token first, Span content) {
    int comma = first.index() - 1;
    return comma > FEWEST
        && s.token(comma).form().equals(",")
        && s.token(comma - FEWEST).span().start() >= content.start();
  }

  /** Nothing of the content stands behind the clause. */
  private static boolean endsWith(Sentence s, Token clause, Span content) {
    List<Token> all = s.subtree(clause);
    int end = all.get(all.size() - 1).index();
    return s.within(content).stream().noneMatch(t -> t.index() > end && !t.is(Upos.PUNCT));
  }

  private boolean isQuoted(Span words) {
    return quotations.stream().anyMatch(q -> q.outer().overlaps(words));
  }

  private static List<Span> replaced(Draft d, Span last) {
    List<Span> content = new ArrayList<>(d.content());
    content.set(content.size() - 1, last);
    return content;
  }
}
