package org.chancery.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.lexicon.Lexicon;

/** Finds where sentences end among the words of a paragraph. */
final class SentenceSplitter {
  private static final String ENDS = ".?!…";
  private static final String CLOSERS = "\"”’')]}»";
  private static final String OPENERS = "\"“‘'([{«`";

  /**
   * Longer ones are cut, at a comma or semicolon where there is one, so that no text can stall the
   * model.
   */
  static final int MOST_WORDS = 140;

  private final Tokenizer tokenizer;
  private final Set<String> starts = new HashSet<>();

  SentenceSplitter(Lexicon lexicon, Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
    lexicon.table("language/sentence-starts.tsv").rows().forEach(r -> starts.add(r.get("word")));
  }

  List<List<Word>> split(List<Word> words) {
    List<List<Word>> out = new ArrayList<>();
    int from = 0;
    int i = 0;
    while (i < words.size()) {
      int end = endAfter(words, i);
      if (end > 0) {
        addCut(words.subList(from, end), out);
        from = end;
        i = end;
      } else {
        i++;
      }
    }
    addCut(words.subList(from, words.size()), out);
    return out;
  }

  /** If a sentence ends at word i: the index after it and its closing marks; else 0. */
  private int endAfter(List<Word> words, int i) {
    String form = words.get(i).form();
    boolean abbreviation = tokenizer.isAbbreviation(form);
    boolean stop = ENDS.indexOf(form.charAt(0)) >= 0;
    if (!stop && !abbreviation) {
      return 0;
    }
    int end = i + 1;
    while (end < words.size() && isCloser(words, i, end)) {
      end++;
    }
    while (end < words.size() && ENDS.indexOf(words.get(end).form().charAt(0)) >= 0) {
      end++;
    }
    if (end >= words.size()) {
      return 0;
    }
    return begins(words, end, abbreviation ? form : "", stop && end > i + 1) ? end : 0;
  }

  /** A closing mark stands without a blank behind the word before it. */
  private static boolean isCloser(List<Word> words, int i, int at) {
    String form = words.get(at).form();
    boolean close =
        CLOSERS.indexOf(form.charAt(0)) >= 0 && (form.length() == 1 || form.equals("''"));
    return close && words.get(at).span().start() == words.get(at - 1).span().end() && at > i;
  }

  private boolean begins(List<Word> words, int at, String abbreviation, boolean afterQuote) {
    int first = at;
    while (first < words.size() - 1 && OPENERS.indexOf(words.get(first).form().charAt(0)) >= 0) {
      first++;
    }
    String next = words.get(first).form();
    int c = next.codePointAt(0);
    if (!abbreviation.isEmpty()) {
      return beginsAfter(abbreviation, next, first > at && !isInserted(words, at));
    }
    if (Character.isLowerCase(c)) {
      return false;
    }
    boolean glued = words.get(at).span().start() == words.get(at - 1).span().end();
    if (glued && !afterQuote) {
      return Character.isUpperCase(c) && first == at && words.get(at - 1).form().length() == 1;
    }
    return Character.isLetterOrDigit(c)
        || first > at
        || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** "(GMT +8)" in "at 6 p.m. (GMT +8)": brackets round no sentence of its own. */
  private static boolean isInserted(List<Word> words, int at) {
    int end = at;
    while (end < words.size() && ")]".indexOf(words.get(end).form().charAt(0)) < 0) {
      end++;
    }
    boolean bracket = "([".indexOf(words.get(at).form().charAt(0)) >= 0 && end < words.size();
    return bracket && ENDS.indexOf(words.get(end - 1).form().charAt(0)) < 0;
  }

  private boolean beginsAfter(String abbreviation, String next, boolean quote) {
    if (tokenizer.kindOf(abbreviation) != Tokenizer.AbbreviationKind.PLAIN) {
      return false;
    }
    boolean oneLetter = abbreviation.length() == 2;
    return !oneLetter && (quote || starts.contains(next));
  }

  private static void addCut(List<Word> sentence, List<List<Word>> out) {
    int from = 0;
    while (sentence.size() - from > MOST_WORDS) {
      int cut = from + MOST_WORDS;
      for (int i = cut; i > from + MOST_WORDS / 2; i--) {
        if (",;:".contains(sentence.get(i - 1).form())) {
          cut = i;
          break;
        }
      }
      out.add(List.copyOf(sentence.subList(from, cut)));
      from = cut;
    }
    if (from < sentence.size()) {
      out.add(List.copyOf(sentence.subList(from, sentence.size())));
    }
  }
}
