package org.chancery.reading.statements;

import java.util.List;
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
    int count = 0;
    boolean inWord = false;
    for (int i = words.start(); i < words.end(); i++) {
      boolean part = Character.isLetterOrDigit(text.charAt(i)) || (inWord && isJoint(text.charAt(i)));
      if (part && !inWord) {
        count++;
      }
      inWord = part;
    }
    return count;
  }

  private static boolean isJoint(char c) {
    return c == '\'' || c == '’' || c == '-';
  }

  /** The outermost quotation among these that holds the offset. */
  static java.util.Optional<Quotation> around(int offset, List<Quotation> all) {
    return all.stream().filter(q -> q.depth() == 0 && q.outer().contains(offset)).findFirst();
  }
}
