package org.chancery.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives the phrases of dictionaries, which are all in capitals, the letters that reports have. */
final class Casing {
  private static final String WORDS = "interchange/small-words.tsv";

  /** A phrase of so few letters is taken for an acronym. */
  private static final int ACRONYM = 3;

  private static final Pattern MARKS = Pattern.compile("\\p{M}|\\.");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Set<String> small = new LinkedHashSet<>();

  Casing(Lexicon lexicon) {
    lexicon.table(WORDS).rows().forEach(r -> small.add(r.get("word")));
  }

  /**
   * Words between underscores or blanks; the underscore at the end, which ends a word, is no word.
   */
  static List<String> words(String phrase) {
    return Lexicon.parts(phrase.replace('_', ' '), " ");
  }

  /** BAN_KI-MOON_ is Ban Ki-moon, UN_ is UN; a phrase that has small letters stays as it is. */
  String name(String phrase) {
    List<String> words = words(phrase);
    String plain = String.join(" ", words);
    boolean mixed = plain.chars().anyMatch(Character::isLowerCase);
    if (mixed || plain.length() <= ACRONYM) {
      return plain;
    }
    List<String> cased = new ArrayList<>();
    for (String word : words) {
      cased.add(word(word, cased.isEmpty() && words.size() > 1));
    }
    return String.join(" ", cased);
  }

  private String word(String word, boolean first) {
    if (word.indexOf('.') >= 0 && word.length() <= 2 * ACRONYM) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (small.contains(lower) && !first) {
      return lower;
    }
    StringBuilder out = new StringBuilder(lower);
    int at = 0;
    int hyphen = lower.indexOf('-');
    while (hyphen > 0 && small.contains(lower.substring(at, hyphen))) {
      at = hyphen + 1;
      hyphen = lower.indexOf('-', at);
    }
    capital(out, at);
    int apostrophe = lower.indexOf('\'');
    if (apostrophe == at + 1) {
      capital(out, apostrophe + 1);
    }
    return out.toString();
  }

  private static void capital(StringBuilder word, int at) {
    if (at < word.length()) {
      word.setCharAt(at, Character.toUpperCase(word.charAt(at)));
    }
  }

  /** How two names are compared: letters and digits without marks, in lower case. */
  static String key(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
