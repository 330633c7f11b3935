package org.chancery.language;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Table;

/** Finds of which known verb a form is a regular one: "criticised", "ratifying", "shipped". */
final class Verbs {
  private static final String VOWELS = "aeiou";

  /** Last letters that a short verb doubles: "shipped", but "boxed". */
  private static final String DOUBLED = "bdfgklmnprtvz";

  private final Set<String> known = new HashSet<>();

  Verbs(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("language/verbs.tsv").rows()) {
      known.add(row.get("verb"));
    }
  }

  /** The dictionary form; none where the form is no regular one of a known verb. */
  Optional<String> of(String form) {
    if (known.contains(form)) {
      return Optional.of(form);
    } else if (form.endsWith("ed")) {
      return past(form, without(form, "ed"));
    } else if (form.endsWith("ing")) {
      return gerund(form, without(form, "ing"));
    } else if (form.endsWith("s")) {
      return present(form);
    }
    return Optional.empty();
  }

  private static String without(String form, String ending) {
    return form.substring(0, form.length() - ending.length());
  }

  private Optional<String> past(String form, String stem) {
    return form.endsWith("ied") ? first(without(form, "ied") + "y", stem + "e") : stemOf(stem);
  }

  private Optional<String> gerund(String form, String stem) {
    Optional<String> found = stemOf(stem);
    return form.endsWith("ying") ? found.or(() -> first(without(form, "ying") + "ie")) : found;
  }

  private Optional<String> present(String form) {
    String bare = without(form, "s");
    return form.endsWith("es")
        ? first(bare, without(form, "es"), form.endsWith("ies") ? without(form, "ies") + "y" : "")
        : first(bare);
  }

  /** What stands before the ending, with or without its silent e, or with its last letter once. */
  private Optional<String> stemOf(String stem) {
    String silent = stem + "e";
    return isShort(stem) ? first(silent, stem) : first(stem, silent, once(stem));
  }

  private Optional<String> first(String... candidates) {
    return Stream.of(candidates).filter(known::contains).findFirst();
  }

  private static String once(String stem) {
    int last = stem.length() - 1;
    return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : "";
  }

  /** One vowel and one letter after it, which would be doubled: "hoping" is of "hope". */
  private static boolean isShort(String stem) {
    int last = stem.length() - 1;
    boolean ends =
        last > 0
            && DOUBLED.indexOf(stem.charAt(last)) >= 0
            && VOWELS.indexOf(stem.charAt(last - 1)) >= 0;
    return ends && stem.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
  }
}
