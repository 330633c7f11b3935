package org.chancery.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.export.CodePoints;
import org.chancery.json.Tree;

/** Stretches of text in which the words that were looked for are marked, in any form of them. */
final class Snippets {
  private static final int LONGEST = 320;
  private static final int BEFORE = 80;
  private static final int SHORTEST_STEM = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ENDING = Pattern.compile("(ing|edly|ed|ies|es|s|y|e)$");

  private final List<String> stems = new ArrayList<>();

  Snippets(String words) {
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      stems.add(stem(Actors.folded(word.group())));
    }
  }

  /** What forms of a word have in common; roughly what full-text search takes for one. */
  private static String stem(String word) {
    String stem = ENDING.matcher(word).replaceFirst("");
    return stem.length() < SHORTEST_STEM ? word : stem;
  }

  /** Where the words stand: UTF-16 offsets of start and end. */
  List<int[]> marks(String text) {
    List<int[]> marks = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String folded = Actors.folded(word.group());
      if (stems.stream().anyMatch(s -> s.equals(stem(folded)))) {
        marks.add(new int[] {word.start(), word.end()});
      }
    }
    return marks;
  }

  /** The text around the first mark; offsets of marks count code points. */
  Map<String, Object> of(String text) {
    List<int[]> all = marks(text);
    int from = 0;
    int to = text.length();
    if (to > LONGEST) {
      from = all.isEmpty() ? 0 : boundary(text, Math.max(0, all.get(0)[0] - BEFORE));
      to = boundary(text, Math.min(text.length(), from + LONGEST));
    }
    String shown = text.substring(from, to);
    CodePoints at = new CodePoints(shown);
    List<Object> marks = new ArrayList<>();
    for (int[] mark : all) {
      if (mark[0] >= from && mark[1] <= to) {
        marks.add(List.of(at.at(mark[0] - from), at.at(mark[1] - from)));
      }
    }
    return Tree.of("text", shown, "marks", marks, "cut", from > 0 || to < text.length());
  }

  /** Not within a pair of surrogates. */
  private static int boundary(String text, int at) {
    boolean within =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return within ? at - 1 : at;
  }
}
