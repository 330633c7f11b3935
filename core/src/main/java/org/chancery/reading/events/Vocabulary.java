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
 * The dictionary forms that the rules know. A word whose guessed form is none of them is given the
 * one of them that its ending leads to: "embargoed" to "embargo". So a rule of one's own may name a
 * verb that no list of verbs has.
 */
final class Vocabulary {
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> others = new HashSet<>();

  void addVerbs(Collection<String> entries) {
    entries.forEach(e -> verbs.add(e.toLowerCase(Locale.ROOT)));
  }

  void addOthers(Collection<String> entries) {
    for (String entry : entries) {
      others.addAll(Words.chunks(entry.toLowerCase(Locale.ROOT)));
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
    if (t.xpos().equals("NN") && others.contains(t.lower())) {
      return t.lemma();
    }
    Set<String> known = t.xpos().startsWith("VB") ? verbs : others;
    boolean bare = t.xpos().equals("VB") || t.xpos().equals("VBP");
    if (bare && known.contains(t.lemma())) {
      return t.lemma();
    }
    for (String candidate : candidates(t.lower(), t.xpos())) {
      if (known.contains(candidate)) {
        return candidate;
      }
    }
    return t.lemma();
  }

  private static List<String> candidates(String form, String xpos) {
    return switch (xpos) {
      case "VBD", "VBN" -> form.endsWith("ed") ? stems(form, 2, "ied") : List.of();
      case "VBG" -> form.endsWith("ing") ? stems(form, 3, "ying") : List.of();
      case "VB", "VBP" -> List.of(form);
      case "VBZ", "NN", "NNS", "NNPS" -> form.endsWith("s") ? singulars(form) : List.of();
      default -> List.of();
    };
  }

  private static List<String> stems(String form, int ending, String withY) {
    String base = form.substring(0, form.length() - ending);
    List<String> stems = new ArrayList<>();
    stems.add(base + "e");
    if (form.endsWith(withY)) {
      stems.add(form.substring(0, form.length() - withY.length()) + "y");
    }
    stems.add(base);
    int n = base.length();
    if (n > 2 && base.charAt(n - 1) == base.charAt(n - 2)) {
      stems.add(base.substring(0, n - 1));
    }
    return stems;
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
