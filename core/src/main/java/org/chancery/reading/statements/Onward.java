package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;

/**
 * Gives a speaker the words in quotation marks with which the same sentence goes on: in "said talks
 * went well, and “we will meet again”" the second half is said, too. Works on one report.
 */
final class Onward {
  private static final int WIDEST = 12;

  /** Between two quotations: "and", "or", "as well as". */
  private static final int JOINT = 3;

  /** Where content is told in the report's words, up to the quotation. */
  private static final List<String> TOLD =
      List.of("statement.clause", "statement.object", "statement.quotation-after");

  private final String text;
  private final List<Quotation> quotations;
  private final ContentSettler settler;

  Onward(String text, List<Quotation> quotations, ContentSettler settler) {
    this.text = text;
    this.quotations = quotations.stream().filter(q -> q.depth() == 0).toList();
    this.settler = settler;
  }

  List<Draft> join(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>(drafts);
    for (Quotation q : quotations) {
      if (joined.stream().noneMatch(d -> d.touches(q.words()))) {
        nearest(q, joined).ifPresent(i -> joined.set(i, goingOn(joined.get(i), q)));
      }
    }
    return joined;
  }

  /** The place of the statement whose content ends last before the quotation. */
  private Optional<Integer> nearest(Quotation q, List<Draft> drafts) {
    int best = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      if (leadsTo(d, q)
          && (best < 0 || last(d).end() > last(drafts.get(best)).end())
          && isPlain(d, Span.between(last(d), q.outer()), drafts)) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private static boolean leadsTo(Draft d, Quotation q) {
    return TOLD.contains(d.rule())
        && d.cue().isPresent()
        && !d.content().isEmpty()
        && d.sentence().span().contains(q.outer())
        && d.content().get(0).start() >= d.cue().get().end()
        && last(d).end() <= q.outer().start();
  }

  private static Span last(Draft d) {
    return d.content().get(d.content().size() - 1);
  }

  /** A few words on the way, no other saying word, no end. */
  private boolean isPlain(Draft d, Span between, List<Draft> drafts) {
    String words = between.in(text);
    int most = d.rule().equals("statement.quotation-after") ? JOINT : WIDEST;
    return Quotation.wordCount(text, between) <= most
        && words.chars().noneMatch(c -> ".;:?!\n".indexOf(c) >= 0)
        && drafts.stream().noneMatch(x -> x.cue().filter(between::overlaps).isPresent());
  }

  /** With the marks of the quotation that opens it. */
  private Span marked(Span content) {
    return quotations.stream()
        .filter(q -> q.words().start() == content.start())
        .findFirst()
        .map(q -> q.outer().and(content))
        .orElse(content);
  }

  private Draft goingOn(Draft d, Quotation q) {
    List<Span> content = new ArrayList<>(d.content());
    int at = content.size() - 1;
    content.set(at, settler.bare(marked(content.get(at)).and(q.outer())));
    return d.with(content);
  }
}
