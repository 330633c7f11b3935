package org.chancery.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;
import org.chancery.model.Span;

/**
 * Cuts text into words as UD's English treebanks do: punctuation and clitics are words, hyphens
 * part words except after the prefixes that the lexicon lists, abbreviations keep their stop.
 */
final class Tokenizer {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S*[\\w/]|[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w|[@#]\\w+");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+");
  private static final Pattern NUMBERS_WITH_HYPHENS = Pattern.compile("\\d+-\\d+-[\\d-]+");
  private static final String OPENING = "([{\"“‘'`«‹„<*_";
  private static final String CLOSING = ")]}\"”’'`»›>,;:!?*_…";
  private static final String MONEY = "$€£¥₹₽₪₺#+-–—±~";
  private static final String DASHES = "—–―";
  private static final String HYPHENS = "-‐‑";

  private final Map<String, AbbreviationKind> abbreviations = new HashMap<>();
  private final List<String> suffixes = new ArrayList<>();
  private final Map<String, Integer> wholes = new HashMap<>();
  private final Set<String> prefixes = new HashSet<>();

  /** What may follow an abbreviation. */
  enum AbbreviationKind {
    TITLE,
    PLAIN,
    NUMBER
  }

  Tokenizer(Lexicon lexicon) {
    Problems problems = new Problems();
    for (Table.Row row : lexicon.table("language/abbreviations.tsv").rows()) {
      String kind = row.get("kind").toUpperCase(Locale.ROOT);
      try {
        abbreviations.put(row.get("abbreviation"), AbbreviationKind.valueOf(kind));
      } catch (IllegalArgumentException e) {
        problems.add(row.where(), "a kind: title, plain or number", row.get("kind"));
      }
    }
    for (Table.Row row : lexicon.table("language/clitics.tsv").rows()) {
      String form = row.get("form");
      if (row.get("kind").equals("suffix")) {
        suffixes.add(form);
      } else if (form.indexOf('|') > 0) {
        wholes.put(form.replace("|", ""), form.indexOf('|'));
      } else {
        problems.add(row.where(), "a | where the word is cut", form);
      }
    }
    lexicon.table("language/hyphens.tsv").rows().forEach(r -> prefixes.add(r.get("first")));
    problems.check();
  }

  AbbreviationKind kindOf(String abbreviation) {
    return abbreviations.getOrDefault(abbreviation, AbbreviationKind.PLAIN);
  }

  boolean isAbbreviation(String form) {
    return form.endsWith(".")
        && form.length() > 1
        && (abbreviations.containsKey(form) || isInitials(form));
  }

  static boolean isInitials(String form) {
    return INITIALS.matcher(form).matches();
  }

  /** The words of one paragraph, in order. */
  List<Word> words(String text, Span paragraph) {
    List<Word> out = new ArrayList<>();
    int at = paragraph.start();
    while (at < paragraph.end()) {
      if (isBlank(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < paragraph.end() && !isBlank(text.charAt(end))) {
        end++;
      }
      chunk(text, at, end, out);
      at = end;
    }
    return out;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200b'
        || c == '\ufeff';
  }

  private void chunk(String text, int from, int to, List<Word> out) {
    int start = from;
    int end = to;
    while (start < end && (OPENING.indexOf(text.charAt(start)) >= 0 || isMoney(text, start, end))) {
      int length = run(text, start, end);
      if (length == 1 && clitic(text, start, end)) {
        break;
      }
      add(text, start, start + length, out);
      start += length;
    }
    List<Word> tail = new ArrayList<>();
    while (end > start) {
      int length = closing(text, start, end);
      if (length == 0) {
        break;
      }
      tail.add(0, new Word(new Span(end - length, end), text.substring(end - length, end)));
      end -= length;
    }
    if (end > start) {
      inner(text, start, end, out);
    }
    out.addAll(tail);
  }

  private static boolean isMoney(String text, int at, int end) {
    return MONEY.indexOf(text.charAt(at)) >= 0
        && (at + 1 == end || !Character.isLetterOrDigit(text.charAt(at)));
  }

  /** Equal marks in a row ("--", "...", "''") are one word. */
  private static int run(String text, int at, int end) {
    int length = 1;
    char c = text.charAt(at);
    boolean joins = "-.'`*_=!?".indexOf(c) >= 0;
    while (joins && at + length < end && text.charAt(at + length) == c) {
      length++;
    }
    return length;
  }

  /** An apostrophe that begins a word of its own: 's after a quotation mark, '90s. */
  private boolean clitic(String text, int at, int end) {
    char c = text.charAt(at);
    if (c != '\'' && c != '’') {
      return false;
    }
    String rest = text.substring(at, end).replace('’', '\'').toLowerCase(Locale.ROOT);
    return suffixes.contains(rest) || (rest.length() > 2 && Character.isDigit(rest.charAt(1)));
  }

  /** How many characters at the end are a punctuation word; 0 if none. */
  private int closing(String text, int start, int end) {
    char c = text.charAt(end - 1);
    if (c == '.') {
      int dots = 1;
      while (end - dots > start && text.charAt(end - dots - 1) == '.') {
        dots++;
      }
      return dots > 1 ? dots : isAbbreviation(lastPart(text, start, end)) ? 0 : 1;
    }
    if (DASHES.indexOf(c) >= 0 || c == '-' || c == '%' || (c == '/' && end - start > 1)) {
      return c == '-' ? backwards(text, start, end, c) : 1;
    }
    if (CLOSING.indexOf(c) < 0) {
      return 0;
    }
    return "'`!?*_".indexOf(c) >= 0 ? backwards(text, start, end, c) : 1;
  }

  private static int backwards(String text, int start, int end, char c) {
    int length = 1;
    String same = c == '!' || c == '?' ? "!?" : String.valueOf(c);
    while (end - length > start && same.indexOf(text.charAt(end - length - 1)) >= 0) {
      length++;
    }
    return length;
  }

  /** "then-Gen." ends in the abbreviation "Gen.". */
  private static String lastPart(String text, int start, int end) {
    String form = text.substring(start, end);
    int cut =
        Math.max(form.lastIndexOf('-'), Math.max(form.lastIndexOf('—'), form.lastIndexOf('(')));
    return form.substring(cut + 1);
  }

  private void inner(String text, int start, int end, List<Word> out) {
    if (ADDRESS.matcher(text).region(start, end).matches()) {
      add(text, start, end, out);
      return;
    }
    int from = start;
    for (int i = start; i < end; i++) {
      int length = separator(text, start, i, end);
      if (length > 0) {
        word(text, from, i, out);
        add(text, i, i + length, out);
        from = i + length;
        i = from - 1;
      }
    }
    word(text, from, end, out);
  }

  /**
   * Whether a mark inside a chunk parts words: dashes, brackets, quotation marks, most hyphens and
   * slashes.
   */
  private int separator(String text, int start, int i, int end) {
    char c = text.charAt(i);
    boolean between = i > start && i + 1 < end;
    if (DASHES.indexOf(c) >= 0 || "()[]{}\"“”«»…;!?".indexOf(c) >= 0) {
      return 1;
    }
    if (HYPHENS.indexOf(c) >= 0) {
      return run(text, i, end) > 1
          ? run(text, i, end)
          : between && hyphenParts(text, start, i, end) ? 1 : 0;
    }
    if (c == '.' && run(text, i, end) > 1) {
      return run(text, i, end);
    }
    if (!between) {
      return 0;
    }
    boolean digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    if (c == '/' || c == ',' || c == ':' || c == '=') {
      return digits ? 0 : 1;
    }
    return isMoneySign(c) && Character.isDigit(text.charAt(i + 1)) ? 1 : 0;
  }

  private static boolean isMoneySign(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private boolean hyphenParts(String text, int start, int i, int end) {
    if (NUMBERS_WITH_HYPHENS.matcher(text).region(start, end).matches()) {
      return false;
    }
    int from = i;
    while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    String first = text.substring(from, i);
    return !prefixes.contains(first.toLowerCase(Locale.ROOT))
        || (first.length() == 1 && Character.isUpperCase(first.charAt(0)));
  }

  private void word(String text, int from, int to, List<Word> out) {
    if (from >= to) {
      return;
    }
    String form = text.substring(from, to);
    String plain = form.replace('’', '\'').toLowerCase(Locale.ROOT);
    Integer cut = wholes.get(plain);
    int at = cut != null ? from + cut : cliticAt(plain, from);
    if (at > from && at < to) {
      add(text, from, at, out);
      add(text, at, to, out);
    } else if (plain.length() > 2 && plain.endsWith("s'")) {
      add(text, from, to - 1, out);
      add(text, to - 1, to, out);
    } else {
      add(text, from, to, out);
    }
  }

  private int cliticAt(String plain, int from) {
    for (String suffix : suffixes) {
      if (plain.length() > suffix.length() && plain.endsWith(suffix)) {
        return from + plain.length() - suffix.length();
      }
    }
    return -1;
  }

  private static void add(String text, int from, int to, List<Word> out) {
    out.add(new Word(new Span(from, to), text.substring(from, to)));
  }
}
