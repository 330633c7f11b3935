package org.chancery.reading.statements;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * Pairs quotation marks, paragraph by paragraph: curly, straight, doubled apostrophes and
 * backquotes as old wire systems write them, single marks inside double ones. A quotation whose
 * closing mark is missing runs to the end of its paragraph if it opened where speech can begin;
 * otherwise its mark is litter.
 */
final class QuotationMarks {
  private static final String OPENERS_BEFORE = "([{–—-/\"“‘'`";
  private static final String CLOSERS_AFTER = ".,;:!?)]}–—-/\"”’'";

  private final String text;
  private final Span paragraph;
  private final int number;
  private final Deque<Mark> open = new ArrayDeque<>();
  private final List<Quotation> found = new ArrayList<>();

  /** An opening mark that waits for its end. */
  private record Mark(int at, int length, boolean single, boolean curly) {}

  private QuotationMarks(String text, Span paragraph, int number) {
    this.text = text;
    this.paragraph = paragraph;
    this.number = number;
  }

  /** All quotations of a report in text order, an outer one before those inside it. */
  static List<Quotation> in(Report report) {
    List<Quotation> all = new ArrayList<>();
    report.layout().headline().ifPresent(h -> all.addAll(pair(report.text(), h, -1)));
    List<Span> paragraphs = report.layout().paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      all.addAll(pair(report.text(), paragraphs.get(i), i));
    }
    return all;
  }

  private static List<Quotation> pair(String text, Span paragraph, int number) {
    return new QuotationMarks(text, paragraph, number).pair();
  }

  private List<Quotation> pair() {
    int i = paragraph.start();
    while (i < paragraph.end()) {
      int length = markLength(i);
      if (length == 0) {
        i++;
      } else {
        mark(i, length);
        i += length;
      }
    }
    closeAtEnd();
    return leveled();
  }

  private int markLength(int i) {
    char c = text.charAt(i);
    boolean doubled = i + 1 < paragraph.end() && text.charAt(i + 1) == c;
    return switch (c) {
      case '"', '“', '”', '„', '«', '»', '‘' -> 1;
      case '\'', '`', '’' -> doubled ? 2 : 1;
      default -> 0;
    };
  }

  private void mark(int at, int length) {
    char c = text.charAt(at);
    boolean single = length == 1 && (c == '\'' || c == '’' || c == '‘' || c == '`');
    if (single) {
      single(at, c);
    } else {
      doubleMark(at, length, c);
    }
  }

  private void single(int at, char c) {
    boolean canClose = c != '‘' && c != '`' && closes(at, 1);
    if (canClose && !open.isEmpty() && open.peek().single()) {
      close(at, 1);
    } else if (c != '’' && opens(at, 1) && closesLater(at)) {
      open.push(new Mark(at, 1, true, c == '‘'));
    }
  }

  private void doubleMark(int at, int length, char c) {
    boolean curly = c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    boolean sameOpen = open.stream().anyMatch(m -> !m.single() && m.curly() == curly);
    boolean anyOpen = open.stream().anyMatch(m -> !m.single());
    boolean mistyped = anyOpen ? closes(at, length) && !opens(at, length) : opens(at, length);
    boolean onlyOpens = (c == '“' || c == '„' || c == '«' || c == '`') && !(anyOpen && mistyped);
    boolean onlyCloses = (c == '”' || c == '»') && (anyOpen || !mistyped);
    boolean asOpener = opens(at, length) && !closes(at, length);
    if (onlyOpens || (!onlyCloses && (!anyOpen || asOpener))) {
      if (sameOpen) {
        dropOpenDouble(at);
      }
      open.push(new Mark(at, length, false, curly));
    } else if (anyOpen) {
      while (open.peek().single() || (sameOpen && open.peek().curly() != curly)) {
        open.pop();
      }
      close(at, length);
    }
  }

  /** Doubles of one kind do not nest: a second opening mark shows that the first never closed. */
  private void dropOpenDouble(int at) {
    while (!open.isEmpty()) {
      Mark m = open.pop();
      if (!m.single() && canRunOn(m)) {
        add(m, at, at, false);
      }
    }
  }

  private void close(int at, int length) {
    add(open.pop(), at, at + length, true);
  }

  private void add(Mark m, int wordsEnd, int outerEnd, boolean closed) {
    int start = m.at() + m.length();
    int end = wordsEnd;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      Span outer = new Span(m.at(), Math.max(end, closed ? outerEnd : end));
      found.add(new Quotation(outer, new Span(start, end), number, 0, closed));
    }
  }

  private void closeAtEnd() {
    while (!open.isEmpty()) {
      Mark m = open.pop();
      if (!m.single() && canRunOn(m)) {
        add(m, paragraph.end(), paragraph.end(), false);
      }
    }
  }

  /** Speech can begin at the start of a paragraph or sentence, or after a colon or comma. */
  private boolean canRunOn(Mark m) {
    int i = m.at() - 1;
    while (i >= paragraph.start() && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < paragraph.start() || ":,.?!".indexOf(text.charAt(i)) >= 0;
  }

  private boolean opens(int at, int length) {
    boolean before =
        at == paragraph.start()
            || Character.isWhitespace(text.charAt(at - 1))
            || OPENERS_BEFORE.indexOf(text.charAt(at - 1)) >= 0;
    int next = at + length;
    return before && next < paragraph.end() && !Character.isWhitespace(text.charAt(next));
  }

  private boolean closes(int at, int length) {
    boolean before = at > paragraph.start() && !Character.isWhitespace(text.charAt(at - 1));
    int next = at + length;
    return before
        && (next >= paragraph.end()
            || Character.isWhitespace(text.charAt(next))
            || CLOSERS_AFTER.indexOf(text.charAt(next)) >= 0);
  }

  private boolean closesLater(int at) {
    for (int i = at + 2; i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if ((c == '\'' || c == '’') && closes(i, 1)) {
        return true;
      }
      if ((c == '"' || c == '”') && closes(i, 1)) {
        return false;
      }
    }
    return false;
  }

  private List<Quotation> leveled() {
    found.sort(
        Comparator.comparingInt((Quotation q) -> q.outer().start())
            .thenComparing(q -> -q.outer().end()));
    List<Quotation> leveled = new ArrayList<>();
    for (Quotation q : found) {
      int depth = 0;
      for (Quotation o : leveled) {
        if (o.outer().contains(q.outer())) {
          depth++;
        }
      }
      leveled.add(new Quotation(q.outer(), q.words(), q.paragraph(), depth, q.closed()));
    }
    return leveled;
  }
}
