package org.chancery.reading.issues;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.LexiconException;
import org.chancery.lexicon.Table;
import org.chancery.model.Issue;
import org.chancery.model.Span;

/** Finds the names of issues in a text. Filled once, then only read. */
final class IssueNames {
  private static final String FILE = "issues/issues.tsv";

  private final Map<String, List<Name>> byFirstWord = new LinkedHashMap<>();

  /** One name, and every issue that bears it. */
  private record Name(String text, List<Named> bearers) {}

  /** A name in a text. */
  record Found(Span span, String name, List<Named> bearers) {
    /** Written without any capital: "the nuclear deal". Alone it says too little. */
    boolean isCommon() {
      return name.chars().noneMatch(Character::isUpperCase);
    }
  }

  IssueNames(Lexicon lexicon, Heads heads) {
    Map<String, List<Named>> bearers = new LinkedHashMap<>();
    for (Named named : all(lexicon, heads)) {
      for (String name : named.names()) {
        bearers.computeIfAbsent(name, n -> new ArrayList<>()).add(named);
      }
    }
    bearers.forEach(
        (name, issues) ->
            byFirstWord
                .computeIfAbsent(firstWord(name, 0), w -> new ArrayList<>())
                .add(new Name(name, List.copyOf(issues))));
    byFirstWord.values().forEach(l -> l.sort(Comparator.comparing(n -> -n.text().length())));
  }

  private static Collection<Named> all(Lexicon lexicon, Heads heads) {
    Map<String, Named> all = new LinkedHashMap<>();
    List<Table.Row> rows = lexicon.table(FILE).rows();
    rows.forEach(row -> all.put(row.get("id"), named(row, heads)));
    for (Table.Row row : rows) {
      String about = row.get("about");
      if (!about.isEmpty()) {
        Named agreement =
            Optional.ofNullable(all.get(about))
                .filter(n -> n.issue().kind() == Issue.Kind.AGREEMENT)
                .orElseThrow(() -> problem(row, "the id of an agreement", about));
        all.computeIfPresent(row.get("id"), (id, n) -> n.about(agreement.issue()));
      }
    }
    return all.values();
  }

  private static Named named(Table.Row row, Heads heads) {
    Issue.Kind kind =
        Lexicon.constant(Issue.Kind.class, row.get("kind"))
            .orElseThrow(() -> problem(row, "a kind of issue", row.get("kind")));
    Set<String> names = new LinkedHashSet<>();
    names.add(plain(row.get("name")));
    row.list("names").forEach(n -> names.add(plain(n)));
    List<String> own = row.list("heads");
    return new Named(
        new Issue(row.get("id"), row.get("name"), kind, row.list("parties"), Optional.empty()),
        List.copyOf(names),
        own.isEmpty() ? heads.of(kind) : own,
        day(row));
  }

  private static Optional<LocalDate> day(Table.Row row) {
    String from = row.get("from");
    try {
      return from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from));
    } catch (DateTimeParseException e) {
      throw problem(row, "a day as 2015-07-14", from);
    }
  }

  private static LexiconException problem(Table.Row row, String expected, String found) {
    return new LexiconException(
        List.of(row.where() + ": expected " + expected + ", found '" + found + "'"));
  }

  /**
   * The longest names in this stretch, in text order, none within another.
   *
   * @param plain the whole text as {@link #plain} writes it
   */
  List<Found> in(String plain, Span span) {
    List<Found> found = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      Optional<Found> here =
          isWordStart(plain, at) ? longest(plain, at, span.end()) : Optional.empty();
      here.ifPresent(found::add);
      at = here.map(f -> f.span().end()).orElse(at + 1);
    }
    return found;
  }

  private Optional<Found> longest(String text, int at, int end) {
    for (Name name : byFirstWord.getOrDefault(firstWord(text, at), List.of())) {
      int stop = at + name.text().length();
      if (stop <= end && isSame(name.text(), text, at) && isWordEnd(text, stop)) {
        return Optional.of(new Found(new Span(at, stop), name.text(), name.bearers()));
      }
    }
    return Optional.empty();
  }

  /**
   * A capital of the name must stand, but for the first of a phrase ("Sanctions against Russia"); a
   * small letter may be a capital in a headline.
   */
  private static boolean isSame(String name, String text, int at) {
    boolean same =
        name.charAt(0) == text.charAt(at)
            || (isPhrase(name)
                && Character.toLowerCase(name.charAt(0)) == Character.toLowerCase(text.charAt(at)));
    for (int i = 1; same && i < name.length(); i++) {
      char n = name.charAt(i);
      char t = text.charAt(at + i);
      same = n == t || n == Character.toLowerCase(t);
    }
    return same;
  }

  private static boolean isPhrase(String name) {
    int blank = name.indexOf(' ');
    return Character.isLowerCase(name.charAt(0))
        || (blank > 0 && Character.isLowerCase(name.charAt(blank + 1)));
  }

  private static boolean isWordStart(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static boolean isWordEnd(String text, int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static String firstWord(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }

  /** The same text, character for character, with one kind of dash, apostrophe and blank. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(plain(text.charAt(i)));
    }
    return out.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
      case '\u2018', '\u2019' -> '\'';
      case '\u00a0', '\n', '\r', '\t' -> ' ';
      default -> c;
    };
  }
}
