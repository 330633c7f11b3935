package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;
import org.chancery.model.Statement.Polarity;

/**
 * Gives quotations that the grammar left over to the saying words beside them. Works on one report.
 */
final class QuotationJoiner {
  private static final int LONG_GAP = 25;
  private static final int SHORT_GAP = 4;
  private static final int WIDEST = 12;
  private static final Cue ANY_VERB =
      new Cue(
          "", Cue.Pos.VERB, "say", Polarity.SAID, List.of(Cue.Frame.QUOTE), List.of(), List.of());

  private final ParsedReport report;
  private final String text;
  private final List<Quotation> quotations;
  private final ContentSettler settler;
  private final List<Draft> drafts;

  QuotationJoiner(
      ParsedReport report, List<Quotation> quotations, ContentSettler settler, List<Draft> drafts) {
    this.report = report;
    this.text = report.report().text();
    this.quotations = quotations.stream().filter(q -> q.depth() == 0).toList();
    this.settler = settler;
    this.drafts = new ArrayList<>(drafts);
  }

  List<Draft> join() {
    for (Quotation q : quotations) {
      if (drafts.stream().noneMatch(d -> isOutside(d) && d.touches(q.words()))) {
        attach(q);
      }
    }
    return drafts;
  }

  private void attach(Quotation q) {
    if (isTitle(q)) {
      return;
    }
    if (trailing(q) || leading(q) || continued(q)) {
      return;
    }
    if (q.wordCount(text) < 4) {
      return;
    }
    if (anyVerb(q) || afterColon(q) || signed(q)) {
      return;
    }
    standingAlone(q);
  }

