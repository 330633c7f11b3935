package org.chancery.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;

/** Dictionary forms: irregular ones from the lexicon, all others by the edit script that the model chose. */
final class Lemmas {
  private final Map<String, String> irregular = new HashMap<>();

  Lemmas(Lexicon lexicon) {
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
    String known = irregular.get(key(form.toLowerCase(Locale.ROOT), upos));
    return known != null ? known : scripted(form, script, upos);
  }

  /** Applies an edit script "k>suffix": cut k characters, add the suffix. Names keep their capitals. */
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
