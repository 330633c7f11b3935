package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;

/**
 * Mends the speaker where the tree names nobody, a day, or a word of somebody's quotation: a
 * participle shares the speaker of the saying word before it, a verb has the noun beside it.
 */
final class SpeakerMending {
  private final List<Quotation> quotations;

  SpeakerMending(List<Quotation> quotations) {
    this.quotations = quotations.stream().filter(q -> q.depth() == 0).toList();
  }

  List<Draft> mend(List<Draft> drafts) {
    List<Draft> mended = new ArrayList<>();
    for (Draft d : drafts) {
      mended.add(isVerbOutside(d) && !isSound(d, drafts) ? mend(d, mended) : d);
    }
    return mended;
  }

  private boolean isVerbOutside(Draft d) {
    return d.at().filter(t -> t.xpos().startsWith("VB")).isPresent()
        && !isQuoted(d.cue().get())
        && !new Clause(d.sentence(), d.at().get()).isPassive();
  }

  private boolean isQuoted(Span words) {
    return quotations.stream().anyMatch(q -> q.outer().overlaps(words));
  }

  private boolean isSound(Draft d, List<Draft> drafts) {
    if (d.saying().speaker().isEmpty()) {
      return false;
    }
    Token speaker = d.saying().speaker().get();
    boolean own =
        new Clause(d.sentence(), d.at().get()).ownSubject().filter(speaker::equals).isPresent();
    boolean said =
        !own
            && d.at().get().xpos().equals("VBG")
            && drafts.stream()
                .anyMatch(
                    o ->
                        !o.equals(d)
                            && o.sentence() == d.sentence()
                            && o.says(speaker.span())
                            && !o.says(d.cue().get()));
    return !said && !speaker.entity().equals("time") && !isQuoted(speaker.span());
  }

  private Draft mend(Draft d, List<Draft> before) {
    if (!List.of("VBD", "VBZ", "VBP").contains(d.at().get().xpos())) {
      for (int i = before.size() - 1; i >= 0; i--) {
        Draft o = before.get(i);
        boolean shares =
            o.sentence() == d.sentence() && o.at().isPresent() && !isQuoted(o.cue().get());
        if (shares
            && o.saying().speaker().isPresent()
            && o.cue().get().end() <= d.cue().get().start()) {
          return d.saidBy(o.saying().speaker(), "");
        }
      }
      return d.saidBy(Optional.empty(), "no subject by the cue");
    }
    return d.saidBy(beside(d), "no subject by the cue");
  }

  /**
   * The noun before the verb, over adverbs, auxiliaries, days and brackets; else the one right
   * behind it.
   */
  private Optional<Token> beside(Draft d) {
    Sentence s = d.sentence();
    Token verb = d.at().get();
    boolean bracket = false;
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token t = s.token(i);
      bracket = t.form().equals(")") || (bracket && !t.form().equals("("));
      boolean light =
          t.is(Upos.ADV) || t.is(Upos.AUX) || t.is(Upos.PUNCT) || t.is(Upos.NUM) || t.is(Upos.ADP);
      if (bracket || (light && !isQuoted(t.span())) || t.entity().equals("time")) {
        continue;
      }
      boolean nominal = t.is(Upos.NOUN) || t.is(Upos.PROPN) || t.is(Upos.PRON);
      return nominal && !isQuoted(t.span()) ? Optional.of(top(s, t, verb.index())) : behind(d);
    }
    return behind(d);
  }

  private Optional<Token> behind(Draft d) {
    Sentence s = d.sentence();
    for (int i = d.at().get().index() + 1; i < s.size(); i++) {
      Token t = s.token(i);
      boolean nominal = t.is(Upos.NOUN) || t.is(Upos.PROPN) || t.is(Upos.PRON);
      if (nominal
          && !d.says(t.span())
          && !d.saying().addressees().contains(t)
          && !isQuoted(t.span())) {
        return Optional.of(t);
      }
      if (!t.is(Upos.ADV) && !t.is(Upos.DET) && !t.is(Upos.ADJ)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Climbs to the head of the phrase as long as it stays before the verb. */
  private Token top(Sentence s, Token from, int verb) {
    Token at = from;
    Optional<Token> above = s.head(at);
    while (above.isPresent()
        && above.get().index() < verb
        && Clause.isNominal(above.get())
        && !isQuoted(above.get().span())) {
      at = above.get();
      above = s.head(at);
    }
    return at;
  }
}
