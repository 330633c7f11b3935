package org.chancery.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;

/** Recognises lines that are not the report: comment prompts, share bars, notices. */
final class Litter {
  private static final String FILE = "intake/litter.tsv";
  private static final int LONGEST = 400;

  /** How far a piece of litter reaches beyond its line. */
  enum Reach {
    LINE,
    LIST,
    END
  }

  /** A phrase of the lists, folded. */
  record Phrase(String words, Reach reach, String why) {}

  private final Map<String, Phrase> whole = new LinkedHashMap<>();
  private final Map<String, List<Phrase>> openings = new LinkedHashMap<>();
  private final List<Phrase> glued = new ArrayList<>();

  Litter(Lexicon lexicon) {
    Problems problems = new Problems();
    for (Table.Row row : lexicon.table(FILE).rows()) {
      add(row, problems);
    }
    problems.check();
  }

  private void add(Table.Row row, Problems problems) {
    boolean opening = row.get("how").equals("begins");
    String words =
        counted(opening ? Wording.lowered(row.get("phrase")) : Wording.folded(row.get("phrase")));
    Optional<Reach> reach = Lexicon.constant(Reach.class, row.get("reach"));
    if (reach.isEmpty()) {
      problems.add(row.where(), "a reach of line, list or end", row.get("reach"));
      return;
    }
    Phrase phrase = new Phrase(words, reach.get(), row.get("why"));
    switch (row.get("how")) {
      case "is" -> whole.putIfAbsent(words, phrase);
      case "begins" ->
          openings.computeIfAbsent(firstWord(words), w -> new ArrayList<>()).add(phrase);
      default -> problems.add(row.where(), "is or begins", row.get("how"));
    }
    if (reach.get() == Reach.END && Wording.words(row.get("phrase")).size() > 2) {
      glued.add(new Phrase(row.get("phrase"), Reach.LINE, row.get("why")));
    }
  }

  Optional<Phrase> in(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String words = counted(Wording.folded(line));
    if (words.isEmpty()) {
      return Optional.of(new Phrase("", Reach.LINE, "rule"));
    }
    return Optional.ofNullable(whole.get(words)).or(() -> opening(counted(Wording.lowered(line))));
  }

  private Optional<Phrase> opening(String words) {
    return openings.getOrDefault(firstWord(words), List.of()).stream()
        .filter(p -> words.startsWith(p.words()) && bounded(words, p.words().length()))
        .findFirst();
  }

  /** Where a comment prompt is glued to the end of a sentence, the place it begins; else -1. */
  int gluedStart(String line) {
    for (Phrase phrase : glued) {
      int at = line.length() - phrase.words().length();
      if (at > 0
          && line.endsWith(phrase.words())
          && Wording.endsSentence(line, 0, Line.trimEnd(line, 0, at))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean bounded(String words, int at) {
    return at == words.length()
        || !Character.isLetter(words.charAt(at - 1))
        || !Character.isLetterOrDigit(words.charAt(at));
  }

  private static String firstWord(String words) {
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  /** With # for every number. */
  private static String counted(String folded) {
    StringBuilder counted = new StringBuilder(folded.length());
    boolean number = false;
    for (int i = 0; i < folded.length(); i++) {
      boolean digit = Character.isDigit(folded.charAt(i));
      boolean inside =
          number
              && ".,".indexOf(folded.charAt(i)) >= 0
              && i + 1 < folded.length()
              && Character.isDigit(folded.charAt(i + 1));
      if (digit && !number) {
        counted.append('#');
      } else if (!digit && !inside) {
        counted.append(folded.charAt(i));
      }
      number = digit || inside;
    }
    return counted.toString();
  }
}
