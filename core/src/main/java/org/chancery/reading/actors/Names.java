package org.chancery.reading.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How names are made comparable by their letters. */
final class Names {
  private static final String ODD = "øØłŁđĐðÐıæÆœŒßþÞəƏ";
  private static final List<String> PLAIN =
      List.of(
          "o", "O", "l", "L", "d", "D", "d", "D", "i", "ae", "Ae", "oe", "Oe", "ss", "th", "Th",
          "a", "A");

  private Names() {}

  /** Without marks on letters. */
  static String fold(String s) {
    boolean plain = true;
    for (int i = 0; i < s.length() && plain; i++) {
      plain = s.charAt(i) < 128;
    }
    if (plain) {
      return s;
    }
    StringBuilder out = new StringBuilder();
    for (char c : Normalizer.normalize(s, Normalizer.Form.NFD).toCharArray()) {
      int odd = ODD.indexOf(c);
      if (odd >= 0) {
        out.append(PLAIN.get(odd));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * Letters and digits, cut at all else; a full stop is left out and does not cut: "U.S." is one.
   */
  static List<String> atoms(String name) {
    String s = fold(name);
    List<String> atoms = new ArrayList<>(3);
    if (isOneWord(s)) {
      atoms.add(s);
      return atoms;
    }
    int start = -1;
    for (int i = 0; i <= s.length(); i++) {
      boolean in = i < s.length() && (Character.isLetterOrDigit(s.charAt(i)) || s.charAt(i) == '.');
      if (in && start < 0 && s.charAt(i) != '.') {
        start = i;
      } else if (!in && start >= 0) {
        String atom = s.substring(start, i);
        atoms.add(atom.indexOf('.') < 0 ? atom : atom.replace(".", ""));
        start = -1;
      }
    }
    return atoms;
  }

  private static boolean isOneWord(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (!Character.isLetterOrDigit(s.charAt(i))) {
        return false;
      }
    }
    return !s.isEmpty();
  }

  /** Whether this punctuation may stand inside a name. */
  static boolean joins(String punctuation) {
    return "-‐‑–'’ʼ.".contains(punctuation);
  }

  /** Atoms in lower case, parted by blanks. */
  static String key(String name) {
    return String.join(" ", atoms(name)).toLowerCase(Locale.ROOT);
  }
}
