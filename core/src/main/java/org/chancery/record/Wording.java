package org.chancery.record;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Mention;

/** What a sentence is about: its words without the small ones and without its parties. */
final class Wording {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int LENGTH = 3;

  /** Words count as the same where they begin alike: "bombing", "bombings". */
  private static final int STEM = 5;

  private final Set<String> small = new HashSet<>();

  Wording(Lexicon lexicon) {
    lexicon
        .table("record/small-words.tsv")
        .rows()
        .forEach(row -> row.list("words").forEach(w -> small.add(w.toLowerCase(Locale.ROOT))));
  }

  Set<String> of(Witness witness) {
    Set<String> out = new TreeSet<>(words(witness.words()));
    remove(witness.event().actors(), out);
    remove(witness.event().recipients(), out);
    return out;
  }

  private void remove(List<Mention> mentions, Set<String> from) {
    mentions.forEach(m -> from.removeAll(words(m.actor().name())));
  }

  private Set<String> words(String text) {
    Set<String> out = new HashSet<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      String word = words.group();
      if (word.length() >= LENGTH && !small.contains(word)) {
        out.add(word.length() > STEM ? word.substring(0, STEM) : word);
      }
    }
    return out;
  }

  /** How much of the shorter the two share, 0 to 1; nothing where they share one word only. */
  static double shared(Set<String> some, Set<String> others) {
    int shorter = Math.min(some.size(), others.size());
    long both = some.stream().filter(others::contains).count();
    return both < 2 && both < shorter ? 0 : shorter == 0 ? 0 : (double) both / shorter;
  }
}
