package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** A list of lemmas and of fixed sequences of them, to be found at a word of a sentence. */
final class Words {
  static final Words NONE = new Words(List.of());

  private final Set<String> single = new LinkedHashSet<>();
  private final Map<String, List<List<String>>> sequences = new LinkedHashMap<>();

  Words(List<String> entries) {
    for (String entry : entries) {
      String lower = entry.toLowerCase(Locale.ROOT);
      single.add(lower);
      List<String> chunks = chunks(lower);
      if (chunks.size() > 1) {
        for (String chunk : chunks) {
          sequences.computeIfAbsent(chunk, k -> new ArrayList<>()).add(chunks);
        }
      }
    }
  }

  static List<String> chunks(String entry) {
    return Arrays.stream(entry.split("[ -]+")).filter(c -> !c.isEmpty()).toList();
  }

  boolean isEmpty() {
    return single.isEmpty();
  }

  Set<String> entries() {
    return Collections.unmodifiableSet(single);
  }

  /** The words that a trigger may be looked up by. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(sequences.keySet());
    single.stream().filter(s -> s.indexOf(' ') < 0).forEach(keys::add);
    return keys;
  }

  /** Whether one of the words of a title of office is in the list. */
  boolean names(String title) {
    return chunks(title.toLowerCase(Locale.ROOT)).stream().anyMatch(single::contains);
  }

  /** Whether this word, or the sequence it is part of, is in the list. */
  boolean match(Sentence sentence, Token t) {
    return !found(sentence, t).isEmpty();
  }

  /** The words of the entry found at this word; none if there is no such entry. */
  List<Token> found(Sentence sentence, Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    String form = t.lower();
    for (String key : lemma.equals(form) ? List.of(lemma) : List.of(lemma, form)) {
      for (List<String> chunks : sequences.getOrDefault(key, List.of())) {
        List<Token> run = run(sentence, t, chunks, chunks.indexOf(key));
        if (!run.isEmpty()) {
          return run;
        }
      }
    }
    return single.contains(lemma) || single.contains(form) ? List.of(t) : List.of();
  }

  private static List<Token> run(Sentence sentence, Token t, List<String> chunks, int at) {
    List<Token> run = new ArrayList<>();
    int i = t.index();
    for (int c = at; c >= 0; c--) {
      i = c == at ? i : before(sentence, i);
      if (i < 0 || !is(sentence.token(i), chunks.get(c))) {
        return List.of();
      }
      run.add(0, sentence.token(i));
    }
    i = t.index();
    for (int c = at + 1; c < chunks.size(); c++) {
      i = after(sentence, i);
      if (i >= sentence.size() || !is(sentence.token(i), chunks.get(c))) {
        return List.of();
      }
      run.add(sentence.token(i));
    }
    return run;
  }

  private static int before(Sentence sentence, int i) {
    int j = i - 1;
    return j >= 0 && hyphen(sentence.token(j)) ? j - 1 : j;
  }

  private static int after(Sentence sentence, int i) {
    int j = i + 1;
    return j < sentence.size() && hyphen(sentence.token(j)) ? j + 1 : j;
  }

  private static boolean hyphen(Token t) {
    return t.form().equals("-") || t.form().equals("–");
  }

  private static boolean is(Token t, String chunk) {
    return t.lemma().equalsIgnoreCase(chunk) || t.lower().equals(chunk);
  }
}
