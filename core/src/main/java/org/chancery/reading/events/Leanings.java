package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;
import org.chancery.model.Root;

/** What single words lean to, whatever the rules of events ask for around them. */
final class Leanings {
  static final String FILE = "events/leanings.tsv";
  private static final String SET = "set";

  /** Parts of speech that an entry may be given for. */
  enum WordClass {
    VERB,
    NOUN,
    ADJECTIVE,
    AUXILIARY,
    /** Asked only where nothing else tells. */
    PREPOSITION
  }

  private final Turns turns;
  private final Map<String, List<String>> sets = new LinkedHashMap<>();
  private final Map<String, List<Leaning>> entries = new LinkedHashMap<>();
  private final Set<List<Object>> known = new HashSet<>();
  private int order;

  Leanings(Lexicon lexicon, Problems problems) {
    this.turns = new Turns(lexicon, problems);
    List<Table.Row> rows = lexicon.table(FILE).rows();
    for (Table.Row row : rows) {
      if (row.get("class").equals(SET) && sets.put(row.get("meaning"), row.list("words")) != null) {
        problems.add(row.where(), "a new set", row.get("meaning"));
      }
    }
    rows.stream().filter(r -> !r.get("class").equals(SET)).forEach(r -> add(r, problems));
  }

  private void add(Table.Row row, Problems problems) {
    Optional<WordClass> kind = Lexicon.constant(WordClass.class, row.get("class"));
    if (kind.isEmpty()) {
      problems.add(
          row.where(),
          "a class of verb, noun, adjective, auxiliary, preposition, set",
          row.get("class"));
      return;
    }
    String meaning = row.get("meaning");
    Optional<Root> root =
        Arrays.stream(Root.values()).filter(r -> r.name().equals(meaning)).findFirst();
    if (root.isEmpty() && !turns.has(meaning)) {
      problems.add(row.where(), "a relation or a turn of " + Turns.FILE, meaning);
      return;
    }
    List<String> with = expanded(row, "with", problems);
    List<String> without = expanded(row, "without", problems);
    for (String entry : row.list("words")) {
      List<String> words = headFirst(kind.get(), entry.toLowerCase(Locale.ROOT));
      if (!known.add(List.of(kind.get(), words, with, without))) {
        problems.add(row.where(), "an entry of its own", entry);
      }
      entries
          .computeIfAbsent(key(kind.get(), words.get(0)), k -> new ArrayList<>())
          .add(new Leaning(row.where(), order++, words, with, without, root, meaning));
    }
  }

  /** Nouns stand last in their phrase ("arrest warrant"), verbs first ("call for"). */
  private static List<String> headFirst(WordClass kind, String entry) {
    List<String> words = new ArrayList<>(List.of(entry.split(" +")));
    if (kind == WordClass.NOUN) {
      words.add(0, words.remove(words.size() - 1));
    }
    return List.copyOf(words);
  }

  private List<String> expanded(Table.Row row, String column, Problems problems) {
    List<String> all = new ArrayList<>();
    for (String entry : row.list(column)) {
      if (!entry.startsWith("@")) {
        all.add(entry.toLowerCase(Locale.ROOT));
      } else if (sets.containsKey(entry.substring(1))) {
        all.addAll(sets.get(entry.substring(1)));
      } else {
        problems.add(row.where(), "a set of this file", entry);
      }
    }
    return all;
  }

  private static String key(WordClass kind, String word) {
    return kind + "/" + word;
  }

  List<Leaning> at(WordClass kind, String word) {
    return entries.getOrDefault(key(kind, word), List.of());
  }

  /** The words of a set of the file; none where there is no such set. */
  List<String> set(String name) {
    return sets.getOrDefault(name, List.of());
  }

  Turns turns() {
    return turns;
  }

  /** All first words of a class. */
  List<String> words(WordClass kind) {
    String prefix = key(kind, "");
    return entries.keySet().stream()
        .filter(k -> k.startsWith(prefix))
        .map(k -> k.substring(prefix.length()))
        .toList();
  }
}
