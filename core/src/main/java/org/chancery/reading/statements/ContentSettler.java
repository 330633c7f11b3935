package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/**
 * Brings what the grammar found and the quotation marks together: content never ends inside a
 * quotation, and a content that is one quotation loses its marks.
 */
final class ContentSettler {
  private static final String ENDS = " \t\u00a0,;:–—-";

  private final String text;
  private final List<Quotation> quotations;

  ContentSettler(String text, List<Quotation> quotations) {
    this.text = text;
    this.quotations = quotations.stream().filter(q -> q.depth() == 0).toList();
  }

  Draft settle(Draft draft) {
    List<Span> settled = new ArrayList<>();
    for (Span span : draft.content()) {
      Span whole = span;
      for (Quotation q : quotations) {
        boolean aroundCue = draft.cue().filter(c -> q.outer().overlaps(c)).isPresent();
        if (!aroundCue && q.outer().overlaps(whole)) {
          whole = whole.and(q.outer());
        }
      }
      whole = bare(whole);
      if (!whole.isEmpty()) {
        merge(settled, whole);
      }
    }
    settled.sort(null);
    return draft.with(settled);
  }

  private void merge(List<Span> settled, Span next) {
    Span all = next;
    for (int i = settled.size() - 1; i >= 0; i--) {
      if (settled.get(i).overlaps(all)) {
        all = all.and(settled.remove(i));
      }
    }
    settled.add(bare(all));
  }

  /**
   * Without marks of quotation where one quotation is all of it, and without commas and dashes at
   * its ends.
   */
  Span bare(Span span) {
    Span trimmed = trimmed(span);
    for (Quotation q : quotations) {
      if (trimmed.contains(q.words()) && q.outer().contains(trimmed)) {
        return trimmed(q.words());
      }
    }
    return trimmed;
  }

  private Span trimmed(Span span) {
    int a = span.start();
    int b = span.end();
    while (a < b && (ENDS.indexOf(text.charAt(a)) >= 0 || Character.isWhitespace(text.charAt(a)))) {
      a++;
    }
    while (b > a
        && (ENDS.indexOf(text.charAt(b - 1)) >= 0 || Character.isWhitespace(text.charAt(b - 1)))) {
      b--;
    }
    return withoutLoneBracket(a, b);
  }

  private Span withoutLoneBracket(int a, int b) {
    String words = text.substring(a, b);
    int start = words.startsWith("(") && words.indexOf(')') < 0 ? a + 1 : a;
    int end = words.endsWith(")") && words.indexOf('(') < 0 ? b - 1 : b;
    return start < end ? new Span(start, end) : new Span(a, b);
  }

  /** How much of the content stands in quotation marks, 0 to 1, by words. */
  double quotedShare(List<Span> content) {
    int all = 0;
    int quoted = 0;
    for (Span c : content) {
      all += Quotation.wordCount(text, c);
      for (Span q : quotedIn(c)) {
        quoted += Quotation.wordCount(text, q);
      }
    }
    return all == 0 ? 0 : Math.min(1, (double) quoted / all);
  }

  /** The stretches of one content that stand in quotation marks. */
  List<Span> quotedIn(Span content) {
    List<Span> found = new ArrayList<>();
    for (Quotation q : quotations) {
      int a = Math.max(content.start(), q.words().start());
      int b = Math.min(content.end(), q.words().end());
      if (a < b) {
        found.add(trimmed(new Span(a, b)));
      }
    }
    found.removeIf(Span::isEmpty);
    return found;
  }
}
