package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;

/**
 * The smallest part of a name: letters and digits without marks, points, hyphens or apostrophes.
 *
 * @param lower how it is compared
 * @param lemma the dictionary form of the whole word, if it is another; else the same as {@code
 *     lower}
 * @param letters how it is written, capital or not
 * @param token the word it stands in
 * @param first whether it begins the word
 * @param last whether it ends the word
 * @param apart whether punctuation stands before it
 */
record Atom(
    String lower,
    String lemma,
    Letters letters,
    int token,
    boolean first,
    boolean last,
    boolean apart) {

  /** How an atom is written. */
  enum Letters {
    SMALL,
    CAPITAL,
    ALL_CAPITALS;

    static Letters of(String atom) {
      if (!Character.isUpperCase(atom.codePointAt(0))) {
        return SMALL;
      }
      boolean many = atom.codePointCount(0, atom.length()) > 1;
      return many && atom.chars().noneMatch(Character::isLowerCase) ? ALL_CAPITALS : CAPITAL;
    }

    /** Whether a word written so may be a name that is written {@code wanted} in the table. */
    boolean serves(Letters wanted) {
      return compareTo(wanted) >= 0;
    }
  }

  static List<Atom> of(Sentence sentence) {
    List<Atom> atoms = new ArrayList<>();
    boolean apart = false;
    for (Token t : sentence.tokens()) {
      List<String> parts = isMoney(sentence, t) ? List.of() : Names.atoms(t.form());
      if (parts.isEmpty()) {
        apart |= t.is(Upos.PUNCT) && !Names.joins(t.form());
        continue;
      }
      for (int i = 0; i < parts.size(); i++) {
        boolean last = i == parts.size() - 1;
        atoms.add(atom(parts.get(i), t, i == 0, last, apart && i == 0));
      }
      apart = false;
    }
    return atoms;
  }

  /** "US" in "US$5 million". */
  private static boolean isMoney(Sentence sentence, Token t) {
    boolean glued =
        t.index() + 1 < sentence.size()
            && sentence.token(t.index() + 1).span().start() == t.span().end()
            && isSign(sentence.token(t.index() + 1).form().codePointAt(0));
    return glued || t.form().codePoints().anyMatch(Atom::isSign);
  }

  private static boolean isSign(int letter) {
    return Character.getType(letter) == Character.CURRENCY_SYMBOL;
  }

  private static Atom atom(String part, Token t, boolean first, boolean last, boolean apart) {
    String lower = part.toLowerCase(Locale.ROOT);
    boolean plural = first && last && t.xpos().endsWith("S") && t.xpos().startsWith("NN");
    String lemma = plural ? Names.key(t.lemma()) : lower;
    return new Atom(lower, lemma, Letters.of(part), t.index(), first, last, apart);
  }
}
