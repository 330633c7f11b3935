package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;

/**
 * Mends what a wrong tree does to a statement: a speaker drawn into the content, scraps of the
 * saying clause taken for content. Quotation marks and word order decide.
 */
final class Mending {
  private static final int LONGEST_ZONE = 40;
  private static final int SCRAP = 5;
  private static final String QUOTED = "statement.quoted-as-saying";

  private final String text;
  private final List<Quotation> quotations;

  Mending(String text, List<Quotation> quotations) {
    this.text = text;
    this.quotations = quotations.stream().filter(q -> q.depth() == 0).toList();
  }

  Draft mend(Draft draft) {
    if (draft.at().isEmpty()
        || draft.cue().isEmpty()
        || !draft.at().get().xpos().startsWith("VB")) {
      return draft;
    }
    boolean speech = draft.takes(Cue.Frame.QUOTE);
    Optional<Quotation> before = speech ? quotationBefore(draft) : Optional.empty();
    if (before.isPresent()) {
      return afterQuotation(draft, before.get());
    }
    return draft.takes(Cue.Frame.CLAUSE)
        ? withoutScraps(withSpeaker(withoutFinished(draft)))
        : draft;
  }

  /** A quotation that ended in a full stop before this saying clause is not its content. */
  private Draft withoutFinished(Draft draft) {
    int cue = draft.cue().get().start();
    List<Span> kept = new ArrayList<>(draft.content());
    for (Quotation q : quotations) {
      boolean finished =
          q.outer().end() <= cue && text.charAt(q.words().end() - 1) == '.' && q.closed();
      if (finished) {
        kept.removeIf(q.outer()::contains);
      }
    }
    return draft.with(kept);
  }

  /** The quotation that ends right before the saying clause: "…," he said. */
  private Optional<Quotation> quotationBefore(Draft draft) {
    if ((draft.at().get().xpos().equals("VBG") && draft.at().get().relates("advcl"))
        || isAsked(draft)) {
      return Optional.empty();
    }
    int cue = draft.cue().get().start();
    Quotation last = null;
    for (Quotation q : quotations) {
      if (q.outer().end() <= cue) {
        last = q;
      }
    }
    if (last == null || !draft.sentence().span().contains(last.outer().end() - 1)) {
      return Optional.empty();
    }
    int gap = Quotation.wordCount(text, new Span(last.outer().end(), cue));
    boolean fits =
        gap <= LONGEST_ZONE
            && endsOpen(last)
            && (last.wordCount(text) > 5 || startsSpeech(last))
            && !(opensAnother(draft, last)
                && draft.content().stream().anyMatch(c -> c.start() > cue));
    return fits && nominalOnly(draft, last.outer().end(), cue)
        ? Optional.of(last)
        : Optional.empty();
  }

  /** “…,” the envoy said, asked about the raid: who is asked or told does not say it by that. */
  private static boolean isAsked(Draft draft) {
    Token verb = draft.at().get();
    boolean aside = verb.relates("advcl", "acl", "ccomp", "parataxis");
    return aside && !draft.rule().equals(QUOTED) && new Clause(draft.sentence(), verb).isPassive();
  }

  /**
   * “…,” while Lima said it was shut: a conjunction after the quotation begins a clause of its own.
   */
  private static boolean opensAnother(Draft draft, Quotation q) {
    Span behind = Span.between(q.outer(), draft.cue().get());
    return draft.sentence().within(behind).stream()
        .filter(t -> !t.is(Upos.PUNCT))
        .findFirst()
        .filter(t -> t.is(Upos.CCONJ) || t.is(Upos.SCONJ))
        .isPresent();
  }

