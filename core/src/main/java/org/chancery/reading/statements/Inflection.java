package org.chancery.reading.statements;

import java.util.List;

/** Regular forms of an English verb or noun. */
final class Inflection {
  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /** "deny" gives denies, denied, denying; "nod" gives nodded, too. */
  static List<String> of(String lemma) {
    int n = lemma.length();
    if (n < 3) {
      return List.of();
    }
    char last = lemma.charAt(n - 1);
    String stem = lemma.substring(0, n - 1);
    if (last == 'e') {
      return List.of(lemma + "s", lemma + "d", stem + "ing");
    }
    if (last == 'y' && VOWELS.indexOf(lemma.charAt(n - 2)) < 0) {
      return List.of(stem + "ies", stem + "ied", lemma + "ing");
    }
    String doubled = lemma + last;
    return List.of(
        lemma + "s", lemma + "es", lemma + "ed", lemma + "ing", doubled + "ed", doubled + "ing");
  }
}
