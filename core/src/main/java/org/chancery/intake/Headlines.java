package org.chancery.intake;

import java.util.Optional;

/** Tells whether a text's first line is its headline. */
final class Headlines {
  private static final int LONGEST = 220;
  private static final int PARAGRAPH = 100;
  private static final String GOES_ON = ".:;,…-–—";

  private final Datelines datelines;

  Headlines(Datelines datelines) {
    this.datelines = datelines;
  }

  /**
   * Whether the line at the index is the headline.
   *
   * @param title the title that the input gives beside its text
   * @param beforeHeadMatter whether a stamp or a byline comes next
   */
  boolean isHeadline(Sheet sheet, int index, Optional<String> title, boolean beforeHeadMatter) {
    Line line = sheet.lines.get(index);
    String words = sheet.words(line);
    if (index + 1 == sheet.lines.size()) {
      return false;
    }
    if (title.isPresent() && isTitle(words, title.get())) {
      return true;
    }
    return fits(sheet, line, words)
        && (beforeHeadMatter || sheet.lines.get(index + 1).afterBlank() || standsOut(sheet, index));
  }

  private static boolean isTitle(String words, String title) {
    return words.length() <= 2 * LONGEST && Wording.folded(words).equals(Wording.folded(title));
  }

  private boolean fits(Sheet sheet, Line line, String words) {
    return words.length() <= LONGEST
        && Wording.words(words).size() >= 2
        && !Wording.opensLower(words, 0)
        && GOES_ON.indexOf(words.charAt(words.length() - 1)) < 0
        && !Wording.endsSentence(words.replace('?', ' ').replace('!', ' ').stripTrailing())
        && datelines.opening(sheet.text, line.span()).isEmpty();
  }

  /**
   * Without a blank line after it: a short line above a long one, or a title in capitals above a
   * sentence.
   */
  private static boolean standsOut(Sheet sheet, int index) {
    Line line = sheet.lines.get(index);
    Line next = sheet.lines.get(index + 1);
    if (!Wording.opensSentence(sheet.text, next.start())) {
      return false;
    }
    boolean aboveParagraph = next.length() > PARAGRAPH && line.length() <= PARAGRAPH + 20;
    boolean aboveSentence =
        Wording.isTitleCase(sheet.words(line))
            && next.length() >= line.length()
            && Wording.endsSentence(sheet.text, next.start(), next.end())
            && !Paragraphs.isWrapped(sheet.text, sheet.lines);
    return aboveParagraph || aboveSentence;
  }
}