  /** Ends in a comma, a question or a dash, inside the marks or just after. */
  private boolean endsOpen(Quotation q) {
    int last = q.words().end() - 1;
    while (last > q.words().start() && "’'”\"".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    char in = text.charAt(last);
    char after = q.outer().end() < text.length() ? text.charAt(q.outer().end()) : ' ';
    return ",?!—–-…".indexOf(in) >= 0 || ",—–".indexOf(after) >= 0;
  }

  private boolean startsSpeech(Quotation q) {
    int i = q.outer().start() - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i < 0 || ".,:;?!\n—–”\"".indexOf(text.charAt(i)) >= 0;
  }

  /**
   * Between the quotation and the cue stand a name, its asides and adverbs, but no other main verb.
   */
  private boolean nominalOnly(Draft draft, int from, int to) {
    Sentence s = draft.sentence();
    int cue = draft.at().get().index();
    return s.within(new Span(Math.min(from, to), to)).stream()
        .filter(t -> t.is(Upos.VERB) && t.index() != cue)
        .allMatch(
            t ->
                t.relates("acl", "advcl", "conj", "xcomp")
                    || t.head() == cue
                    || governs(s, t, cue));
  }

  /** "went on to say", "was quick to add". */
  private static boolean governs(Sentence s, Token verb, int cue) {
    return s.token(cue).head() == verb.index();
  }

  private Draft afterQuotation(Draft draft, Quotation q) {
    int zoneStart = q.outer().end();
    int zoneEnd = zoneEnd(draft);
    List<Span> kept = new ArrayList<>();
    boolean touched = false;
    for (Span c : draft.content()) {
      if (c.start() < zoneStart) {
        Span cut = new Span(c.start(), Math.min(c.end(), zoneStart));
        kept.add(cut);
        touched |= cut.overlaps(q.outer());
      } else if (c.end() > zoneEnd && zoneEnd < draft.sentence().span().end()) {
        kept.add(new Span(Math.max(c.start(), zoneEnd), c.end()));
      }
    }
    if (!touched) {
      kept.add(q.outer());
    }
    kept.sort(null);
    Draft cut =
        draft.with(kept).by(draft.rule().equals(QUOTED) ? QUOTED : "statement.quotation-first");
    boolean inZone =
        draft
            .saying()
            .speaker()
            .filter(t -> t.span().start() >= zoneStart && t.span().end() <= zoneEnd)
            .isPresent();
    return inZone || cut.rule().equals(QUOTED)
        ? cut
        : nearSpeaker(cut, zoneStart, zoneEnd).map(t -> cut.saidBy(Optional.of(t), "")).orElse(cut);
  }

  /** Where the saying clause ends: at the next quotation or the sentence's end. */
  private int zoneEnd(Draft draft) {
    int cue = draft.cue().get().end();
    int end = draft.sentence().span().end();
    for (Quotation q : quotations) {
      if (q.outer().start() >= cue && q.outer().start() < end && q.wordCount(text) > 3) {
        return q.outer().start();
      }
    }
    return end;
  }

  /** The nominal right before the cue, else the one right after it. */
  private static Optional<Token> nearSpeaker(Draft draft, int from, int to) {
    Sentence s = draft.sentence();
    Token cue = draft.at().get();
    for (int i = cue.index() - 1; i >= 0 && s.token(i).span().start() >= from; i--) {
      Token t = s.token(i);
      if (t.is(Upos.NOUN) || t.is(Upos.PROPN) || t.is(Upos.PRON)) {
        return Optional.of(top(s, t, from, cue.span().start()));
      }
    }
    for (int i = cue.index() + 1; i < s.size() && s.token(i).span().end() <= to; i++) {
      Token t = s.token(i);
      if (t.is(Upos.NOUN) || t.is(Upos.PROPN) || t.is(Upos.PRON)) {
        return Optional.of(top(s, t, cue.span().end(), to));
      }
      if (!t.is(Upos.ADV) && !t.is(Upos.DET) && !t.is(Upos.ADJ) && !t.is(Upos.NUM)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Climbs to the head of the phrase as long as it stays between these offsets. */
  private static Token top(Sentence s, Token from, int start, int end) {
    Token at = from;
    Optional<Token> above = s.head(at);
    while (above.isPresent()
        && above.get().span().start() >= start
        && above.get().span().end() <= end
        && Clause.isNominal(above.get())) {
      at = above.get();
      above = s.head(at);
    }
    return at;
  }

  /** A verbless stretch that touches the cue is the speaker, if nobody else is. */
  private static Draft withSpeaker(Draft draft) {
    if (draft.saying().speaker().isPresent() || draft.content().size() < 2) {
      return draft;
    }
    Sentence s = draft.sentence();
    Span cue = draft.cue().get();
    for (Span c : draft.content()) {
      boolean beside = touchesWords(s, c, cue);
      boolean verbless =
          s.within(c).stream()
              .noneMatch(t -> t.is(Upos.AUX) || (t.is(Upos.VERB) && !t.relates("amod", "acl")));
      if (beside && verbless) {
        Optional<Token> who = nearSpeaker(draft, c.start(), c.end());
        if (who.isPresent()) {
          List<Span> rest = draft.content().stream().filter(x -> !x.equals(c)).toList();
          return draft.with(rest).saidBy(who, "");
        }
      }
    }
    return draft;
  }

  private static boolean touchesWords(Sentence s, Span a, Span b) {
    Span between =
        a.end() <= b.start()
            ? Span.between(a, b)
            : new Span(Math.min(b.end(), a.start()), a.start());
    return s.within(between).stream()
        .allMatch(t -> t.is(Upos.PUNCT) || t.is(Upos.ADV) || t.is(Upos.AUX));
  }

  /**
   * Behind a trailing saying clause only what follows its comma at once goes on with the content;
   * and a preposition's words before it belong to it if a clause follows: "Before the talks, she
   * said …".
   */
  private Draft withoutScraps(Draft whole) {
    Draft draft = whole.with(whole.content().stream().map(c -> fromQuotation(whole, c)).toList());
    Sentence s = draft.sentence();
    Span cue = draft.cue().get();
    boolean leads = draft.content().stream().anyMatch(c -> c.end() <= cue.start());
    boolean trails =
        draft.content().stream().anyMatch(c -> c.start() >= cue.end() && hasVerb(s, c));
    if (!leads || draft.content().size() < 2 || draft.rule().equals("statement.complement")) {
      return draft;
    }
    boolean quoteFollows = quoteFollows(draft);
    List<Span> kept = new ArrayList<>();
    for (Span c : draft.content()) {
      boolean before = c.end() <= cue.start();
      boolean adjunct = (trails && isOfSpeaker(draft, c)) || (quoteFollows && !isQuoted(c));
      boolean goesOn =
          hasVerb(s, c)
              && (goesOnAt(cue.end(), c.start()) || s.within(c).get(0).lower().equals("that"));
      if (before
          ? !adjunct
          : goesOn || (s.within(c).size() > SCRAP && goesOnAt(cue.end(), c.start()))) {
        kept.add(c);
      }
    }
    return draft.with(kept);
  }

  /**
   * "In his order, a long one, he wrote: “…”": what is said follows the cue's comma or colon; but a
   * small letter goes on with the words before.
   */
  private boolean quoteFollows(Draft draft) {
    int from = draft.cue().get().end();
    return quotations.stream()
        .filter(q -> q.outer().start() > from && draft.touches(q.words()))
        .filter(q -> !Character.isLowerCase(text.charAt(q.words().start())))
        .anyMatch(
            q -> {
              String between = text.substring(from, q.outer().start()).strip();
              return between.equals(",") || between.equals(":");
            });
  }

  private boolean isQuoted(Span c) {
    return quotations.stream().anyMatch(q -> q.outer().overlaps(c));
  }

  /** Words before the cue that belong to the saying clause, not to what is said. */
  private boolean isOfSpeaker(Draft draft, Span c) {
    Sentence s = draft.sentence();
    List<Token> words = s.within(c);
    if (words.isEmpty()) {
      return true;
    }
    boolean opening = words.get(0).is(Upos.ADP) || words.get(0).is(Upos.SCONJ);
    boolean behind = draft.saying().speaker().filter(t -> t.span().end() <= c.start()).isPresent();
    boolean beside =
        draft.saying().speaker().filter(t -> Math.abs(t.span().start() - c.end()) <= 1).isPresent();
    return behind || (!hasVerb(s, c) && (opening || beside));
  }

  /** "said in a statement: “…": the quotation alone is said. */
  private Span fromQuotation(Draft draft, Span c) {
    if (c.start() < draft.cue().get().end()) {
      return c;
    }
    for (Quotation q : quotations) {
      Span before = new Span(c.start(), Math.max(c.start(), q.outer().start()));
      String lead = before.in(text).strip();
      boolean adverb =
          lead.endsWith(",")
              && draft.sentence().within(before).stream()
                  .allMatch(t -> t.is(Upos.ADV) || t.is(Upos.PUNCT));
      boolean led =
          c.contains(q.outer().start()) && !before.isEmpty() && (lead.endsWith(":") || adverb);
      if (led && !hasVerb(draft.sentence(), before)) {
        return new Span(q.outer().start(), Math.max(c.end(), q.outer().end()));
      }
    }
    return c;
  }

  private static boolean hasVerb(Sentence s, Span c) {
    return s.within(c).stream().anyMatch(t -> t.is(Upos.VERB) || t.is(Upos.AUX));
  }

  /** A comma or a few small words between the cue and what goes on. */
  private boolean goesOnAt(int from, int to) {
    return from <= to && Quotation.wordCount(text, new Span(from, to)) <= 3;
  }
}
