package org.chancery.reading.statements;

import org.chancery.model.Span;

/**
 * A stretch of text in quotation marks.
 *
 * @param outer with its marks
 * @param words without them
 * @param paragraph number of its paragraph, -1 for the headline
 * @param depth 0 for a quotation that stands in no other
 * @param closed whether its closing mark is written
 */
record Quotation(Span outer, Span words, int paragraph, int depth, boolean closed) {

  int wordCount(String text) {
    return wordCount(text, words);
  }

  /** Words as a reader counts them: "don't" and "cease-fire" are one. */
  static int wordCount(String text, Span span) {
    int count = 0;
    boolean inWord = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean part =
          Character.isLetterOrDigit(c) || (inWord && (c == '\'' || c == '’' || c == '-'));
      if (part && !inWord) {
        count++;
      }
      inWord = part;
    }
    return count;
  }
}
