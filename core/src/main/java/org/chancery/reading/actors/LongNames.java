package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.actors.Claims.Possession;
import org.chancery.reading.actors.Phrase.Shape;

/**
 * The long names of organisations that a report also calls by shorter ones: "New People's Party"
 * and "NPP", "Comic Corps of Canada" and "Comic Corps".
 */
final class LongNames {
  private static final List<String> SMALL = List.of("of", "for", "on", "at");

  private final Set<String> ends;
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, String> longer = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, Organisation> listed = new HashMap<>();

  LongNames(List<ReportScenes.Part> parts, Words known) {
    this.ends = known.all(Words.Role.HOUSE_END);
    Map<String, String> bracketed = new LinkedHashMap<>();
    for (ReportScenes.Part part : parts) {
      for (Phrase p : part.phrases()) {
        if (p.shape() == Shape.UNKNOWN_ORGANISATION || p.shape() == Shape.ORGANISATION) {
          String name = ReportScenes.words(part, p.first(), p.last());
          note(part, p, name);
          behind(part, p).ifPresent(q -> bracketed.putIfAbsent(q, name));
        }
      }
    }
    Map<String, List<String>> words = new LinkedHashMap<>();
    names.forEach(n -> words.put(n, words(n)));
    names.forEach(n -> only(n, words).ifPresent(full -> longer.put(n, full)));
    names.forEach(n -> begunInTable(n).ifPresent(full -> longer.putIfAbsent(n, full)));
    bracketed.forEach(this::same);
    names.forEach(n -> country(n).ifPresent(c -> countries.putIfAbsent(full(n), c)));
  }

  /** The full name of the only organisation in no table whose name begins with this word. */
  Optional<String> begunBy(String word) {
    List<String> begin = words(word);
    List<String> full =
        names.stream()
            .filter(n -> words(n).size() > begin.size())
            .filter(n -> words(n).subList(0, begin.size()).equals(begin))
            .map(this::full)
            .distinct()
            .toList();
    return begin.isEmpty() || full.size() != 1 ? Optional.empty() : Optional.of(full.get(0));
  }

  /** The full name of the organisation in no table that is also called so: "NPP". */
  Optional<String> shortFor(String name) {
    return Optional.of(full(name)).filter(full -> !full.equals(name) && !listed.containsKey(full));
  }

  private void note(ReportScenes.Part part, Phrase p, String name) {
    if (p.shape() == Shape.ORGANISATION) {
      p.core()
          .flatMap(c -> c.sense(Sense.OfOrganisation.class))
          .ifPresent(o -> listed.putIfAbsent(name, o.organisation()));
      return;
    }
    names.add(name);
    new Claims(part)
        .owners(p).stream()
            .flatMap((Possession o) -> o.country().stream())
            .findFirst()
            .ifPresent(c -> countries.putIfAbsent(name, c));
  }

  /** The name in brackets right behind the phrase. */
  private static Optional<String> behind(ReportScenes.Part part, Phrase p) {
    int open = p.last() + 1;
    if (open + 1 >= part.scene().size() || !part.scene().token(open).form().equals("(")) {
      return Optional.empty();
    }
    return part.phrases().stream()
        .filter(q -> q.first() == open + 1 && isBracketed(part, q))
        .filter(q -> q.shape() == Shape.UNKNOWN_ORGANISATION || q.shape() == Shape.ORGANISATION)
        .map(q -> ReportScenes.words(part, q.first(), q.last()))
        .findFirst();
  }

  private static boolean isBracketed(ReportScenes.Part part, Phrase q) {
    int close = q.last() + 1;
    return close < part.scene().size() && part.scene().token(close).form().equals(")");
  }

  /** Of two names of one organisation the listed one counts, else the longer. */
  private void same(String one, String other) {
    boolean alike = listed.containsKey(one) == listed.containsKey(other);
    boolean swap = alike ? isLonger(one, other) : listed.containsKey(one);
    String wins = swap ? one : other;
    String loses = swap ? other : one;
    if (!wins.equals(loses) && !full(wins).equals(loses)) {
      longer.put(loses, wins);
    }
  }

  private static boolean isLonger(String one, String other) {
    return one.length() > other.length();
  }

  /** "Lockheed", after the one listed name in the report that begins so. */
  private Optional<String> begunInTable(String name) {
    List<String> begin = words(name);
    List<String> found =
        listed.keySet().stream()
            .filter(n -> begin.size() == 1 && isBegin(begin, words(n)))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Optional<String> only(String name, Map<String, List<String>> words) {
    List<String> begin = words.get(name);
    List<String> found =
        words.keySet().stream()
            .filter(n -> n.length() > name.length() && isShortFor(name, begin, words.get(n)))
            .toList();
    boolean one = found.stream().map(words::get).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean isShortFor(String name, List<String> begin, List<String> words) {
    return isInitials(name, words)
        || begin.equals(words)
        || isBegin(begin, words)
        || isEnd(begin, words);
  }

  /**
   * "Comic Corps" of "Comic Corps of Canada", "Northway" of "Northway Harmon", "Norvik Motor" of
   * "Norvik Motor Company".
   */
  private boolean isBegin(List<String> begin, List<String> words) {
    boolean starts = begin.size() < words.size() && words.subList(0, begin.size()).equals(begin);
    return starts
        && (begin.size() == 1
            || SMALL.contains(words.get(begin.size()))
            || words.subList(begin.size(), words.size()).stream().allMatch(ends::contains));
  }

  /** "Scientology" of "Church of Scientology". */
  private static boolean isEnd(List<String> end, List<String> words) {
    int from = words.size() - end.size();
    return from > 1
        && words.get(from - 1).equals("of")
        && words.subList(from, words.size()).equals(end);
  }

  private static boolean isInitials(String name, List<String> words) {
    boolean capitals = name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (String w : words) {
      all.append(w.charAt(0));
      large.append(SMALL.contains(w) || w.equals("and") || w.equals("the") ? "" : w.charAt(0));
    }
    String initials = name.toLowerCase(Locale.ROOT);
    return capitals && (initials.contentEquals(all) || initials.contentEquals(large));
  }

  /** Lower case, without the possessive's s. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>(Names.atoms(name));
    words.removeIf(w -> w.equals("s") || w.equals("The") || w.equals("the"));
    words.replaceAll(w -> w.toLowerCase(Locale.ROOT));
    return words;
  }

  /** The longest name of the organisation that is called so here. */
  String full(String name) {
    String found = name;
    for (int steps = 0; steps < longer.size() && longer.containsKey(found); steps++) {
      found = longer.get(found);
    }
    return found;
  }

  /** The country that the report's words tell for this name or a longer or shorter one. */
  Optional<String> country(String name) {
    return Optional.ofNullable(countries.get(name))
        .or(() -> Optional.ofNullable(countries.get(full(name))));
  }

  /** The organisation of the table that the name is another name of. */
  Optional<Organisation> listed(String name) {
    return Optional.ofNullable(listed.get(full(name)));
  }
}
