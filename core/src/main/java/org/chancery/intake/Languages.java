package org.chancery.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Table;

/** Tells English from other languages by its small words and its letters. */
final class Languages {
  static final String ENGLISH = "en";
  private static final String UNKNOWN = "another language";
  private static final int LOOKED_AT = 20_000;
  private static final int FEW_WORDS = 6;
  private static final int MANY_WORDS = 40;

  /** "Met" and "in" are Dutch too: a language shows in no fewer small words than these. */
  private static final int FEWEST_SMALL_WORDS = 3;

  /** A language and its commonest small words. */
  private record Language(String name, String code, Set<String> words) {}

  private final List<Language> languages = new ArrayList<>();
  private final Map<String, String> scripts = new LinkedHashMap<>();

  Languages(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("intake/languages.tsv").rows()) {
      Set<String> words = new LinkedHashSet<>(row.list("words"));
      languages.add(new Language(row.get("language"), row.get("code"), words));
    }
    for (Table.Row row : lexicon.table("intake/scripts.tsv").rows()) {
      scripts.put(row.get("script"), row.get("language"));
    }
  }

  /** The name of the language if the text is not in English. */
  Optional<String> foreign(String text) {
    String sample = text.substring(0, Math.min(text.length(), LOOKED_AT));
    return byScript(sample).or(() -> byWords(sample));
  }

  /** A script that has more of the letters than Latin has. */
  private Optional<String> byScript(String sample) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(Character.UnicodeScript.of(c).name(), 1, Integer::sum));
    int latin = counts.getOrDefault("LATIN", 0);
    Map.Entry<String, Integer> most = Map.entry("LATIN", latin);
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      most = entry.getValue() > most.getValue() ? entry : most;
    }
    return most.getKey().equals("LATIN")
        ? Optional.empty()
        : Optional.of(scripts.getOrDefault(most.getKey(), UNKNOWN));
  }

  private Optional<String> byWords(String sample) {
    List<String> words = lettered(sample);
    if (words.size() < FEW_WORDS) {
      return Optional.empty();
    }
    double english = 0;
    double best = 0;
    String name = UNKNOWN;
    for (Language language : languages) {
      double share = share(words, language.words());
      if (language.code().equals(ENGLISH)) {
        english = share;
      } else if (share > best) {
        best = share;
        name = language.name();
      }
    }
    boolean shown = best * words.size() >= FEWEST_SMALL_WORDS;
    boolean other = shown && best >= 0.15 && best > 1.5 * english;
    boolean unknown = english < 0.06 && words.size() >= MANY_WORDS;
    boolean named = best >= 0.08 && best > 2 * english;
    if (!other && !unknown) {
      return Optional.empty();
    }
    return Optional.of(named ? name : UNKNOWN);
  }

  private static double share(List<String> words, Set<String> small) {
    return (double) words.stream().filter(small::contains).count() / words.size();
  }

  private static List<String> lettered(String sample) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < sample.length()) {
      int stop = at;
      while (stop < sample.length() && Character.isLetter(sample.charAt(stop))) {
        stop++;
      }
      if (stop > at) {
        words.add(sample.substring(at, stop).toLowerCase(Locale.ROOT));
      }
      at = stop + 1;
    }
    return words;
  }
}
