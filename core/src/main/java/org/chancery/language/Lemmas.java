package org.chancery.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;

/**
 * Dictionary forms: irregular ones and the regular ones of known verbs from the lexicon, all others
 * by the edit script that the model chose; where that makes a word which the vocabulary does not
 * know ("recalle"), by the regular ending that leaves one it does.
 */
final class Lemmas {
  private final Map<String, String> irregular = new HashMap<>();
  private final Verbs verbs;
  private final WordPieces vocabulary;

  Lemmas(Lexicon lexicon, WordPieces vocabulary) {
    this.vocabulary = vocabulary;
    this.verbs = new Verbs(lexicon);
    Problems problems = new Problems();
    for (Table.Row row : lexicon.table("language/lemmas.tsv").rows()) {
      try {
        irregular.put(key(row.get("form"), Upos.valueOf(row.get("upos"))), row.get("lemma"));
      } catch (IllegalArgumentException e) {
        problems.add(row.where(), "a UD part of speech", row.get("upos"));
      }
    }
    problems.check();
  }

  private static String key(String form, Upos upos) {
    return upos.name() + form;
  }

  String of(String form, String script, Upos upos) {
    String lower = form.toLowerCase(Locale.ROOT);
    String known = irregular.get(key(lower, upos));
    if (known != null) {
      return known;
    }
    return upos == Upos.VERB
        ? verbs.of(lower).orElseGet(() -> guessed(form, script, upos))
        : guessed(form, script, upos);
  }

  private String guessed(String form, String script, Upos upos) {
    String made = scripted(form, script, upos);
    boolean inflected = upos == Upos.VERB || upos == Upos.NOUN;
    return inflected && !vocabulary.knows(made)
        ? regular(made, form.toLowerCase(Locale.ROOT))
        : made;
  }

  private String regular(String made, String form) {
    for (Ending ending : Ending.values()) {
      String candidate = ending.cutOff(form);
      if (!candidate.isEmpty() && vocabulary.knows(candidate)) {
        return candidate;
      }
    }
    return made;
  }

  /**
   * The regular endings of English verbs and nouns, and what stands in their place in the
   * dictionary form.
   */
  private enum Ending {
    IED("ied", "y"),
    IES("ies", "y"),
    ED("ed", ""),
    D("ed", "e"),
    ING("ing", ""),
    E_ING("ing", "e"),
    ES("es", ""),
    S("s", "");

    private final String ending;
    private final String instead;

    Ending(String ending, String instead) {
      this.ending = ending;
      this.instead = instead;
    }

    /** The form without the ending; "" where it does not end so. */
    String cutOff(String form) {
      return form.endsWith(ending)
          ? form.substring(0, form.length() - ending.length()) + instead
          : "";
    }
  }

  /**
   * Applies an edit script "k>suffix": cut k characters, add the suffix. Names keep their capitals.
   */
  private static String scripted(String form, String script, Upos upos) {
    String base = upos == Upos.PROPN || upos == Upos.X ? form : form.toLowerCase(Locale.ROOT);
    int mark = script.indexOf('>');
    int cut = Integer.parseInt(script.substring(0, mark));
    if (cut > base.length()) {
      return base;
    }
    String made = base.substring(0, base.length() - cut) + script.substring(mark + 1);
    return made.isEmpty() ? base : made;
  }
}
