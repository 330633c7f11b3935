package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Span;

/** Tells the parts of a text apart: headline, byline, stamp, dateline, paragraphs, litter. */
final class PlainLayout {
  private static final int SENTENCE = 140;
  private static final String TAIL = "agency tail";

  private final Agencies agencies;
  private final Stamps stamps;
  private final Datelines datelines;
  private final Bylines bylines;
  private final Litter litter;
  private final Headlines headlines;

  PlainLayout(Lexicon lexicon) {
    this.agencies = new Agencies(lexicon);
    this.stamps = new Stamps(new DayWords(lexicon));
    this.datelines = new Datelines(lexicon, agencies, stamps);
    this.bylines = new Bylines(lexicon);
    this.litter = new Litter(lexicon);
    this.headlines = new Headlines(datelines);
  }

  Laid read(String text, Optional<String> title) {
    Sheet sheet = new Sheet(text);
    int bodyFrom = head(sheet, title);
    body(sheet, bodyFrom);
    List<Span> paragraphs = new ArrayList<>(Paragraphs.of(text, sheet.body));
    trimFirst(sheet, paragraphs);
    trimLast(sheet, paragraphs);
    return sheet.laid(paragraphs);
  }

  Stamps stamps() {
    return stamps;
  }

  /** Reads down to the first line of the body; returns its index. */
  private int head(Sheet sheet, Optional<String> title) {
    int at = 0;
    boolean sought = true;
    while (at < sheet.lines.size()) {
      boolean next =
          at + 1 < sheet.lines.size() && (isHeadMatter(sheet, at + 1) || isDateline(sheet, at + 1));
      if (sought && !isAside(sheet, at) && headlines.isHeadline(sheet, at, title, next)) {
        sheet.headline = Optional.of(sheet.lines.get(at).span());
        sought = false;
      } else if (!takeHeadMatter(sheet, at)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private boolean isHeadMatter(Sheet sheet, int index) {
    String words = sheet.words(sheet.lines.get(index));
    return stamps.read(words).isPresent() || bylines.isHead(words) || bylines.isNameAndPlace(words);
  }

  private boolean isDateline(Sheet sheet, int index) {
    return datelines.alone(sheet.text, sheet.lines.get(index).span()).isPresent();
  }

  /** Litter, a stamp, a byline or a dated place, whatever stands around it. */
  private boolean isAside(Sheet sheet, int index) {
    Span line = sheet.lines.get(index).span();
    return isHeadMatter(sheet, index)
        || datelines.alone(sheet.text, line).filter(d -> d.day().isPresent()).isPresent()
        || litter.in(sheet.words(sheet.lines.get(index))).isPresent();
  }

  private boolean takeHeadMatter(Sheet sheet, int index) {
    Line line = sheet.lines.get(index);
    String words = sheet.words(line);
    return takeStamp(sheet, line, words)
        || takeByline(sheet, index, words)
        || takeLitter(sheet, line, words)
        || takeOrigin(sheet, line, words)
        || takeLoneDateline(sheet, index);
  }

  /** A stamp, alone or beside names between bars. */
  private boolean takeStamp(Sheet sheet, Line line, String words) {
    Optional<Stamps.Stamp> stamp = stamps.read(words);
    if (stamp.isPresent()) {
      sheet.stamp(line.span(), stamp.get());
      return true;
    }
    return words.length() <= 160 && takeBarred(sheet, line, words);
  }

  /** "By Jane Doe | Reuters | 3 March 2022". */
  private boolean takeBarred(Sheet sheet, Line line, String words) {
    List<Span> parts = Barred.parts(words);
    boolean dated = parts.stream().anyMatch(p -> stamps.read(p.in(words)).isPresent());
    if (parts.size() < 2 || !dated || !parts.stream().allMatch(p -> fitsBarred(p.in(words)))) {
      return false;
    }
    for (Span part : parts) {
      Span span = new Span(line.start() + part.start(), line.start() + part.end());
      String own = part.in(words);
      if (stamps.read(own).isPresent()) {
        sheet.stamp(span, stamps.read(own).get());
      } else if (agencies.named(own).isPresent()) {
        sheet.publisher(agencies.named(own));
        sheet.skip(span, "publisher");
      } else if (litter.in(own).isPresent()) {
        sheet.skip(span, litter.in(own).get().why());
      } else {
        sheet.byline(span, "byline");
      }
    }
    return true;
  }

  private boolean fitsBarred(String words) {
    return stamps.read(words).isPresent()
        || agencies.named(words).isPresent()
        || litter.in(words).isPresent()
        || bylines.isHead(words)
        || bylines.isBareName(words);
  }

  private boolean takeByline(Sheet sheet, int index, String words) {
    boolean bare = bylines.isBareName(words) && besideStamp(sheet, index);
    if (!bylines.isHead(words)
        && !bylines.isNameAndPlace(words)
        && !bylines.isTail(words)
        && !bare) {
      return false;
    }
    int comma = words.lastIndexOf(',');
    if (comma > 0) {
      sheet.publisher(agencies.named(words.substring(comma)));
    }
    sheet.byline(sheet.lines.get(index).span(), "byline");
    return true;
  }

  private boolean besideStamp(Sheet sheet, int index) {
    boolean before = sheet.hasStamp() && index > 0 && isHeadMatter(sheet, index - 1);
    boolean after = index + 1 < sheet.lines.size() && isHeadMatter(sheet, index + 1);
    return before || after;
  }

  private boolean takeLitter(Sheet sheet, Line line, String words) {
    Optional<Litter.Phrase> found = litter.in(words);
    found.ifPresent(f -> sheet.skip(line.span(), f.why()));
    return found.isPresent();
  }

  /** "Source: Xinhua", "(Xinhua)", "— Reuters". */
  private boolean takeOrigin(Sheet sheet, Line line, String words) {
    Optional<String> origin = bylines.origin(words);
    Optional<String> named = agencies.named(origin.orElse(words));
    if (origin.isEmpty() && named.isEmpty()) {
      return false;
    }
    sheet.publisher(named.or(() -> origin));
    sheet.skip(line.span(), "publisher");
    return true;
  }

  private boolean takeLoneDateline(Sheet sheet, int index) {
    Line line = sheet.lines.get(index);
    boolean last = index + 1 == sheet.lines.size();
    if (last || sheet.hasDateline()) {
      return false;
    }
    Optional<Dateline> alone = datelines.alone(sheet.text, line.span());
    alone.ifPresent(d -> sheet.dateline(line.start(), d));
    return alone.isPresent();
  }

  private void body(Sheet sheet, int from) {
    boolean wrapped = Paragraphs.isWrapped(sheet.text, sheet.lines);
    int at = from;
    while (at < sheet.lines.size()) {
      Line line = sheet.lines.get(at);
      String words = sheet.words(line);
      Optional<Litter.Phrase> found = litter.in(words);
      if (found.isPresent()) {
        at = skipFrom(sheet, at, found.get(), wrapped);
        continue;
      }
      if (!takeBodyAside(sheet, line, words)) {
        sheet.body(line);
      }
      at++;
    }
  }

  private boolean takeBodyAside(Sheet sheet, Line line, String words) {
    if (bylines.isTail(words)) {
      sheet.byline(line.span(), TAIL);
      return true;
    }
    Optional<Stamps.Stamp> stamp = stamps.read(words);
    if (stamp.isPresent() && !stamp.get().sure() && !stamp.get().update()) {
      sheet.skip(line.span(), "stamp");
      return true;
    }
    return takeStamp(sheet, line, words) || takeOrigin(sheet, line, words);
  }

  /** Skips a piece of litter as far as it reaches; returns the index after it. */
  private static int skipFrom(Sheet sheet, int index, Litter.Phrase phrase, boolean wrapped) {
    int after = index + 1;
    if (phrase.reach() == Litter.Reach.END && sheet.mostStandsBefore(sheet.lines.get(index))) {
      after = sheet.lines.size();
    } else if (phrase.reach() != Litter.Reach.LINE && !sheet.body.isEmpty()) {
      while (after < sheet.lines.size() && !isSentence(sheet, after)) {
        after++;
      }
    } else if (wrapped && phrase.words().length() > 10) {
      while (after < sheet.lines.size() && !sheet.lines.get(after).afterBlank()) {
        after++;
      }
    }
    for (int i = index; i < after; i++) {
      sheet.skip(sheet.lines.get(i).span(), phrase.why());
    }
    return after;
  }

  private static boolean isSentence(Sheet sheet, int index) {
    Line line = sheet.lines.get(index);
    return line.length() > SENTENCE || Wording.endsSentence(sheet.text, line.start(), line.end());
  }

  private void trimFirst(Sheet sheet, List<Span> paragraphs) {
    if (paragraphs.isEmpty() || sheet.hasDateline()) {
      return;
    }
    Span first = paragraphs.get(0);
    Optional<Dateline> dateline = datelines.opening(sheet.text, first);
    if (dateline.isPresent()) {
      sheet.dateline(first.start(), dateline.get());
      int from = dateline.get().bodyStart();
      if (from < first.end()) {
        paragraphs.set(0, new Span(from, first.end()));
      } else {
        paragraphs.remove(0);
      }
    }
  }

  private void trimLast(Sheet sheet, List<Span> paragraphs) {
    if (paragraphs.isEmpty()) {
      return;
    }
    int last = paragraphs.size() - 1;
    Span span = paragraphs.get(last);
    String words = span.in(sheet.text);
    int glued = litter.gluedStart(words);
    int tail = bylines.tailStart(words);
    if (glued > 0) {
      sheet.skip(new Span(span.start() + glued, span.end()), "comments");
      cut(sheet, paragraphs, span.start() + glued);
    } else if (tail > 0) {
      sheet.byline(new Span(span.start() + tail, span.end()), TAIL);
      cut(sheet, paragraphs, span.start() + tail);
    } else {
      signature(sheet, paragraphs, span);
    }
  }

  /** The agency after the last sentence: "… on Monday. – Xinhua". */
  private void signature(Sheet sheet, List<Span> paragraphs, Span span) {
    int from = Math.max(span.start(), span.end() - 40);
    for (int at = span.end() - 1; at > from; at--) {
      boolean dash = "–—-(".indexOf(sheet.text.charAt(at)) >= 0;
      int before = Line.trimEnd(sheet.text, span.start(), at);
      if (dash && Wording.endsSentence(sheet.text, span.start(), before)) {
        Optional<String> named = agencies.named(sheet.text.substring(at, span.end()));
        if (named.isPresent()) {
          sheet.publisher(named);
          sheet.skip(new Span(at, span.end()), "publisher");
          cut(sheet, paragraphs, at);
        }
        return;
      }
    }
  }

  private static void cut(Sheet sheet, List<Span> paragraphs, int end) {
    int last = paragraphs.size() - 1;
    int start = paragraphs.get(last).start();
    int trimmed = Line.trimEnd(sheet.text, start, end);
    if (trimmed > start) {
      paragraphs.set(last, new Span(start, trimmed));
    } else {
      paragraphs.remove(last);
    }
  }
}
