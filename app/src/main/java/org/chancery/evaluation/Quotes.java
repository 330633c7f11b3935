package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Span;

/** Compares spans of one text, whose offsets count code points. */
final class Quotes {
  private static final String EDGE = " \t\r\n\u00a0\"“”„«»'‘’`.,;:!?()[]–—-";
  private static final Pattern CUT =
      Pattern.compile(
          "(,|\\(|--|—| (?:of|for|in|at|from|with|on|to|who|whose|whom|that|which|and|&|by|among"
              + "|near|as) |;)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.\\-]+");

  private final int[] text;

  /** A gold span and a found one, by their places in their lists. */
  record Match(int gold, int found) {}

  private record Overlap(int length, int gold, int found) {}

  Quotes(String text) {
    this.text = text.codePoints().toArray();
  }

  /** The span, if it lies inside the text. */
  Span checked(Span span) {
    if (span.end() > text.length) {
      throw new Fields.UnfitException(
          "expected offsets up to " + text.length + ", found " + span.end());
    }
    return span;
  }

  /** One to one, the longest overlaps first. */
  List<Match> matches(List<Span> gold, List<Span> found, boolean exact) {
    List<Overlap> overlaps = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        Span a = trimmed(gold.get(i));
        Span b = trimmed(found.get(j));
        int overlap = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        boolean half = overlap > 0 && 2 * overlap >= Math.max(a.length(), b.length());
        if (exact ? a.equals(b) : half) {
          overlaps.add(new Overlap(overlap, i, j));
        }
      }
    }
    overlaps.sort(
        Comparator.comparingInt(Overlap::length)
            .thenComparingInt(Overlap::gold)
            .thenComparingInt(Overlap::found)
            .reversed());
    return chosen(overlaps);
  }

  private static List<Match> chosen(List<Overlap> overlaps) {
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    List<Match> matches = new ArrayList<>();
    for (Overlap o : overlaps) {
      if (!usedGold.contains(o.gold()) && !usedFound.contains(o.found())) {
        usedGold.add(o.gold());
        usedFound.add(o.found());
        matches.add(new Match(o.gold(), o.found()));
      }
    }
    return matches;
  }

  private Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && EDGE.indexOf(text[start]) >= 0) {
      start++;
    }
    while (end > start && EDGE.indexOf(text[end - 1]) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** The last word before what follows the head of a speaker's name; the span if there is none. */
  Span head(Span speaker) {
    String phrase = new String(text, speaker.start(), speaker.length());
    Matcher cut = CUT.matcher(phrase);
    String front = cut.find() && cut.start() > 0 ? phrase.substring(0, cut.start()) : phrase;
    Matcher words = WORD.matcher(front);
    Span head = speaker;
    while (words.find()) {
      int from = speaker.start() + front.codePointCount(0, words.start());
      head = new Span(from, from + words.group().codePointCount(0, words.group().length()));
    }
    return head;
  }
}
