package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;

/** Keeps what is said in brackets there: "Voters stayed away (a third came, the palace said)". */
final class Brackets {
  private Brackets() {}

  /** The content of a saying word in brackets, cut at them. */
  static Draft keep(Draft d, String text) {
    Optional<Span> inside =
        d.cue().filter(c -> d.sentence().span().contains(c)).flatMap(c -> around(d, c, text));
    if (inside.isEmpty()) {
      return d;
    }
    List<Span> kept = new ArrayList<>();
    for (Span c : d.content()) {
      int from = Math.max(c.start(), inside.get().start());
      int to = Math.min(c.end(), inside.get().end());
      if (from < to) {
        kept.add(new Span(from, to));
      }
    }
    return d.with(kept);
  }

  /** What stands between the brackets around these words, in the same sentence. */
  private static Optional<Span> around(Draft d, Span words, String text) {
    Span sentence = d.sentence().span();
    int open = text.lastIndexOf('(', words.start());
    int close = text.indexOf(')', words.end());
    boolean both = open >= sentence.start() && close >= 0 && close <= sentence.end();
    boolean closedBefore = both && text.substring(open, words.start()).indexOf(')') >= 0;
    boolean openedBehind = both && text.substring(words.end(), close).indexOf('(') >= 0;
    return both && !closedBefore && !openedBehind
        ? Optional.of(new Span(open + 1, close))
        : Optional.empty();
  }
}
