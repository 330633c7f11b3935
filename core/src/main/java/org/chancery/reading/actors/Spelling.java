package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;

/**
 * Whether two spellings in Latin letters are of one name. Meant for names within one state and
 * office, or within one report: across all names it would join strangers.
 */
final class Spelling {
  private static final String VOWELS = "aeiou";
  private static final int SHORT = 4;
  private static final Pattern NUMBER = Pattern.compile("[ivx]+");
  private static final Pattern MARKS = Pattern.compile("['’‘ʻʼ`]");

  /** What a row of the table does. */
  private enum Kind {
    PARTICLE,
    FATHER,
    JOIN,
    FIRST,
    LETTERS,
    START,
    END,
    NAME,
    VOWEL,
    SOUND
  }

  private record Change(String word, String value) {}

  private final Set<String> particles = new HashSet<>();
  private final Set<String> fathers = new HashSet<>();
  private final Map<String, String> joins = new HashMap<>();
  private final Set<String> first = new HashSet<>();
  private final List<Change> letters = new ArrayList<>();
  private final List<Change> starts = new ArrayList<>();
  private final List<Change> ends = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> alike = new HashSet<>();
  private final Set<String> akin = new HashSet<>();

  Spelling(Table table, Problems problems) {
    for (Table.Row row : table.rows()) {
      String word = row.get("word");
      try {
        add(Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)), word, row.get("value"));
      } catch (IllegalArgumentException e) {
        problems.add(row.where(), "a kind of rule for spellings", row.get("kind"));
      }
    }
  }

  private void add(Kind kind, String word, String value) {
    switch (kind) {
      case PARTICLE -> particles.add(word);
      case FATHER -> fathers.add(word);
      case JOIN -> joins.put(word, value);
      case FIRST -> first.add(written(word));
      case LETTERS -> letters.add(new Change(word, value));
      case START -> starts.add(new Change(word, value));
      case END -> ends.add(new Change(word, value));
      case NAME -> names.put(written(word), written(value));
      case VOWEL -> both(word, alike);
      case SOUND -> both(word, akin);
    }
  }

  private static void both(String pair, Set<String> into) {
    into.add(pair);
    into.add("" + pair.charAt(1) + pair.charAt(0));
  }

  /** A name's words as they are compared. */
  record Spelt(List<String> words, boolean ofFather) {
    String joined() {
      return String.join("", words);
    }

    int size() {
      return words.size();
    }
  }

  Spelt spelt(String name) {
    List<String> words = new ArrayList<>();
    boolean ofFather = false;
    boolean behindFather = false;
    String joined = "";
    List<String> atoms = Names.atoms(MARKS.matcher(name).replaceAll(""));
    for (int i = 0; i < atoms.size(); i++) {
      String lower = atoms.get(i).toLowerCase(Locale.ROOT);
      boolean last = i == atoms.size() - 1;
      boolean father = fathers.contains(lower);
      if (!last && joins.containsKey(lower)) {
        joined = joined + joins.get(lower);
      } else if (last || (!father && !particles.contains(lower))) {
        words.add(word(joined + lower));
        joined = "";
        ofFather = behindFather;
      }
      behindFather = father || (behindFather && particles.contains(lower));
    }
    return new Spelt(List.copyOf(words), ofFather);
  }

  private String word(String lower) {
    if (NUMBER.matcher(lower).matches()) {
      return lower;
    }
    String word = written(lower);
    return names.getOrDefault(word, word);
  }

  private String written(String lower) {
    String s = lower;
    for (Change c : letters) {
      s = s.contains(c.word()) ? s.replace(c.word(), c.value()) : s;
    }
    s = single(s);
    for (Change c : starts) {
      boolean more = s.length() > c.word().length() + 1;
      s = more && s.startsWith(c.word()) ? c.value() + s.substring(c.word().length()) : s;
    }
    for (Change c : ends) {
      boolean more = s.length() > c.word().length() + 1;
      s =
          more && s.endsWith(c.word())
              ? s.substring(0, s.length() - c.word().length()) + c.value()
              : s;
    }
    return s;
  }

  private static String single(String s) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      if (i == 0 || s.charAt(i) != s.charAt(i - 1)) {
        out.append(s.charAt(i));
      }
    }
    return out.toString();
  }

  /** Whether one person of this state and office may be called both. */
  boolean same(String one, String other) {
    return same(spelt(one), spelt(other));
  }

  boolean same(Spelt one, Spelt other) {
    if (one.words().isEmpty() || other.words().isEmpty()) {
      return false;
    }
    if (one.joined().equals(other.joined())) {
      return true;
    }
    return one.size() <= other.size() ? sameInLonger(one, other) : sameInLonger(other, one);
  }

  private boolean sameInLonger(Spelt shorter, Spelt longer) {
    return shorter.size() == 1
        ? isSurname(shorter, longer)
        : joins(shorter.words(), longer.words()) || isTurned(shorter.words(), longer.words());
  }

  /** One word is the other's last; "Salman" is not "bin Salman". */
  private boolean isSurname(Spelt word, Spelt name) {
    String last = name.words().get(name.size() - 1);
    String two = name.size() > 1 ? name.words().get(name.size() - 2) + last : last;
    String is = word.words().get(0);
    return word.ofFather() == name.ofFather() && (isAlike(is, last) || isAlike(is, two));
  }

  /** "Orbán Viktor": the same words, the first one last. */
  private boolean isTurned(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    List<String> turned = new ArrayList<>(one.subList(1, one.size()));
    turned.add(one.get(0));
    List<String> back = new ArrayList<>(List.of(one.get(one.size() - 1)));
    back.addAll(one.subList(0, one.size() - 1));
    return turned.equals(other) || back.equals(other);
  }

  /** The words of the shorter one stand in the longer one, in order, and begin both. */
  private boolean joins(List<String> shorter, List<String> longer) {
    return hasSameInitials(shorter, longer) && meets(shorter, 0, longer, 0, 0);
  }

  /** George W. and George H. W. are two. */
  private static boolean hasSameInitials(List<String> one, List<String> other) {
    List<String> a = one.stream().skip(1).filter(w -> w.length() == 1).toList();
    List<String> b = other.stream().skip(1).filter(w -> w.length() == 1).toList();
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private boolean meets(List<String> a, int i, List<String> b, int j, int met) {
    if (i == a.size()) {
      return met > 1 || (met == 1 && j == b.size());
    }
    if (j == b.size()) {
      return false;
    }
    boolean last = i == a.size() - 1;
    if ((isAlike(a.get(i), b.get(j)) || (!last && isInitial(a.get(i), b.get(j))))
        && meets(a, i + 1, b, j + 1, met + 1)) {
      return true;
    }
    boolean two = j + 1 < b.size() && isAlike(a.get(i), b.get(j) + b.get(j + 1));
    if (two && meets(a, i + 1, b, j + 2, met + 1)) {
      return true;
    }
    boolean twice = i + 1 < a.size() && isAlike(a.get(i) + a.get(i + 1), b.get(j));
    if (twice && meets(a, i + 2, b, j + 1, met + 1)) {
      return true;
    }
    return (j > 0 && meets(a, i, b, j + 1, met)) || (i == 0 && j == 0 && isCalledSecond(a, b));
  }

  /** "Javad Zarif" is Mohammad Javad Zarif: the longer name's first word may be left out. */
  private boolean isCalledSecond(List<String> a, List<String> b) {
    return b.size() == a.size() + 1
        && a.size() > 1
        && first.contains(b.get(0))
        && meets(a, 0, b.subList(1, b.size()), 0, 0);
  }

  private static boolean isInitial(String one, String other) {
    return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
  }

  /** Whether two words are spellings of one: the same consonants with nearly the same vowels. */
  boolean isAlike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int length = Math.min(one.length(), other.length());
    int most = length > SHORT ? 2 : 1;
    boolean compared = length >= SHORT && !isOfWoman(one, other);
    return compared && differ(one, 0, other, 0, 0) <= most;
  }

  /** "Petrov" and "Petrova". */
  private static boolean isOfWoman(String one, String other) {
    return other.equals(one + "a") || one.equals(other + "a");
  }

  /** How many letters stand for others; many where they may not. */
  private int differ(String a, int i, String b, int j, int sounds) {
    int many = 9;
    if (i == a.length() || j == b.length()) {
      int left = a.length() - i + b.length() - j;
      return left == 0 ? 0 : left == 1 && isSoft(i == a.length() ? b : a) ? 1 : many;
    }
    char x = a.charAt(i);
    char y = b.charAt(j);
    if (x == y) {
      return differ(a, i + 1, b, j + 1, sounds);
    }
    int best = many;
    String pair = "" + x + y;
    if (isVowel(x) && isVowel(y) && alike.contains(pair)) {
      best = Math.min(best, 1 + differ(a, i + 1, b, j + 1, sounds));
    } else if (akin.contains(pair) && sounds == 0) {
      best = Math.min(best, 1 + differ(a, i + 1, b, j + 1, 1));
    }
    best = isSilent(a, i) ? Math.min(best, 1 + differ(a, i + 1, b, j, sounds)) : best;
    return isSilent(b, j) ? Math.min(best, 1 + differ(a, i, b, j + 1, sounds)) : best;
  }

  /** A last letter that spellings leave out. */
  private static boolean isSoft(String word) {
    char last = word.charAt(word.length() - 1);
    return last == 'h' || last == 'i' || last == 'e';
  }

  /** An "h" after a consonant or a vowel beside another vowel may be left out. */
  private static boolean isSilent(String s, int i) {
    char c = s.charAt(i);
    boolean besideVowel =
        (i > 0 && isVowel(s.charAt(i - 1))) || (i + 1 < s.length() && isVowel(s.charAt(i + 1)));
    return i > 0 && (c == 'h' || (isVowel(c) && besideVowel) || (c == 'e' && i > 1));
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
