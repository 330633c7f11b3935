package org.chancery.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a PETRARCH dictionary of actors: a phrase, {@code +} synonyms, codes in brackets with their
 * days. What cannot be used goes to the warnings.
 */
final class PetrarchActors {
  static final String NOT_USED = "; not used";
  private static final Pattern CODE = Pattern.compile("\\[([^\\]\\[]*)\\]");
  private static final Pattern CODE_WORDS =
      Pattern.compile("([A-Z]{3,})(?:\\s+([<>]?)\\s*(\\d+)(?:\\s*-\\s*(\\d+))?)?");
  private static final Pattern PHRASE = Pattern.compile("[\\p{L}\\p{N}_ .,'’&/-]*\\p{L}[^+]*");
  private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N}_ .,'’&/-]");

  private final CameoCodes codes;
  private final List<String> warnings;
  private final List<Entry> entries = new ArrayList<>();

  PetrarchActors(CameoCodes codes, List<String> warnings) {
    this.codes = codes;
    this.warnings = warnings;
  }

  /** A phrase with its synonyms and codes. */
  record Entry(String where, List<String> phrases, List<Dated> codes) {
    boolean isDated() {
      return codes.stream().anyMatch(Dated::isDated);
    }
  }

  /** A code and the days between which it holds. */
  record Dated(
      String where,
      String written,
      CameoCodes.Code code,
      Optional<LocalDate> from,
      Optional<LocalDate> until) {
    boolean isDated() {
      return from.isPresent() || until.isPresent();
    }
  }

  List<Entry> read(String file, String text) {
    entries.clear();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String told = stripped(line);
      if (!told.isEmpty()) {
        line(file + ":" + number, told);
      }
    }
    for (Entry e : entries) {
      if (e.codes().isEmpty() && !e.phrases().isEmpty()) {
        warn(e.where(), "a code in brackets", e.phrases().get(0));
      }
    }
    return entries.stream().filter(e -> !e.codes().isEmpty() && !e.phrases().isEmpty()).toList();
  }

  /** Without what is a comment: behind #, behind a semicolon, in angle brackets with a bang. */
  static String stripped(String line) {
    String told = line.startsWith("<!") ? "" : line;
    for (char mark : new char[] {'#', ';'}) {
      int at = told.indexOf(mark);
      told = at < 0 ? told : told.substring(0, at);
    }
    return told.strip();
  }

  private void line(String where, String told) {
    int bracket = told.indexOf('[');
    String phrase = (bracket < 0 ? told : told.substring(0, bracket)).strip();
    if (phrase.startsWith("+")) {
      if (entries.isEmpty()) {
        warn(where, "a phrase before its synonyms", phrase);
        return;
      }
      phrase(where, phrase.substring(1).strip());
    } else if (!phrase.isEmpty()) {
      entries.add(new Entry(where, new ArrayList<>(), new ArrayList<>()));
      phrase(where, phrase);
    }
    if (bracket >= 0) {
      codes(where, told.substring(bracket));
    }
  }

  private void phrase(String where, String phrase) {
    if (!PHRASE.matcher(phrase).matches() || ODD.matcher(phrase).find()) {
      warn(where, "a phrase of letters, figures and underscores", phrase);
    } else {
      entries.get(entries.size() - 1).phrases().add(phrase);
    }
  }

  private void codes(String where, String told) {
    if (entries.isEmpty()) {
      warn(where, "a phrase before its codes", told);
      return;
    }
    List<Dated> of = entries.get(entries.size() - 1).codes();
    Matcher found = CODE.matcher(told);
    boolean any = false;
    while (found.find()) {
      any = true;
      code(where, found.group(1).strip(), of);
    }
    if (!any) {
      warn(where, "a code in brackets", told);
    }
  }

  private void code(String where, String told, List<Dated> of) {
    Matcher parts = CODE_WORDS.matcher(told);
    if (!parts.matches()) {
      warn(where, "a code like [USAGOV 090120-170120]", "[" + told + "]");
      return;
    }
    CameoCodes.Code code = codes.read(parts.group(1));
    if (code.isEmpty()) {
      warn(where, "a code with a state or a sector", "[" + told + "]");
      return;
    }
    if (!code.unknown().isEmpty()) {
      warnings.add(
          where
              + ": expected known parts in a code, found '"
              + String.join("', '", code.unknown())
              + "' in '"
              + parts.group(1)
              + "'; the other parts are used");
    }
    Optional<Dated> dated = dated(where, code, parts);
    if (dated.isEmpty()) {
      warn(where, "days like 090120-170120, >090120 or <20170120", "[" + told + "]");
    } else if (of.stream().anyMatch(d -> !d.isDated())) {
      warn(where, "no code after one without days, which always holds", "[" + told + "]");
    } else {
      of.add(dated.get());
    }
  }

  private static Optional<Dated> dated(String where, CameoCodes.Code code, Matcher parts) {
    String one = parts.group(3);
    if (one == null) {
      return Optional.of(new Dated(where, parts.group(), code, Optional.empty(), Optional.empty()));
    }
    Optional<LocalDate> first = PetrarchDay.of(one);
    String sign = parts.group(2);
    String two = parts.group(4);
    if (first.isEmpty() || sign.isEmpty() == (two == null)) {
      return Optional.empty();
    }
    if (two == null) {
      boolean from = sign.equals(">");
      Optional<LocalDate> none = Optional.empty();
      return Optional.of(
          new Dated(where, parts.group(), code, from ? first : none, from ? none : first));
    }
    return PetrarchDay.of(two)
        .filter(last -> !last.isBefore(first.get()))
        .map(last -> new Dated(where, parts.group(), code, first, Optional.of(last)));
  }

  private void warn(String where, String expected, String found) {
    warnings.add(where + ": expected " + expected + ", found '" + found + "'" + NOT_USED);
  }
}
