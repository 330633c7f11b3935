package org.chancery.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads lines that are nothing but a day of publication: "Published 14:03 GMT, 3 March 2022". */
final class Stamps {
  private static final int LONGEST = 120;
  private static final String MARKS = ",.:-–—|()[]/•·@+*";

  /**
   * A stamp; the day is empty where it has no year or its order cannot be told.
   *
   * @param update whether it tells of a later change, which is no publication
   * @param sure whether it has a time or a word such as "published" and is no mere date
   */
  record Stamp(Optional<LocalDate> day, boolean update, boolean sure) {}

  private final DayWords words;

  Stamps(DayWords words) {
    this.words = words;
  }

  /** The line as a stamp, if every word of it belongs to one. */
  Optional<Stamp> read(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    return new Walk(Piece.of(line)).stamp();
  }

  /** The words as a day and no more: "March 3", "Thursday, 3 March 2022". */
  Optional<WrittenDay> day(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Walk walk = new Walk(Piece.of(line));
    walk.go();
    return walk.sound && !walk.timed ? walk.published : Optional.empty();
  }

  /** Whether the word is a weekday's name. */
  boolean isWeekday(String word) {
    return words.kind(word).filter(k -> k == DayWords.Kind.WEEKDAY).isPresent();
  }

  /** One pass over a line. */
  private final class Walk {
    private final List<Piece> pieces;
    private final DayScan days;
    private Optional<WrittenDay> published = Optional.empty();
    private Optional<WrittenDay> updated = Optional.empty();
    private boolean dated;
    private boolean timed;
    private boolean told;
    private boolean update;
    private boolean sound = true;
    private int at;

    Walk(List<Piece> pieces) {
      this.pieces = pieces;
      this.days = new DayScan(words, pieces);
    }

    Optional<Stamp> stamp() {
      go();
      if (!sound || !(dated || (told && timed))) {
        return Optional.empty();
      }
      boolean onlyUpdate = published.isEmpty() && update;
      Optional<WrittenDay> day = onlyUpdate ? updated : published;
      boolean whole = day.flatMap(WrittenDay::date).isPresent() || timed || told || update;
      return whole || day.isEmpty()
          ? Optional.of(new Stamp(day.flatMap(WrittenDay::date), onlyUpdate, timed || told))
          : Optional.empty();
    }

    void go() {
      while (sound && at < pieces.size()) {
        Optional<DayScan.Found> found = days.at(at);
        if (found.isPresent()) {
          take(found.get());
        } else {
          step(pieces.get(at));
        }
      }
    }

    private void take(DayScan.Found found) {
      dated = true;
      at += found.length();
      if (update && updated.isEmpty()) {
        updated = found.day();
      } else if (published.isEmpty()) {
        published = found.day();
      } else {
        sound = false;
      }
    }

    private void step(Piece piece) {
      switch (piece.kind()) {
        case MARK -> sound = MARKS.contains(piece.text());
        case WORD -> word(piece);
        case NUMBER -> time();
      }
      at++;
    }

    private void word(Piece piece) {
      Optional<DayWords.Kind> kind = words.kind(piece.text());
      sound = kind.isPresent() && kind.get() != DayWords.Kind.MONTH;
      told |= kind.filter(k -> k == DayWords.Kind.PUBLISHED).isPresent();
      update |= kind.filter(k -> k == DayWords.Kind.UPDATED).isPresent();
    }

    /** "22:34", "10 pm", "2203 GMT", the 3 of "UTC+3". */
    private void time() {
      boolean clock = mark(at + 1, ":.") && number(at + 2);
      boolean spoken = at + 1 < pieces.size() && pieces.get(at + 1).kind() == Piece.Kind.WORD;
      boolean offset = at > 0 && pieces.get(at - 1).isMark("+-");
      sound = pieces.get(at).isNumber(1, 4) && (clock || spoken || offset);
      timed = true;
      if (clock) {
        at += 2;
        if (mark(at + 1, ":.") && number(at + 2)) {
          at += 2;
        }
      }
    }

    private boolean mark(int index, String marks) {
      return index < pieces.size() && pieces.get(index).isMark(marks);
    }

    private boolean number(int index) {
      return index < pieces.size() && pieces.get(index).isNumber(1, 3);
    }
  }
}
