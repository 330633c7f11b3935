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
      boolean aside =
          (k.relates("acl:relcl") && (!clause || isOfPerson(s, k)))
              || (isIntent(d) && k.relates("advcl") && k.xpos().equals("VBG"));
      if (aside && isApart(s, first, last) && endsWith(s, k, last)) {
        Span kept = new Span(last.start(), s.token(first.index() - 2).span().end());
        return isQuoted(new Span(kept.end(), last.end())) ? d : d.with(replaced(d, kept));
      }
    }
    return d;
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
