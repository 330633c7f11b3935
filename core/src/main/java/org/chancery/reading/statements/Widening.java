package org.chancery.reading.statements;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;

/**
 * Gives a few quoted words back the clause they stand in: in "said the press was to blame for “all
 * that noise”" the whole clause is said, not the three words.
 */
final class Widening {
  private static final int FEW = 8;

  private final String text;
  private final ContentSettler settler;
  private final List<Quotation> quotations;

  Widening(String text, ContentSettler settler, List<Quotation> quotations) {
    this.text = text;
    this.settler = settler;
    this.quotations = quotations.stream().filter(q -> q.depth() == 0).toList();
  }

  Draft widen(Draft d) {
    if (d.at().isEmpty() || d.content().size() != 1 || !d.takes(Cue.Frame.CLAUSE)) {
      return d;
    }
    Span content = d.content().get(0);
    Optional<Quotation> whole =
        quotations.stream().filter(q -> q.outer().contains(content)).findFirst();
    if (whole.isEmpty() || whole.get().outer().start() < d.cue().get().end()) {
      return d;
    }
    Span outer = whole.get().outer();
    if (!d.sentence().span().contains(outer)) {
      return d;
    }
    int start = isClause(d, outer) ? d.cue().get().end() : outer.start();
    int end = whole.get().wordCount(text) <= FEW ? endOfClause(d.sentence(), outer) : outer.end();
    Span wide = settler.bare(new Span(start, end));
    return wide.contains(outer) ? d.with(List.of(wide)).by("statement.clause") : d;
  }

  /** Whether a clause begins between the cue and the quotation: a verb, and no comma or colon. */
  private boolean isClause(Draft d, Span outer) {
    Span between = Span.between(d.cue().get(), outer);
    String words = between.in(text);
    boolean verb =
        d.sentence().within(between).stream().anyMatch(t -> t.is(Upos.VERB) || t.is(Upos.AUX));
    return verb && words.indexOf(',') < 0 && words.indexOf(':') < 0;
  }

  /** The words right behind the quotation, up to a comma or a conjunction. */
  private static int endOfClause(Sentence s, Span outer) {
    int end = outer.end();
    for (Token t : s.tokens()) {
      if (t.span().start() >= outer.end()) {
        if (t.is(Upos.PUNCT) || t.is(Upos.CCONJ)) {
          return end;
        }
        end = t.span().end();
      }
    }
    return end;
  }
}
