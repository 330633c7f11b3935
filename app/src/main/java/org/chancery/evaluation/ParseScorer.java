package org.chancery.evaluation;

import java.util.List;
import java.util.Locale;

/** Tags, lemmas and heads of given words; relations without their subtypes. */
final class ParseScorer {
  private static final int LEMMA = 2;
  private static final int UPOS = 3;
  private static final int HEAD = 6;
  private static final int RELATION = 7;

  private int n;
  private int upos;
  private int lemma;
  private int uas;
  private int las;

  /** One word: its columns in the gold and as read. */
  void add(List<String> gold, List<String> found) {
    boolean head = gold.get(HEAD).equals(found.get(HEAD));
    n++;
    upos += gold.get(UPOS).equals(found.get(UPOS)) ? 1 : 0;
    lemma += lower(gold.get(LEMMA)).equals(lower(found.get(LEMMA))) ? 1 : 0;
    uas += head ? 1 : 0;
    las += head && base(gold.get(RELATION)).equals(base(found.get(RELATION))) ? 1 : 0;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  Figures figures() {
    return new Figures()
        .count("n", n)
        .percent("upos", upos, n)
        .percent("lemma", lemma, n)
        .percent("uas", uas, n)
        .percent("las", las, n);
  }
}