  /** "…," the envoy said. */
  private boolean trailing(Quotation q) {
    if (q.wordCount(text) <= 5 && !startsSpeech(q)) {
      return false;
    }
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      if (!takesQuotation(d)) {
        continue;
      }
      int starts = clauseStart(d);
      if (d.sentence().span().overlaps(new Span(q.outer().end() - 1, q.outer().end() + 2))
          && starts >= q.outer().end()
          && gap(q.outer().end(), starts) <= SHORT_GAP
          && !isFinished(q)) {
        add(i, q, "statement.quotation-first");
        return true;
      }
    }
    return false;
  }

  /** The envoy said: "…" */
  private boolean leading(Quotation q) {
    int best = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      boolean before = takesQuotation(d) && d.cue().get().end() <= q.outer().start();
      if (before
          && d.sentence().span().overlaps(new Span(q.outer().start(), q.outer().start() + 1))) {
        best = i;
      }
    }
    if (best < 0) {
      return false;
    }
    int from = drafts.get(best).cue().get().end();
    int gap = gap(from, q.outer().start());
    char last = lastBefore(q.outer().start());
    boolean led = last == ':' || (last == ',' && gap <= LONG_GAP) || gap <= 2;
    if (!led || otherQuotationIn(from, q.outer().start())) {
      return widened(best, q);
    }
    if (gap > 0 && ",:".indexOf(last) < 0 && widened(best, q)) {
      return true;
    }
    add(best, q, "statement.quotation-after");
    return true;
  }

  /**
   * Called the plan a "gift": with no mark before the quotation the words between are said, too.
   */
  private boolean widened(int i, Quotation q) {
    Draft d = drafts.get(i);
    Span between = Span.between(d.cue().get(), q.outer());
    boolean cueBetween =
        drafts.stream().anyMatch(x -> x.cue().filter(between::overlaps).isPresent());
    String words = text.substring(between.start(), between.end());
    boolean plain = words.chars().noneMatch(c -> ",:.()".indexOf(c) >= 0);
    if (!d.content().isEmpty()
        || cueBetween
        || !plain
        || gap(between.start(), between.end()) > WIDEST) {
      return false;
    }
    drafts.set(i, d.plus(settler.bare(between.and(q.outer()))).by("statement.complement"));
    return true;
  }

  /** "…," the envoy said. "…": a quotation that opens the next sentence goes on with the last. */
  private boolean continued(Quotation q) {
    Optional<Sentence> here = report.sentenceAt(q.outer().start());
    if (here.isEmpty() || gap(here.get().span().start(), q.outer().start()) > 0) {
      return leadInParagraph(q);
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft d = drafts.get(i);
      if (d.sentence().paragraph() != here.get().paragraph() || d.start() > q.outer().start()) {
        continue;
      }
      int end =
          Math.max(d.sentence().span().end(), d.content().isEmpty() ? 0 : last(d.content()).end());
      boolean direct = !d.content().isEmpty() && settler.quotedShare(d.content()) > 0.3;
      if (isOutside(d) && direct && gap(Math.min(end, q.outer().start()), q.outer().start()) == 0) {
        add(i, q, d.rule());
        return true;
      }
    }
    return leadInParagraph(q);
  }

  /** A paragraph that ends in a colon leads in the quotation of the next. */
  private boolean leadInParagraph(Quotation q) {
    if (lastBefore(q.outer().start()) != ':') {
      return false;
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft d = drafts.get(i);
      boolean just = d.cue().isPresent() && d.cue().get().end() <= q.outer().start();
      if (just && takesQuotation(d) && gap(d.sentence().span().end(), q.outer().start()) == 0) {
        add(i, q, "statement.quotation-after");
        return true;
      }
    }
    return false;
  }

  /** The mood was grim: "…" */
  private boolean afterColon(Quotation q) {
    Optional<Sentence> s = report.sentenceAt(q.outer().start());
    int colon = s.isPresent() ? text.lastIndexOf(':', q.outer().start()) : -1;
    if (colon < 0 || !s.get().span().contains(colon) || gap(colon, q.outer().start()) > 0) {
      return false;
    }
    Sentence sentence = s.get();
    Optional<Token> subject =
        sentence.tokens().stream()
            .filter(t -> t.span().end() <= colon && t.relates("nsubj") && Clause.isNominal(t))
            .filter(t -> t.entity().equals("person") || t.entity().equals("organization"))
            .findFirst();
    if (subject.isEmpty()) {
      return false;
    }
    Span cue = new Span(colon, colon + 1);
    drafts.add(
        Draft.quotation(sentence, Optional.of(cue), "statement.colon", settler.bare(q.outer()))
            .saidBy(subject, "nobody is named before the colon"));
    return true;
  }

  /** "…" — Name, at the end of a paragraph. */
  private boolean signed(Quotation q) {
    int at = q.outer().end();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at >= text.length() || "—–-―".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int dash = at;
    Optional<Sentence> s = report.sentenceAt(dash);
    if (s.isEmpty() || Quotation.wordCount(text, new Span(dash, s.get().span().end())) > 10) {
      return false;
    }
    Optional<Token> name =
        s.get().headOf(new Span(dash + 1, s.get().span().end())).filter(t -> t.is(Upos.PROPN));
    if (name.isEmpty()) {
      return false;
    }
    drafts.add(
        Draft.quotation(
                s.get(),
                Optional.of(new Span(dash, dash + 1)),
                "statement.signature",
                settler.bare(q.outer()))
            .saidBy(name, "nobody signs"));
    return true;
  }

  /** A paragraph that is a quotation and no more: the last speaker goes on. */
  private void standingAlone(Quotation q) {
    Optional<Sentence> s = report.sentenceAt(q.words().start());
    if (s.isEmpty()) {
      return;
    }
    int words = 0;
    for (Sentence other : report.sentencesIn(q.outer())) {
      words += Quotation.wordCount(text, other.span());
    }
    int paragraph = s.get().paragraph();
    if (q.wordCount(text) < 6 || q.wordCount(text) < 0.8 * words) {
      return;
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft d = drafts.get(i);
      boolean before = d.sentence().paragraph() < paragraph && d.start() < q.outer().start();
      if (before
          && isOutside(d)
          && !d.content().isEmpty()
          && paragraph - d.sentence().paragraph() <= 2) {
        drafts.add(
            i + 1,
            Draft.quotation(
                    d.sentence(),
                    Optional.empty(),
                    "statement.standing-alone",
                    settler.bare(q.outer()))
                .with(d.saying()));
        return;
      }
    }
  }

  private void add(int i, Quotation q, String rule) {
    Draft d = drafts.get(i);
    Span more = settler.bare(q.outer());
    for (Span c : d.content()) {
      if (isOneStretch(d, c, q)) {
        List<Span> rest = new ArrayList<>(d.content());
        rest.remove(c);
        drafts.set(i, d.with(rest).plus(settler.bare(c.and(q.outer()))));
        return;
      }
    }
    drafts.set(i, d.plus(more).by(rule));
  }

  /**
   * What the grammar found and the quotation behind it in the same sentence, with nothing but words
   * between.
   */
  private boolean isOneStretch(Draft d, Span c, Quotation q) {
    if (c.end() > q.outer().start() || !d.sentence().span().contains(q.outer().start())) {
      return false;
    }
    Span between = Span.between(c, q.outer());
    boolean cueBetween =
        drafts.stream().anyMatch(x -> x.cue().filter(between::overlaps).isPresent());
    return !cueBetween && text.substring(between.start(), between.end()).indexOf(':') < 0;
  }

  /** "Good Morning Norway": a few words with capitals that no comma or colon leads in. */
  private boolean isTitle(Quotation q) {
    int words = q.wordCount(text);
    if (words < 2 || words > 6 || startsSpeech(q)) {
      return false;
    }
    boolean start = true;
    for (int i = q.words().start(); i < q.words().end(); i++) {
      char c = text.charAt(i);
      boolean longer = i + 3 < q.words().end() && Character.isLetter(text.charAt(i + 3));
      if (start && longer && Character.isLowerCase(c)) {
        return false;
      }
      start = !Character.isLetterOrDigit(c) && c != '\'' && c != '’';
    }
    return text.charAt(q.words().end() - 1) != '!' && text.charAt(q.words().end() - 1) != '?';
  }

  /** "…," the mayor barked: behind a quotation that ends in a comma any verb says. */
  private boolean anyVerb(Quotation q) {
    Optional<Sentence> found = report.sentenceAt(q.outer().end() - 1);
    char last = text.charAt(q.words().end() - 1);
    if (found.isEmpty() || ",?!".indexOf(last) < 0) {
      return false;
    }
    Sentence s = found.get();
    for (Token v : s.tokens()) {
      boolean behind =
          v.span().start() >= q.outer().end()
              && gap(q.outer().end(), v.span().start()) <= SHORT_GAP;
      boolean finite = v.is(Upos.VERB) && (v.xpos().equals("VBD") || v.xpos().equals("VBZ"));
      Optional<Token> subject = behind && finite ? new Clause(s, v).ownSubject() : Optional.empty();
      if (subject.filter(x -> x.span().start() >= q.outer().end()).isPresent()) {
        drafts.add(
            Draft.of(s, v, v.span(), ANY_VERB, "statement.any-verb")
                .with(List.of(settler.bare(q.outer())))
                .saidBy(subject, "no subject by the cue"));
        return true;
      }
    }
    return false;
  }

  private boolean takesQuotation(Draft d) {
    return d.cue().isPresent() && d.takes(Cue.Frame.QUOTE) && isOutside(d);
  }

  private boolean isOutside(Draft d) {
    return d.cue().isEmpty()
        || quotations.stream().noneMatch(q -> q.outer().overlaps(d.cue().get()));
  }

  private static int clauseStart(Draft d) {
    int cue = d.cue().get().start();
    return d.saying()
        .speaker()
        .filter(t -> d.sentence().token(t.index()).equals(t))
        .map(t -> Math.min(cue, d.sentence().subtreeSpan(t).start()))
        .orElse(cue);
  }

  private int gap(int from, int to) {
    return from >= to ? 0 : Quotation.wordCount(text, new Span(from, to));
  }

  /** A quotation that ends in a full stop is not followed by its own saying clause. */
  private boolean isFinished(Quotation q) {
    return text.charAt(q.words().end() - 1) == '.';
  }

  private boolean otherQuotationIn(int from, int to) {
    Span between = new Span(from, to);
    return quotations.stream().anyMatch(q -> between.contains(q.outer()));
  }

  private boolean startsSpeech(Quotation q) {
    char last = lastBefore(q.outer().start());
    return last == ' ' || ".,:;?!—–”\"".indexOf(last) >= 0;
  }

  private char lastBefore(int offset) {
    int i = offset - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 ? ' ' : text.charAt(i);
  }

  private static Span last(List<Span> spans) {
    return spans.get(spans.size() - 1);
  }
}
