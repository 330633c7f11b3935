package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;

/**
 * Content that no rule finds: the words that the language model takes for what a listed verb of
 * saying says, if it is sure of both.
 */
final class LearnedContent {
  static final String RULE = "statement.learned-content";

  /** Mean log odds of the words; 1 is a chance of .73. */
  private static final double LEAST = 1;

  /** A word that less is said of still joins its neighbours. */
  private static final double HOLE = -1;

  private final Nesting nesting;

  LearnedContent(Nesting nesting) {
    this.nesting = nesting;
  }

  /** The same drafts; those of verbs without content have it where the model finds some. */
  List<Draft> fill(List<Draft> drafts) {
    List<Draft> filled = new ArrayList<>(drafts);
    filled.replaceAll(d -> isOpen(d, drafts) ? filled(d, drafts) : d);
    return filled;
  }

  private static Draft filled(Draft d, List<Draft> drafts) {
    return longest(d.sentence(), d.at().get())
        .filter(c -> hasVerb(d.sentence(), c))
        .filter(c -> drafts.stream().noneMatch(o -> o.touches(c)))
        .map(c -> d.with(List.of(c)).by(RULE))
        .orElse(d);
  }

  /** A verb outside quotations and outside what others say, that takes more than quotations. */
  private boolean isOpen(Draft d, List<Draft> drafts) {
    return d.content().isEmpty()
        && d.at().filter(t -> t.xpos().startsWith("VB")).isPresent()
        && !d.rule().equals("statement.refusal")
        && d.entry().get().frames().stream().anyMatch(f -> f != Cue.Frame.QUOTE)
        && !nesting.isInQuotation(d)
        && nesting.parent(d, drafts).isEmpty();
  }

  /** The longest stretch of words that belong to it, if it is sure enough. */
  private static Optional<Span> longest(Sentence s, Token cue) {
    List<Float> odds = s.said(cue);
    int best = 0;
    int length = 0;
    int from = 0;
    for (int i = 0; i <= odds.size(); i++) {
      if (i == odds.size() || !belongs(odds, i, i > from, cue)) {
        if (i - from > length) {
          best = from;
          length = i - from;
        }
        from = i + 1;
      }
    }
    double mean = odds.stream().skip(best).limit(length).mapToDouble(f -> f).average().orElse(0);
    return length > 1 && mean > LEAST
        ? Optional.of(s.token(best).span().and(s.token(best + length - 1).span()))
        : Optional.empty();
  }

  /**
   * "offered a ship" and "called reserves to the border" are deeds; of things said something is
   * told.
   */
  private static boolean hasVerb(Sentence s, Span content) {
    return s.within(content).stream().anyMatch(t -> t.is(Upos.VERB) || t.is(Upos.AUX));
  }

  private static boolean belongs(List<Float> odds, int i, boolean inside, Token cue) {
    boolean bridge = inside && i + 1 < odds.size() && odds.get(i + 1) > 0 && odds.get(i) > HOLE;
    return i != cue.index() && (odds.get(i) > 0 || bridge);
  }
}
