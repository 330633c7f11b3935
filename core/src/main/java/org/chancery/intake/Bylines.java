package org.chancery.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;

/** Recognises lines that name who wrote a report, and the publisher in them. */
final class Bylines {
  private static final int LONGEST = 140;

  private final List<String> heads = new ArrayList<>();
  private final List<String> tails = new ArrayList<>();
  private final List<String> origins = new ArrayList<>();
  private final Set<String> joiners = new LinkedHashSet<>();
  private final Set<String> roles = new LinkedHashSet<>();

  Bylines(Lexicon lexicon) {
    Problems problems = new Problems();
    for (Table.Row row : lexicon.table("intake/bylines.tsv").rows()) {
      String words = row.get("words").toLowerCase(Locale.ROOT);
      switch (row.get("kind")) {
        case "head" -> heads.add(words);
        case "tail" -> tails.add(words);
        case "origin" -> origins.add(words);
        case "joiner" -> joiners.add(words);
        case "role" -> roles.add(words);
        default -> problems.add(row.where(), "head, tail, origin, joiner or role", row.get("kind"));
      }
    }
    problems.check();
  }

  /** "By Jane Doe", "BY JANE DOE AND JOHN ROE, Reuters", "By our diplomatic correspondent". */
  boolean isHead(String line) {
    return line.length() <= LONGEST
        && opening(line, heads).filter(rest -> areNames(rest) || endsInRole(rest)).isPresent();
  }

  private boolean endsInRole(String words) {
    List<String> each = Wording.words(words.toLowerCase(Locale.ROOT));
    return each.size() <= 8 && !each.isEmpty() && roles.contains(each.get(each.size() - 1));
  }

  /** "Jane Doe in Kyiv". */
  boolean isNameAndPlace(String line) {
    List<String> words = Wording.words(line);
    int in = words.indexOf("in");
    return line.length() <= 60
        && in >= 2
        && in <= 4
        && words.size() > in + 1
        && words.size() <= in + 4
        && !Wording.endsSentence(line)
        && areNames(line);
  }

  /** Two or three names and nothing else. */
  boolean isBareName(String line) {
    List<String> words = Wording.words(line);
    return words.size() >= 2
        && words.size() <= 3
        && Wording.hasLower(line)
        && !Wording.endsSentence(line)
        && words.stream().allMatch(w -> Wording.isCapitalised(w) && Wording.letters(w) > 1)
        && line.chars().noneMatch(c -> Character.isDigit(c) || c == ',');
  }

  /** "Reporting by Jane Doe; editing by John Roe". */
  boolean isTail(String line) {
    return line.length() <= 400 && opening(line, tails).isPresent();
  }

  /** Where a tail begins that stands at the end of a line, or -1. */
  int tailStart(String line) {
    int from = Math.max(0, line.length() - 400);
    int open = line.lastIndexOf('(');
    return open > from && isTail(line.substring(open)) ? open : -1;
  }

  /** The words after "Source:". */
  Optional<String> origin(String line) {
    return line.length() <= 60 ? opening(line, origins) : Optional.empty();
  }

  private static Optional<String> opening(String line, List<String> words) {
    String lower = line.substring(0, Math.min(line.length(), 40)).toLowerCase(Locale.ROOT);
    for (String word : words) {
      boolean opens = lower.startsWith(word) && lower.length() == Math.min(line.length(), 40);
      int rest = Line.skipBlanks(line, Math.min(word.length(), line.length()), line.length());
      boolean bounded = rest > word.length() || word.endsWith(":");
      if (opens && bounded && rest < line.length()) {
        return Optional.of(line.substring(rest));
      }
    }
    return Optional.empty();
  }

  private boolean areNames(String words) {
    List<String> each = Wording.words(words);
    return each.size() <= 16
        && !Wording.endsSentence(words)
        && each.stream().allMatch(this::fitsName)
        && Wording.isCapitalised(words);
  }

  private boolean fitsName(String word) {
    return Wording.isCapitalised(word) || joiners.contains(word.toLowerCase(Locale.ROOT));
  }
}
