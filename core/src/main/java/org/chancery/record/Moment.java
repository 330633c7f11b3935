package org.chancery.record;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.model.When;

/**
 * When an event happened, as far as its report tells.
 *
 * @param day where it stands: its own day, the middle of a short stretch, the first day of a long
 *     one, else the day on which it was told
 * @param from the first day on which it may have happened
 * @param to the last day on which it may have happened
 */
record Moment(Sort sort, long day, long from, long to) {
  /** How far from its own day an event may be found to have happened. */
  static final int REACH = 3;

  private static final int SHORT = 2 * REACH + 1;

  /** How the day is known. */
  enum Sort {
    /** A day that is written. */
    DAY,
    /** A stretch of days, a week at most. */
    STRETCH,
    /** A month, a year: too long to tell one act from the next. */
    LONG,
    /** Nothing is written and the day of publication assumed. */
    ASSUMED,
    /** Not known; told on a known day. */
    TOLD,
    /** Neither the day nor the day of telling is known. */
    NONE
  }

  static Moment of(Witness witness) {
    Event event = witness.event();
    Timing timing = event.timing();
    boolean assumed = timing.basis() == Timing.Basis.PUBLICATION_DAY;
    if (timing.when() instanceof When.Day day) {
      long at = day.date().toEpochDay();
      return assumed
          ? assumed(witness.spokenOn().map(LocalDate::toEpochDay).orElse(at))
          : new Moment(Sort.DAY, at, at, at);
    }
    if (timing.when() instanceof When.Period period) {
      return stretch(period.first().toEpochDay(), period.last().toEpochDay());
    }
    return told(event.status(), witness.spokenOn());
  }

  private static Moment assumed(long day) {
    return new Moment(Sort.ASSUMED, day, day - 1, day);
  }

  private static Moment stretch(long first, long last) {
    if (first == last) {
      return new Moment(Sort.DAY, first, first, first);
    }
    boolean brief = last - first < SHORT;
    return new Moment(
        brief ? Sort.STRETCH : Sort.LONG, brief ? first + (last - first) / 2 : first, first, last);
  }

  private static Moment told(Status status, Optional<LocalDate> spokenOn) {
    if (spokenOn.isEmpty()) {
      return new Moment(Sort.NONE, 0, 0, 0);
    }
    long day = spokenOn.get().toEpochDay();
    return switch (status) {
      case PLANNED -> new Moment(Sort.TOLD, day, day, day + REACH);
      case POSSIBLE, CONDITIONAL, WISHED -> new Moment(Sort.TOLD, day, day, day);
      case OCCURRED, ONGOING, DENIED, ALLEGED -> new Moment(Sort.TOLD, day, day - 1, day);
    };
  }

  /** Whether others gather around it, and not it around them. */
  boolean isFirm() {
    return sort == Sort.DAY;
  }

  /** Whether no word tells the day. */
  boolean isUndated() {
    return sort == Sort.TOLD || sort == Sort.NONE;
  }

  boolean mayBeOn(long other) {
    return from <= other && other <= to;
  }

  /** Whether the two may be one day or one stretch. */
  boolean agrees(Moment other) {
    if (sort == Sort.LONG || other.sort == Sort.LONG) {
      return from == other.from && to == other.to && sort == other.sort;
    }
    if (isFirm() || other.isFirm()) {
      return isFirm() ? other.mayBeOn(day) || other.isFirm() : mayBeOn(other.day);
    }
    if (sort == Sort.STRETCH || other.sort == Sort.STRETCH) {
      return from == other.from && to == other.to && sort == other.sort;
    }
    return true;
  }
}
