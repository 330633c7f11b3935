package org.chancery.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * BERT's uncased word pieces, one word at a time; the training code's {@code data.WordPieces} does
 * the same.
 */
final class WordPieces {
  private static final int MOST = 12;

  private final Map<String, Integer> ids;
  private final int unknown;
  private final int start;
  private final int end;
  private final int longest;

  /**
   * @param vocabulary one piece a line; its number is its id
   */
  WordPieces(List<String> vocabulary) {
    ids = new HashMap<>(vocabulary.size() * 2);
    for (String piece : vocabulary) {
      ids.put(piece, ids.size());
    }
    unknown = id("[UNK]");
    start = id("[CLS]");
    end = id("[SEP]");
    longest = vocabulary.stream().mapToInt(String::length).max().orElse(0);
  }

  private int id(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("vocabulary: expected a piece " + piece);
    }
    return id;
  }

  /** Whether the vocabulary holds the word as a whole, as it does the commoner ones. */
  boolean knows(String word) {
    return ids.containsKey(word);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** At least one piece, at most twelve. */
  List<Integer> of(String word) {
    Integer whole = ids.get(word);
    if (whole != null) {
      return List.of(whole);
    }
    String plain = plain(word);
    List<Integer> out = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      int next = at;
      while (next < plain.length() && isWordPart(plain.codePointAt(next))) {
        next += Character.charCount(plain.codePointAt(next));
      }
      if (next == at) {
        next += Character.charCount(plain.codePointAt(at));
      }
      addPieces(plain.substring(at, next), out);
      at = next;
    }
    if (out.isEmpty()) {
      out.add(unknown);
    }
    return out.size() > MOST ? List.copyOf(out.subList(0, MOST)) : out;
  }

  private static String plain(String word) {
    String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(
            c -> Character.getType(c) != Character.NON_SPACING_MARK && !Character.isWhitespace(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c);
  }

  private void addPieces(String chunk, List<Integer> out) {
    int from = out.size();
    int begin = 0;
    while (begin < chunk.length()) {
      int stop = Math.min(chunk.length(), begin + longest); // else a word of a megabyte takes hours
      Integer found = null;
      while (stop > begin && found == null) {
        String piece = chunk.substring(begin, stop);
        found = ids.get(begin == 0 ? piece : "##" + piece);
        if (found == null) {
          stop--;
        }
      }
      if (found == null) {
        out.subList(from, out.size()).clear();
        out.add(unknown);
        return;
      }
      out.add(found);
      begin = stop;
    }
  }
}
