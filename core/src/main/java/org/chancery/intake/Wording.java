package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the letters and stops of a line tell: capitals, sentence ends, words. */
final class Wording {
  private static final String STOPS = ".!?…";
  private static final String CLOSERS = "\"'”’»)]*";
  private static final String OPENERS = "\"'“‘«([„";

  private Wording() {}

  /** Whether the line ends as a sentence does, closing quotes and brackets aside. */
  static boolean endsSentence(String text, int start, int end) {
    int at = end;
    while (at > start && CLOSERS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > start && STOPS.indexOf(text.charAt(at - 1)) >= 0;
  }

  static boolean endsSentence(String line) {
    return endsSentence(line, 0, line.length());
  }

  /** Whether a new sentence may begin here: a capital, a digit or an opening quote. */
  static boolean opensSentence(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return Character.isUpperCase(c) || Character.isDigit(c) || OPENERS.indexOf(c) >= 0;
  }

  static boolean opensLower(String text, int at) {
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  static boolean hasLower(String text) {
    return text.chars().anyMatch(Character::isLowerCase);
  }

  static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetter).count();
  }

  /** Runs of characters between blanks. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int at = Line.skipBlanks(line, 0, line.length());
    while (at < line.length()) {
      int stop = at;
      while (stop < line.length() && !Line.isBlank(line.charAt(stop))) {
        stop++;
      }
      words.add(line.substring(at, stop));
      at = Line.skipBlanks(line, stop, line.length());
    }
    return words;
  }

  /** Most of the longer words begin with a capital. */
  static boolean isTitleCase(String line) {
    List<String> longer = words(line).stream().filter(w -> letters(w) > 3).toList();
    long capital = longer.stream().filter(Wording::isCapitalised).count();
    return longer.size() >= 2 && capital * 10 >= longer.size() * 7L;
  }

  /** Whether the word's first letter is a capital. */
  static boolean isCapitalised(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
  }

  /** For comparing: lower case, single blanks, plain quotes. */
  static String lowered(String line) {
    String lower = String.join(" ", words(line)).toLowerCase(Locale.ROOT);
    return lower.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }

  /** The same without a stop at the end. */
  static String folded(String line) {
    String plain = lowered(line);
    int end = plain.length();
    while (end > 0 && ".:!".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return plain.substring(0, end).stripTrailing();
  }
}
