package org.chancery.reading.statements;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Timing;
import org.chancery.model.When;

/** When a statement was made: the date by its saying word, else the day of publication. */
final class Dating {
  private final Report report;
  private final List<Timing> dated;

  Dating(Report report, List<Timing> timings) {
    this.report = report;
    this.dated =
        timings.stream()
            .filter(t -> t.words().isPresent())
            .filter(t -> t.type() == Timing.TimexType.DATE || t.type() == Timing.TimexType.TIME)
            .toList();
  }

  Timing of(Draft draft) {
    return draft.at().flatMap(at -> beside(draft, at)).orElseGet(this::assumed);
  }

  private Optional<Timing> beside(Draft draft, Token cue) {
    Sentence s = draft.sentence();
    Optional<Timing> after = Optional.empty();
    for (Timing t : dated) {
      Span words = t.words().get().span();
      Optional<Token> head =
          s.span().contains(words) && !draft.touches(words) ? s.headOf(words) : Optional.empty();
      if (head.isEmpty()) {
        continue;
      }
      Token verb = verbAbove(s, head.get(), cue);
      if (verb.index() == cue.index() || isBehindCue(draft, words)) {
        return Optional.of(t);
      }
      if (isJustBefore(s, verb, cue)) {
        after = Optional.of(t);
      }
    }
    return after;
  }

  /** Between the cue and the content behind it, with no verb on the way. */
  private static boolean isBehindCue(Draft draft, Span words) {
    int from = draft.cue().get().end();
    int to =
        draft.content().stream().mapToInt(Span::start).filter(x -> x >= from).min().orElse(from);
    Span between = new Span(from, to);
    return between.contains(words)
        && draft.sentence().within(between).stream()
            .noneMatch(t -> t.is(Upos.VERB) || t.is(Upos.AUX));
  }

  /** "After landing in Oslo on Tuesday, she said …": the same day, of the same person. */
  private static boolean isJustBefore(Sentence s, Token verb, Token cue) {
    Clause clause = new Clause(s, verb);
    boolean leads = verb.head() == cue.index() && verb.index() < cue.index();
    return leads
        && verb.xpos().equals("VBG")
        && clause.hasMark("after")
        && clause.ownSubject().isEmpty();
  }

  private static Token verbAbove(Sentence s, Token from, Token cue) {
    Token at = from;
    while (at.index() != cue.index() && !isClause(at) && s.head(at).isPresent()) {
      at = s.head(at).get();
    }
    return at;
  }

  private static boolean isClause(Token t) {
    return t.is(Upos.VERB)
        || t.relates("acl", "advcl", "ccomp", "parataxis", "csubj", "nsubj", "appos");
  }

  private Timing assumed() {
    return report
        .origin()
        .publishedOn()
        .map(
            day ->
                new Timing(
                    Timing.TimexType.DATE,
                    day.toString(),
                    new When.Day(day),
                    Timing.Basis.PUBLICATION_DAY,
                    Optional.empty()))
        .orElseGet(() -> Timing.unknown("no date by the saying word, and no day of publication"));
  }
}
