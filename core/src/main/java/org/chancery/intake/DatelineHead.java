package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Span;

/** Whether some words are a dateline's: places, then a day, an agency, in any order. */
final class DatelineHead {
  private static final int MOST_PLACES = 3;
  private static final int MOST_WORDS = 6;

  private final Agencies agencies;
  private final Stamps stamps;
  private final Set<String> notPlaces;
  private final Set<String> joiners;

  DatelineHead(Agencies agencies, Stamps stamps, Set<String> notPlaces, Set<String> joiners) {
    this.agencies = agencies;
    this.stamps = stamps;
    this.notPlaces = notPlaces;
    this.joiners = joiners;
  }

  /**
   * What the words hold.
   *
   * @param places how many
   * @param capitals whether the first place stands in capitals
   * @param known whether a day or a known agency is among them
   */
  record Head(
      int places,
      boolean capitals,
      boolean known,
      Optional<WrittenDay> day,
      Optional<String> publisher) {}

  Optional<Head> read(String words) {
    Reading reading = new Reading();
    for (Part part : parts(words)) {
      if (!reading.take(part)) {
        return Optional.empty();
      }
    }
    return reading.head();
  }

  /** Words between commas, bars, brackets, dashes and stops. */
  private record Part(String words, boolean bracketed) {}

  private static List<Part> parts(String words) {
    List<Part> parts = new ArrayList<>();
    boolean inside = false;
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      boolean cut = i == words.length() || ",|;()[]–—―:".indexOf(words.charAt(i)) >= 0;
      boolean slash = !cut && isLooseSlash(words, i);
      if (!cut && !slash && !isLooseHyphen(words, i) && !isStop(words, i)) {
        continue;
      }
      Span span = trimmed(words, start, i);
      if (!span.isEmpty()) {
        parts.add(new Part(span.in(words), inside));
      }
      inside = i < words.length() && ("([".indexOf(words.charAt(i)) >= 0 || (slash && !inside));
      start = i + 1;
    }
    return parts;
  }

  private static Span trimmed(String words, int from, int to) {
    int start = Line.skipBlanks(words, from, to);
    return new Span(start, Line.trimEnd(words, start, to));
  }

  private static boolean isLooseHyphen(String words, int at) {
    return words.charAt(at) == '-'
        && (at == 0
            || at + 1 == words.length()
            || "- ".indexOf(words.charAt(at - 1)) >= 0
            || "- ".indexOf(words.charAt(at + 1)) >= 0);
  }

  /** The slashes of "/TASS/", not that of "WASHINGTON/BEIJING". */
  private static boolean isLooseSlash(String words, int at) {
    return words.charAt(at) == '/'
        && (at == 0
            || at + 1 == words.length()
            || words.charAt(at - 1) == ' '
            || " .:,".indexOf(words.charAt(at + 1)) >= 0);
  }

  /** A stop after a longer word: "Moscow. 12 May". */
  private static boolean isStop(String words, int at) {
    if (words.charAt(at) != '.' || (at + 1 < words.length() && words.charAt(at + 1) != ' ')) {
      return false;
    }
    int start = words.lastIndexOf(' ', at) + 1;
    return at - start > 4 || at == start;
  }

  /** Gathers the parts of one head. */
  private final class Reading {
    private int places;
    private boolean capitals;
    private boolean bracket;
    private boolean agency;
    private Optional<WrittenDay> day = Optional.empty();
    private Optional<String> publisher = Optional.empty();

    boolean take(Part part) {
      return takeYear(part.words())
          || takeAgency(part)
          || takeDay(part.words())
          || takePlace(part)
          || takeUnknownAgency(part);
    }

    Optional<Head> head() {
      boolean known = day.isPresent() || agency;
      boolean sound = places > 0 ? !bracket || capitals || known : agency;
      return sound
          ? Optional.of(new Head(places, capitals, known, day, publisher))
          : Optional.empty();
    }

    private boolean takeYear(String words) {
      if (day.isEmpty() || day.get().year().isPresent() || !words.matches("[12][0-9]{3}")) {
        return false;
      }
      WrittenDay had = day.get();
      day =
          WrittenDay.of(
                  had.day().getMonthValue(),
                  had.day().getDayOfMonth(),
                  Optional.of(Integer.parseInt(words)))
              .or(() -> Optional.of(had));
      return true;
    }

    private boolean takeAgency(Part part) {
      if (places == 0 && !part.bracketed()) {
        return false;
      }
      Optional<String> named = agencies.named(part.words());
      if (named.isPresent()) {
        agency = true;
        publisher = publisher.or(() -> named);
      }
      return named.isPresent();
    }

    private boolean takeDay(String words) {
      if (stamps.isWeekday(words)) {
        return places > 0;
      }
      Optional<WrittenDay> found = stamps.day(words);
      if (found.isPresent()) {
        day = day.or(() -> found);
      }
      return found.isPresent();
    }

    private boolean takePlace(Part part) {
      String words = part.words();
      boolean late = day.isPresent() || agency || bracket;
      if (part.bracketed() || late || places == MOST_PLACES || !isPlace(words)) {
        return false;
      }
      if (places == 0) {
        capitals = !Wording.hasLower(words) && Wording.letters(words) > 2;
      }
      places++;
      return true;
    }

    /** "(NEWSLINE)" after a place in capitals. */
    private boolean takeUnknownAgency(Part part) {
      boolean fits = part.bracketed() && capitals && Wording.words(part.words()).size() <= 3;
      if (fits && Wording.isCapitalised(part.words())) {
        bracket = true;
        publisher = publisher.or(() -> Optional.of(part.words()));
        return true;
      }
      return false;
    }

    private boolean isPlace(String words) {
      List<String> each = Wording.words(words);
      return each.size() <= MOST_WORDS
          && Wording.isCapitalised(each.get(0))
          && Wording.letters(words) > 2
          && words.chars().noneMatch(c -> Character.isDigit(c) || "\"“”?!&".indexOf(c) >= 0)
          && each.stream().allMatch(this::fitsPlace)
          && !notPlaces.contains(words);
    }

    private boolean fitsPlace(String word) {
      boolean name = Wording.isCapitalised(word) && !stamps.isWeekday(word);
      return name || joiners.contains(word.toLowerCase(Locale.ROOT));
    }
  }
}
