package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * Nouns and adjectives that the rules know. A noun whose guessed dictionary form is none of them is
 * given the one of them that its ending leads to: "embargoes" to "embargo".
 */
final class Vocabulary {
  private final Set<String> known = new HashSet<>();

  void add(Collection<String> entries) {
    for (String entry : entries) {
      known.addAll(Words.chunks(entry.toLowerCase(Locale.ROOT)));
    }
  }

  /** The sentence with such words mended; itself where there are none. */
  Sentence mend(Sentence sentence) {
    List<Token> tokens = new ArrayList<>();
    boolean changed = false;
    for (Token t : sentence.tokens()) {
      String lemma = lemma(t);
      changed |= !lemma.equals(t.lemma());
      tokens.add(lemma.equals(t.lemma()) ? t : t.withLemma(lemma));
    }
    return changed ? new Sentence(sentence.index(), sentence.paragraph(), tokens) : sentence;
  }

  private String lemma(Token t) {
    String form = t.lower();
    boolean singular = t.xpos().equals("NN") && known.contains(form);
    if (singular || !t.xpos().startsWith("NN") || !form.endsWith("s")) {
      return t.lemma();
    }
    return singulars(form).stream().filter(known::contains).findFirst().orElse(t.lemma());
  }

  private static List<String> singulars(String form) {
    List<String> forms = new ArrayList<>();
    int n = form.length();
    if (form.endsWith("ies")) {
      forms.add(form.substring(0, n - 3) + "y");
    }
    forms.add(form.substring(0, n - 1));
    if (form.endsWith("es")) {
      forms.add(form.substring(0, n - 2));
    }
    return forms;
  }
}
