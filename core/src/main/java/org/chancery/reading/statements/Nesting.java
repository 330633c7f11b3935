package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Actor;
import org.chancery.model.Span;
import org.chancery.model.Statement.Polarity;

/** Which statement stands inside which, and which of the inner ones are sure enough to keep. */
final class Nesting {
  private final CueLexicon cues;
  private final Parties parties;
  private final Outlets outlets;
  private final List<Quotation> quotations;

  Nesting(CueLexicon cues, Parties parties, Outlets outlets, List<Quotation> quotations) {
    this.cues = cues;
    this.parties = parties;
    this.outlets = outlets;
    this.quotations = quotations.stream().filter(q -> q.depth() == 0).toList();
  }

  /** "X said Y, Z reported": Z carries what X said. */
  List<Draft> chain(List<Draft> drafts) {
    List<Draft> chained = new ArrayList<>(drafts);
    for (Draft outer : drafts) {
      Optional<Draft> inner = carried(outer, drafts);
      if (inner.isPresent()) {
        int at = chained.indexOf(inner.get());
        if (at >= 0) {
          chained.remove(outer);
          at = chained.indexOf(inner.get());
          chained.set(at, inner.get().through(List.of(outer.saying().speaker().get())));
        }
      }
    }
    return chained;
  }

  private Optional<Draft> carried(Draft outer, List<Draft> drafts) {
    boolean carries =
        outer.isSort("report")
            || outer.rule().equals("statement.according-to")
            || outer.isSort("say");
    if (!carries || outer.at().isEmpty() || outer.saying().speaker().isEmpty()) {
      return Optional.empty();
    }
    if (!outlets.isOutlet(parties.of(outer.sentence(), outer.saying().speaker().get()))) {
      return Optional.empty();
    }
    return drafts.stream()
        .filter(d -> !d.equals(outer) && d.sentence() == outer.sentence() && d.at().isPresent())
        .filter(d -> d.saying().via().isEmpty() && d.saying().speaker().isPresent())
        .filter(d -> !d.saying().speaker().equals(outer.saying().speaker()))
        .filter(d -> d.cue().get().end() <= outer.cue().get().start())
        .filter(d -> outer.says(d.cue().get()) || sharesContent(outer, d))
        .filter(d -> isParenthetical(outer))
        .findFirst();
  }

  private static boolean sharesContent(Draft a, Draft b) {
    return !a.content().isEmpty() && b.content().stream().anyMatch(a::touches);
  }

  private static boolean isParenthetical(Draft d) {
    return d.rule().equals("statement.according-to")
        || d.content().stream().allMatch(c -> c.start() < d.cue().get().start());
  }

  /** The smallest statement whose content holds this one's cue. */
  Optional<Draft> parent(Draft inner, List<Draft> drafts) {
    if (inner.cue().isEmpty()) {
      return Optional.empty();
    }
    Draft best = null;
    int size = Integer.MAX_VALUE;
    for (Draft d : drafts) {
      if (d.equals(inner) || d.cue().isEmpty() || inner.says(d.cue().get())) {
        continue;
      }
      for (Span c : d.content()) {
        if (c.contains(inner.cue().get()) && c.length() < size) {
          best = d;
          size = c.length();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  boolean isInQuotation(Draft d) {
    return d.cue().isPresent()
        && quotations.stream().anyMatch(q -> q.outer().overlaps(d.cue().get()));
  }

  /** An inner statement is kept if a known party makes it in plain words. */
  boolean isSure(Draft inner) {
    if (inner.at().isEmpty() || inner.saying().speaker().isEmpty() || inner.content().isEmpty()) {
      return false;
    }
    Token speaker = inner.saying().speaker().get();
    Clause clause = new Clause(inner.sentence(), inner.at().get());
    boolean hedged = clause.isNegated() || cues.isUnreal(clause) || clause.hasMark("if");
    boolean plain =
        inner.rule().equals("statement.clause")
            || inner.rule().equals("statement.infinitive")
            || inner.rule().equals("statement.according-to");
    boolean named = !speaker.is(Upos.PRON) || speaker.lower().equals("who");
    return !hedged
        && plain
        && named
        && inner.polarity() != Polarity.ASKED
        && parties.of(inner.sentence(), speaker).actor() instanceof Actor.Known;
  }
}
