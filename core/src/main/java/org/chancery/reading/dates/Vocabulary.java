package org.chancery.reading.dates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;
import org.chancery.model.Span;
import org.chancery.reading.dates.Lexeme.Reading;

/**
 * Words of time from {@code units.tsv} and {@code named-days.tsv}: gives lexemes their readings.
 */
final class Vocabulary {
  private static final String SHORT = "-short";
  private final Map<String, List<Entry>> byFirst = new LinkedHashMap<>();
  private final Map<String, Set<String>> byKind = new LinkedHashMap<>();

  private record Entry(List<String> words, Reading reading, boolean capital, Set<String> before) {}

  private record Match(int length, List<Reading> readings) {}

  Vocabulary(Lexicon lexicon) {
    Problems problems = new Problems();
    for (Table.Row row : lexicon.table("dates/units.tsv").rows()) {
      Kinds.check(row, problems);
      Reading reading = new Reading(row.get("kind"), row.get("value"));
      for (String words : row.list("words")) {
        add(words, reading, row.get("written").equals("capital"), Set.of());
        if (reading.kind().endsWith(SHORT)) {
          add(words + ".", reading, true, Set.of());
        }
      }
    }
    for (Table.Row row : lexicon.table("dates/named-days.tsv").rows()) {
      NamedDay.check(row, problems);
      Set<String> before = new LinkedHashSet<>(row.list("followed-by"));
      String kind = before.isEmpty() ? "named" : "named-before";
      add(row.get("name"), new Reading(kind, row.get("rule")), true, before);
    }
    problems.check();
    byFirst.values().forEach(l -> l.sort((a, b) -> b.words().size() - a.words().size()));
  }

  private void add(String words, Reading reading, boolean capital, Set<String> before) {
    List<String> cut =
        Lexer.cut(words, new Span(0, words.length())).stream().map(Lexeme::word).toList();
    byFirst
        .computeIfAbsent(cut.get(0), k -> new ArrayList<>())
        .add(new Entry(cut, reading, capital, before));
    byKind.computeIfAbsent(reading.kind(), k -> new LinkedHashSet<>()).add(String.join(" ", cut));
  }

  /** Whether any word is of a kind, or of one below it: month-short is a month. */
  boolean hasKind(String kind) {
    return byKind.keySet().stream().anyMatch(k -> new Reading(k, "").is(kind));
  }

  /** Whether a word is of a kind, outside of any phrase. */
  boolean has(String kind, String word) {
    return byKind.getOrDefault(kind, Set.of()).contains(word);
  }

  List<Lexeme> read(String text, Span span) {
    List<Lexeme> raw = Lexer.cut(text, span);
    List<Lexeme> read = new ArrayList<>(raw.size());
    int at = 0;
    while (at < raw.size()) {
      Match match = match(raw, at);
      read.add(join(text, raw.subList(at, at + match.length()), match.readings()));
      at += match.length();
    }
    return tens(text, read);
  }

  private Match match(List<Lexeme> raw, int at) {
    List<Reading> readings = new ArrayList<>();
    int length = 1;
    for (Entry e : byFirst.getOrDefault(raw.get(at).word(), List.of())) {
      if (!readings.isEmpty() && e.words().size() < length) {
        break;
      }
      if (fits(e, raw, at)) {
        length = e.words().size();
        readings.add(e.reading());
      }
    }
    return new Match(length, readings);
  }

  private static boolean fits(Entry e, List<Lexeme> raw, int at) {
    int end = at + e.words().size();
    if (end > raw.size() || (e.capital() && raw.get(at).isWord() && !raw.get(at).startsUpper())) {
      return false;
    }
    for (int i = 1; i < e.words().size(); i++) {
      if (!raw.get(at + i).word().equals(e.words().get(i))) {
        return false;
      }
    }
    return e.before().isEmpty() || (end < raw.size() && e.before().contains(raw.get(end).word()));
  }

  private static Lexeme join(String text, List<Lexeme> parts, List<Reading> readings) {
    Lexeme first = parts.get(0);
    if (parts.size() == 1 && readings.isEmpty()) {
      return first;
    }
    Span span = first.span().and(parts.get(parts.size() - 1).span());
    List<Reading> all = new ArrayList<>(parts.size() == 1 ? first.readings() : List.of());
    all.addAll(readings);
    String word =
        parts.size() == 1
            ? first.word()
            : String.join(" ", parts.stream().map(Lexeme::word).toList());
    return new Lexeme(span, first.glued(), span.in(text), word, all);
  }

  /** "thirty-five" and "thirty five" become one number. */
  private static List<Lexeme> tens(String text, List<Lexeme> lexemes) {
    List<Lexeme> joined = new ArrayList<>(lexemes.size());
    int at = 0;
    while (at < lexemes.size()) {
      Lexeme here = lexemes.get(at);
      if (here.as("count-tens").isEmpty()) {
        joined.add(here);
        at++;
        continue;
      }
      int next =
          at + 1 < lexemes.size() && lexemes.get(at + 1).word().equals("-") ? at + 2 : at + 1;
      int tens = here.as("count-tens").get().number();
      int unit = next < lexemes.size() ? unit(lexemes.get(next)) : 0;
      int end = unit > 0 ? next + 1 : at + 1;
      Reading sum = new Reading("count", Integer.toString(tens + unit));
      joined.add(unit > 0 ? join(text, lexemes.subList(at, end), List.of(sum)) : here);
      at = end;
    }
    return joined;
  }

  private static int unit(Lexeme lexeme) {
    return lexeme.isWord() ? lexeme.as("count").map(Slot::number).filter(n -> n < 10).orElse(0) : 0;
  }
}
