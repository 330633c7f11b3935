package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;

/** The words of a report that an entry rests on, cut to fit. */
final class Excerpt {
  private static final String CUT = "…";

  private final String text;
  private final int limit;

  /**
   * Of one report.
   *
   * @param limit characters, roughly
   */
  Excerpt(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /**
   * The sentence if it fits, else as much of it as fits around the first wanted span and as many of
   * the others as can stand beside it.
   */
  Prose around(Span sentence, List<Span> wanted) {
    Span core = wanted.get(0);
    for (Span span : wanted) {
      Span both = core.and(span);
      if (sentence.contains(both) && both.length() <= limit) {
        core = both;
      }
    }
    Span window = sentence.length() <= limit ? sentence : widen(core, sentence);
    Prose prose = Prose.of("“" + (window.start() > sentence.start() ? CUT : ""));
    addTrimmed(prose, window, Optional.of(wanted.get(0)));
    return prose.add((window.end() < sentence.end() ? CUT : "") + "”");
  }

  /** The beginnings of stretches that belong together. */
  Prose of(List<Span> spans) {
    Prose prose = Prose.of("“");
    int left = limit;
    List<Span> shown = new ArrayList<>(spans);
    for (int i = 0; i < shown.size(); i++) {
      Span span = shown.get(i);
      if (i > 0) {
        prose.add(" " + CUT + " ");
      }
      if (span.length() > left) {
        addTrimmed(prose, new Span(span.start(), wordEnd(span, left)), Optional.empty());
        return prose.add(CUT + "”");
      }
      addTrimmed(prose, span, Optional.empty());
      left -= span.length();
    }
    return prose.add("”");
  }

  private void addTrimmed(Prose prose, Span window, Optional<Span> trigger) {
    Span span = trim(window);
    if (trigger.isPresent() && span.contains(trigger.get())) {
      prose.add(text.substring(span.start(), trigger.get().start()));
      prose.add(trigger.get().in(text), Ink.TRIGGER);
      prose.add(text.substring(trigger.get().end(), span.end()));
    } else {
      prose.add(span.in(text));
    }
  }

  private Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private Span widen(Span core, Span sentence) {
    int spare = Math.max(0, limit - core.length());
    int before = core.start() - sentence.start();
    int after = sentence.end() - core.end();
    int left = Math.min(before, Math.max(spare / 2, spare - after));
    int right = Math.min(after, spare - left);
    int start = core.start() - left;
    int end = core.end() + right;
    while (start > sentence.start() && start < core.start() && isInWord(start)) {
      start++;
    }
    while (end < sentence.end() && end > core.end() && isInWord(end)) {
      end--;
    }
    return new Span(start, end);
  }

  private int wordEnd(Span span, int length) {
    int end = span.start() + Math.max(0, length);
    while (end > span.start() && isInWord(end)) {
      end--;
    }
    return end > span.start() ? end : span.start() + Math.max(0, length);
  }

  private boolean isInWord(int at) {
    return !Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at));
  }
}
