package org.chancery.intake;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Table;
import org.chancery.model.Span;

/** Finds the dateline at the start of a paragraph. */
final class Datelines {
  private static final int LONGEST = 120;
  private static final int SENTENCE = 300;
  private static final String DASHES = "–—―";

  private final DatelineHead heads;

  Datelines(Lexicon lexicon, Agencies agencies, Stamps stamps) {
    Set<String> notPlaces = new LinkedHashSet<>();
    Set<String> joiners = new LinkedHashSet<>();
    for (Table.Row row : lexicon.table("intake/not-places.tsv").rows()) {
      Set<String> words = row.get("kind").equals("joiner") ? joiners : notPlaces;
      words.add(row.get("word"));
    }
    this.heads = new DatelineHead(agencies, stamps, notPlaces, joiners);
  }

  /** The dateline that opens the paragraph. */
  Optional<Dateline> opening(String text, Span paragraph) {
    int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    Optional<Dateline> best = Optional.empty();
    for (int at = paragraph.start(); at < limit; at++) {
      int after = afterJoint(text, at, paragraph.end());
      if (after < 0) {
        continue;
      }
      Optional<Dateline> found = upTo(text, paragraph, at, after);
      boolean longer = best.isEmpty() || addsToPlace(text, best.get(), at);
      if (found.isPresent() && longer) {
        best = found;
      }
    }
    return best;
  }

  /** The whole line as a dateline: "ANKARA", "MOSCOW, March 3, 2022". */
  Optional<Dateline> alone(String text, Span line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    return heads
        .read(line.in(text))
        .filter(h -> h.places() > 0)
        .filter(h -> h.known() || (h.capitals() && isShort(line.in(text))))
        .map(h -> new Dateline(line.end(), line.end(), h.day(), h.publisher()));
  }

  private static boolean isShort(String words) {
    return !Wording.endsSentence(words) && Wording.words(words).size() <= 3;
  }

  /** After a first dash only a day or an agency may go on: "BAGHDAD – May 3 –". */
  private boolean addsToPlace(String text, Dateline shorter, int at) {
    int from = Math.min(shorter.end(), at);
    return heads
        .read("Here, " + text.substring(from, at))
        .filter(h -> h.places() == 1 && h.known())
        .isPresent();
  }

  private Optional<Dateline> upTo(String text, Span paragraph, int joint, int after) {
    int body = Line.skipBlanks(text, after, paragraph.end());
    boolean opens = body == paragraph.end() || Wording.opensSentence(text, body);
    if (!opens) {
      return Optional.empty();
    }
    boolean colon = text.charAt(joint) == ':';
    boolean slash = text.charAt(joint) == '/';
    String words = text.substring(paragraph.start(), slash ? joint + 1 : joint);
    return heads
        .read(words)
        .filter(
            h ->
                slash
                    ? h.known()
                    : h.capitals() || h.known() || isLonely(text, colon, words, body, paragraph))
        .map(h -> new Dateline(after, body, h.day(), h.publisher()));
  }

  /** A place in small letters needs a dash, and no second one that would make it an insertion. */
  private static boolean isLonely(
      String text, boolean colon, String words, int body, Span paragraph) {
    if (colon || Wording.words(words).size() > 3 || body == paragraph.end()) {
      return false;
    }
    int stop = Math.min(paragraph.end(), body + SENTENCE);
    for (int at = body; at < stop; at++) {
      if (DASHES.indexOf(text.charAt(at)) >= 0 || text.startsWith(" - ", at)) {
        return false;
      }
      if (text.charAt(at) == '.' && at - body > 20) {
        return true;
      }
    }
    return true;
  }

  /** Where the text goes on if a dateline may end here, else -1. */
  private static int afterJoint(String text, int at, int end) {
    char c = text.charAt(at);
    if (DASHES.indexOf(c) >= 0) {
      return at + 1;
    }
    if (c == '-') {
      return afterHyphen(text, at, end);
    }
    boolean blankNext = at + 1 < end && Line.isBlank(text.charAt(at + 1));
    if (c == ':' && blankNext) {
      return at + 1;
    }
    boolean slashed =
        c == '/' && (blankNext || text.startsWith("/.", at) || text.startsWith("/:", at));
    return slashed ? Math.min(end, at + (blankNext ? 1 : 2)) : -1;
  }

  private static int afterHyphen(String text, int at, int end) {
    int after = at;
    while (after < end && text.charAt(after) == '-') {
      after++;
    }
    boolean blankAfter = after == end || Line.isBlank(text.charAt(after));
    boolean blankBefore = at > 0 && Line.isBlank(text.charAt(at - 1));
    boolean inside = at > 0 && text.charAt(at - 1) == '-';
    return !inside && (blankAfter || blankBefore || after - at > 1) ? after : -1;
  }
}
