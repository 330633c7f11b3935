package org.chancery.intake;

import java.util.List;
import java.util.Optional;

/** Finds a day at a place among the pieces of a line. */
final class DayScan {
  private static final String JOINTS = "-–/.";

  /**
   * A day and how many pieces it takes; the day is empty where its order cannot be told
   * (03/04/2022).
   *
   * @param length number of pieces
   */
  record Found(Optional<WrittenDay> day, int length) {}

  private final DayWords words;
  private final List<Piece> pieces;

  DayScan(DayWords words, List<Piece> pieces) {
    this.words = words;
    this.pieces = pieces;
  }

  Optional<Found> at(int index) {
    return yearFirst(index)
        .or(() -> yearLast(index))
        .or(() -> monthFirst(index))
        .or(() -> dayFirst(index));
  }

  /** 2021-10-09. */
  private Optional<Found> yearFirst(int i) {
    if (!number(i, 4, 4)
        || !joint(i + 1)
        || !number(i + 2, 1, 2)
        || !sameJoint(i + 1, i + 3)
        || !number(i + 4, 1, 2)) {
      return Optional.empty();
    }
    return WrittenDay.of(value(i + 2), value(i + 4), Optional.of(value(i)))
        .map(day -> new Found(Optional.of(day), 5));
  }

  /** 9.10.2021, 9/10/2021. */
  private Optional<Found> yearLast(int i) {
    if (!number(i, 1, 2)
        || !joint(i + 1)
        || !number(i + 2, 1, 2)
        || !sameJoint(i + 1, i + 3)
        || !number(i + 4, 4, 4)) {
      return Optional.empty();
    }
    Optional<Integer> year = Optional.of(value(i + 4));
    Optional<WrittenDay> dayFirst = WrittenDay.of(value(i + 2), value(i), year);
    Optional<WrittenDay> monthFirst = WrittenDay.of(value(i), value(i + 2), year);
    if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
      return Optional.empty();
    }
    boolean european = pieces.get(i + 1).isMark(".");
    boolean clear = european || monthFirst.isEmpty() || dayFirst.equals(monthFirst);
    if (clear) {
      return Optional.of(new Found(dayFirst, 5));
    }
    return Optional.of(new Found(dayFirst.isEmpty() ? monthFirst : Optional.empty(), 5));
  }

  /** October 9, 2021; Oct. 9. */
  private Optional<Found> monthFirst(int i) {
    Optional<Integer> month = month(i);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int at = skipMarks(i + 1, ".-");
    if (!number(at, 1, 2)) {
      return Optional.empty();
    }
    int day = value(at);
    return withYear(i, skipOrdinal(at + 1), month.get(), day);
  }

  /** 9 October 2021; 9th of October; 09-Oct-2021. */
  private Optional<Found> dayFirst(int i) {
    if (!number(i, 1, 2)) {
      return Optional.empty();
    }
    int at = skipMarks(skipOrdinal(i + 1), "-.");
    if (is(at, DayWords.Kind.FILLER)) {
      at++;
    }
    Optional<Integer> month = month(at);
    return month.isEmpty() ? Optional.empty() : withYear(i, at + 1, month.get(), value(i));
  }

  private Optional<Found> withYear(int from, int after, int month, int day) {
    int at = skipMarks(after, ".,-");
    boolean year = number(at, 4, 4) && !isTime(at);
    Optional<WrittenDay> written =
        WrittenDay.of(month, day, year ? Optional.of(value(at)) : Optional.empty());
    return written.map(w -> new Found(Optional.of(w), (year ? at + 1 : after) - from));
  }

  /** Whether four digits are a time: "2203 GMT". */
  private boolean isTime(int index) {
    return is(index + 1, DayWords.Kind.ZONE)
        && value(index) < 2400
        && value(index) % 100 < 60
        && (value(index) < 1900 || value(index) > 2100);
  }

  private int skipMarks(int index, String marks) {
    int at = index;
    while (at < pieces.size() && at < index + 2 && pieces.get(at).isMark(marks)) {
      at++;
    }
    return at;
  }

  private boolean is(int index, DayWords.Kind kind) {
    return index < pieces.size()
        && words.kind(pieces.get(index).text()).filter(k -> k == kind).isPresent();
  }

  private int skipOrdinal(int index) {
    return is(index, DayWords.Kind.ORDINAL) ? index + 1 : index;
  }

  private Optional<Integer> month(int index) {
    return index < pieces.size() ? words.month(pieces.get(index)) : Optional.empty();
  }

  private boolean number(int index, int least, int most) {
    return index < pieces.size() && pieces.get(index).isNumber(least, most);
  }

  private boolean joint(int index) {
    return index < pieces.size() && pieces.get(index).isMark(JOINTS);
  }

  private boolean sameJoint(int one, int other) {
    return other < pieces.size() && pieces.get(one).text().equals(pieces.get(other).text());
  }

  private int value(int index) {
    return pieces.get(index).number();
  }
}
