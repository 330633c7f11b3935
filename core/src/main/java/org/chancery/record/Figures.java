package org.chancery.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;

/** What a sentence counts: "at least 12 people were killed and 30 wounded". */
final class Figures {
  private static final Pattern TOKEN =
      Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}'’]+|[$€£%-]");

  /** How many words may stand between a number and what it counts. */
  private static final int NEAR = 5;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int HUNDRED = 100;

  private final Map<String, String> counted = new HashMap<>();
  private final Map<String, Integer> rank = new HashMap<>();
  private final Map<String, Bound> bounds = new LinkedHashMap<>();
  private final Set<String> units = new HashSet<>();
  private final Map<String, Double> numbers = new HashMap<>();
  private final Set<String> months = new HashSet<>();

  private enum Bound {
    LEAST,
    MOST,
    ABOUT,
    EXACT
  }

  /**
   * A number as told, and between what it lies.
   *
   * @param says in words: "at least 12"
   */
  record Amount(double least, double most, String says) {
    /** Whether the two cannot both be right. */
    boolean contradicts(Amount other) {
      return least > other.most || other.least > most;
    }
  }

  Figures(Lexicon lexicon) {
    Problems problems = new Problems();
    for (Table.Row row : lexicon.table("record/figures.tsv").rows()) {
      List<String> words = row.list("words");
      switch (row.get("kind")) {
        case "count" -> count(row.get("name"), words);
        case "bound" ->
            Lexicon.constant(Bound.class, row.get("name"))
                .ifPresentOrElse(
                    b -> words.forEach(w -> bounds.put(w, b)),
                    () -> problems.add(row.where(), "least, most or about", row.get("name")));
        case "stop" -> units.addAll(words);
        default -> problems.add(row.where(), "count, bound or stop", row.get("kind"));
      }
    }
    for (Table.Row row : lexicon.table("dates/units.tsv").rows()) {
      if (row.get("kind").equals("count")) {
        row.list("words").forEach(w -> numbers.put(w, Double.valueOf(row.get("value"))));
      } else if (row.get("kind").startsWith("month-")) {
        row.list("words").forEach(w -> months.add(w.toLowerCase(Locale.ROOT)));
      }
    }
    problems.check();
  }

  private void count(String about, List<String> words) {
    rank.put(about, rank.size());
    words.forEach(w -> counted.put(w, about));
  }

  /** What the sentence counts, by what is counted; left out where it gives two numbers for one. */
  Map<String, Amount> in(String sentence) {
    boolean none = sentence.chars().noneMatch(Character::isDigit) && !hasNumberWord(sentence);
    if (none) {
      return Map.of();
    }
    List<String> tokens = tokens(sentence);
    Map<String, Amount> found = new TreeMap<>();
    Set<String> twice = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!isNumber(tokens, i)) {
        continue;
      }
      String about = about(tokens, i);
      if (!about.isEmpty() && found.put(about, amount(tokens, i)) != null) {
        twice.add(about);
      }
    }
    found.keySet().removeAll(twice);
    return found;
  }

  private boolean hasNumberWord(String sentence) {
    return tokens(sentence).stream().anyMatch(numbers::containsKey);
  }

  private static List<String> tokens(String sentence) {
    List<String> out = new ArrayList<>();
    Matcher m = TOKEN.matcher(sentence.toLowerCase(Locale.ROOT));
    while (m.find()) {
      out.add(m.group());
    }
    return out;
  }

  private boolean isNumber(List<String> tokens, int i) {
    String token = tokens.get(i);
    boolean digits = Character.isDigit(token.charAt(0));
    if (!digits && !numbers.containsKey(token)) {
      return false;
    }
    String before = i > 0 ? tokens.get(i - 1) : "";
    String after = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
    boolean part = numbers.containsKey(before) || isDigits(before);
    boolean dated = months.contains(before) || months.contains(after);
    boolean money = "$€£".contains(before) && !before.isEmpty();
    boolean year = isDigits(token) && token.length() == 4 && isYear(Integer.parseInt(token));
    return !part && !dated && !money && !year && !units.contains(after) && !after.equals("-");
  }

  private static boolean isYear(int number) {
    return FIRST_YEAR <= number && number <= LAST_YEAR;
  }

  private static boolean isDigits(String token) {
    return !token.isEmpty()
        && token.length() < 10
        && token.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The nearest word that says what is counted, with no other number between; "" for none. */
  private String about(List<String> tokens, int i) {
    int after = far(tokens, i, 1);
    int before = far(tokens, i, -1);
    if (after > NEAR && before > NEAR) {
      return "";
    }
    String right = after > NEAR ? "" : counted.get(tokens.get(i + after));
    String left = before > NEAR ? "" : counted.get(tokens.get(i - before));
    if (after == before) {
      return rank.get(right) < rank.get(left) ? right : left;
    }
    return after < before ? right : left;
  }

  /** How many words away, on one side; beyond {@link #NEAR} where there is none. */
  private int far(List<String> tokens, int i, int step) {
    for (int k = 1; k <= NEAR; k++) {
      int at = i + step * k;
      if (at < 0 || at >= tokens.size() || (k > 1 && isNumber(tokens, at))) {
        break;
      }
      if (counted.containsKey(tokens.get(at))) {
        return k;
      }
    }
    return NEAR + 1;
  }

  private Amount amount(List<String> tokens, int i) {
    double number = number(tokens.get(i));
    String after = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
    double times = numbers.getOrDefault(after, 1.0);
    number = times >= HUNDRED ? number * times : number;
    for (int k = 1; k <= 3 && k <= i; k++) {
      String before = String.join(" ", tokens.subList(i - k, i));
      Bound bound = bounds.getOrDefault(before, Bound.EXACT);
      if (bound != Bound.EXACT) {
        return amount(number, bound, before + " ");
      }
    }
    return amount(number, Bound.EXACT, "");
  }

  private static Amount amount(double number, Bound bound, String words) {
    String says = words + String.format(Locale.ROOT, "%.0f", number);
    return switch (bound) {
      case LEAST -> new Amount(number, Double.POSITIVE_INFINITY, says);
      case MOST -> new Amount(0, number, says);
      case ABOUT -> new Amount(number * 0.9, number * 1.1, says);
      case EXACT -> new Amount(number, number, says);
    };
  }

  private double number(String token) {
    if (numbers.containsKey(token)) {
      return numbers.get(token);
    }
    String plain = token.replace(",", "");
    try {
      return Double.parseDouble(plain);
    } catch (NumberFormatException e) {
      return 0; // digits of other scripts, 1.2.3
    }
  }
}
