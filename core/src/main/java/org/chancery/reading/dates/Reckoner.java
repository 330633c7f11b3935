package org.chancery.reading.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.model.Timing.Basis;
import org.chancery.reading.dates.Sense.Calendar;
import org.chancery.reading.dates.Sense.Figures;
import org.chancery.reading.dates.Sense.Named;
import org.chancery.reading.dates.Sense.Nearest;
import org.chancery.reading.dates.Sense.Season;
import org.chancery.reading.dates.Sense.Shifted;

/**
 * Finds the days of dates that are named as the calendar names them: weekdays, months, years,
 * feasts.
 */
final class Reckoner {
  private static final String NOT_RECKONED = "the feast is not reckoned for that year";

  private static final String AMBIGUOUS = "day and month may stand in either order";
  private static final int NEAR_DAYS = 45;

  /** A day this near ahead is not put a year back: "announced talks on April 20". */
  private static final int SOON = 30;

  /** News tells of the past more often: what lies ahead must be this much nearer. */
  private static final double PAST_FIRST = 0.6;

  private final Story story;
  private final Tense.Finding tense;
  private final int paragraph;

  Reckoner(Story story, Tense.Finding tense, int paragraph) {
    this.story = story;
    this.tense = tense;
    this.paragraph = paragraph;
  }

  Answer calendar(Calendar c) {
    if (c.year() > 0) {
      return Answer.of(written(c), Basis.STATED);
    }
    if (c.day() > 0) {
      return monthAndDay(c);
    }
    return c.weekday() > 0 ? weekday(c.weekday()) : month(c.month());
  }

  private static Stretch written(Calendar c) {
    Grain grain = c.day() > 0 ? Grain.DAY : c.month() > 0 ? Grain.MONTH : Grain.YEAR;
    return new Stretch(grain, LocalDate.of(c.year(), Math.max(1, c.month()), Math.max(1, c.day())));
  }

  private Answer weekday(int weekday) {
    if (story.publication().isEmpty()) {
      return Answer.unknown("XXXX-WXX-" + weekday, Answer.NO_PUBLICATION);
    }
    LocalDate from = story.publication().get();
    LocalDate day =
        switch (tense.direction()) {
          case BACK, OPEN -> from.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
          case AHEAD, AFTER_TEXT ->
              base().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
        };
    return Answer.of(Stretch.day(day), Basis.COUNTED_FROM_PUBLICATION);
  }

  /**
   * The day that looks ahead from: one told just before, if it lies in the week before publication.
   */
  private LocalDate base() {
    LocalDate published = story.publication().orElseThrow();
    Optional<LocalDate> told =
        tense.direction() == Direction.AFTER_TEXT
            ? story.last().filter(s -> s.grain() == Grain.DAY).map(Stretch::first)
            : story.day();
    return told.filter(d -> d.isBefore(published) && d.isAfter(published.minusDays(7)))
        .orElse(published);
  }

  private Answer monthAndDay(Calendar c) {
    Optional<Integer> inherited = inheritedYear();
    if (inherited.isPresent() && exists(inherited.get(), c)) {
      return Answer.of(day(inherited.get(), c), Basis.COUNTED_FROM_TEXT);
    }
    if (story.publication().isEmpty()) {
      String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", c.month(), c.day());
      return Answer.unknown(value, Answer.NO_PUBLICATION);
    }
    LocalDate from = story.publication().get();
    LocalDate nearest =
        IntStream.rangeClosed(from.getYear() - 4, from.getYear() + 4)
            .filter(y -> exists(y, c))
            .mapToObj(y -> day(y, c).first())
            .filter(d -> c.weekday() == 0 || d.getDayOfWeek().getValue() == c.weekday())
            .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(from, d))))
            .orElseGet(() -> day(exists(from.getYear(), c) ? from.getYear() : 2024, c).first());
    LocalDate turned = c.weekday() == 0 ? turned(nearest, from, c) : nearest;
    return Answer.of(Stretch.day(turned), Basis.COUNTED_FROM_PUBLICATION);
  }

  /** The nearest such day is right but where the verb itself says otherwise. */
  private LocalDate turned(LocalDate nearest, LocalDate from, Calendar c) {
    boolean before =
        tense.end() && story.day().filter(d -> nearest.isBefore(d) && !d.isAfter(from)).isPresent();
    boolean back =
        tense.direct()
            && !tense.end()
            && tense.direction() == Direction.BACK
            && nearest.isAfter(from.plusDays(SOON));
    boolean ahead =
        tense.direct()
            && tense.direction() == Direction.AHEAD
            && nearest.isBefore(from.minusDays(60));
    int year = nearest.getYear() + (back ? -1 : before || ahead ? 1 : 0);
    return exists(year, c) ? day(year, c).first() : nearest;
  }

  private static boolean exists(int year, Calendar c) {
    return Numeral.isDay("" + year, "" + c.month(), "" + c.day());
  }

  private static Stretch day(int year, Calendar c) {
    return Stretch.day(LocalDate.of(year, c.month(), c.day()));
  }

  private Optional<Integer> inheritedYear() {
    return tense.direction() == Direction.AHEAD ? Optional.empty() : story.inherited(paragraph);
  }

  private Answer month(int month) {
    Optional<Integer> inherited = inheritedYear();
    if (inherited.isPresent()) {
      return Answer.of(
          new Stretch(Grain.MONTH, LocalDate.of(inherited.get(), month, 1)),
          Basis.COUNTED_FROM_TEXT);
    }
    if (story.publication().isEmpty()) {
      return Answer.unknown(String.format(Locale.ROOT, "XXXX-%02d", month), Answer.NO_PUBLICATION);
    }
    LocalDate from = story.publication().get().withDayOfMonth(1);
    LocalDate past = from.minusMonths(Math.floorMod(from.getMonthValue() - month, 12));
    return near(new Stretch(Grain.MONTH, past), new Stretch(Grain.MONTH, past.plusYears(1)));
  }

  /**
   * Of a stretch not after publication and its next return, the one that the tense or the distance
   * asks for.
   */
  private Answer near(Stretch past, Stretch next) {
    LocalDate from = story.publication().orElseThrow();
    boolean current = past.holds(from);
    long back = ChronoUnit.DAYS.between(past.last(), from);
    long ahead = ChronoUnit.DAYS.between(from, next.first());
    boolean forward =
        switch (tense.direction()) {
          case BACK -> !tense.direct() && ahead < back * PAST_FIRST;
          case AHEAD -> true;
          case AFTER_TEXT, OPEN -> follows(from).orElse(ahead < back * PAST_FIRST);
        };
    return Answer.of(forward && !current ? next : past, Basis.COUNTED_FROM_PUBLICATION);
  }

  /** Where the month told just before in the sentence lies: "in May, June and July". */
  private Optional<Boolean> follows(LocalDate from) {
    return story.here().filter(s -> s.grain() == Grain.MONTH).map(s -> s.first().isAfter(from));
  }

  /** The same part of the year, near publication. */
  Answer near(Grain grain, Stretch thisYear) {
    LocalDate from = story.publication().orElseThrow();
    boolean begun = !thisYear.first().isAfter(from);
    LocalDate past = begun ? thisYear.first() : thisYear.first().minusYears(1);
    return near(new Stretch(grain, past), new Stretch(grain, past.plusYears(1)));
  }

  Answer figures(Figures f) {
    Optional<LocalDate> monthFirst = date(f.year(), f.first(), f.second());
    Optional<LocalDate> dayFirst = date(f.year(), f.second(), f.first());
    if (monthFirst.isEmpty() || dayFirst.isEmpty() || monthFirst.equals(dayFirst)) {
      return Answer.of(Stretch.day(monthFirst.or(() -> dayFirst).orElseThrow()), Basis.STATED);
    }
    return nearer(monthFirst.get(), dayFirst.get())
        .map(day -> Answer.of(Stretch.day(day), Basis.COUNTED_FROM_PUBLICATION))
        .orElseGet(() -> Answer.unknown(Integer.toString(f.year()), AMBIGUOUS));
  }

  /** The reading near publication, if only one of the two is. */
  private Optional<LocalDate> nearer(LocalDate a, LocalDate b) {
    if (story.publication().isEmpty()) {
      return Optional.empty();
    }
    long toA = distance(story.publication().get(), a);
    long toB = distance(story.publication().get(), b);
    boolean clear = Math.min(toA, toB) <= NEAR_DAYS && toA != toB;
    return clear ? Optional.of(toA < toB ? a : b) : Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    return Numeral.isDay("" + year, "" + month, "" + day)
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  Answer named(Named n) {
    NamedDay day = NamedDay.parse(n.rule()).orElseThrow();
    if (n.year() > 0 && !day.isReckonedIn(n.year())) {
      return Answer.unknown("", NOT_RECKONED);
    }
    if (day.isOnce() || n.year() > 0) {
      return Answer.of(Stretch.day(day.in(n.year())), Basis.STATED);
    }
    if (story.publication().isEmpty()) {
      return Answer.unknown("", Answer.NO_PUBLICATION);
    }
    LocalDate from = story.publication().get();
    if (!day.isReckonedIn(from.getYear())) {
      return Answer.unknown("", NOT_RECKONED);
    }
    List<LocalDate> days =
        IntStream.rangeClosed(from.getYear() - 1, from.getYear() + 1).mapToObj(day::in).toList();
    LocalDate past = days.stream().filter(d -> !d.isAfter(from)).reduce((a, b) -> b).orElseThrow();
    LocalDate next = days.stream().filter(d -> d.isAfter(from)).findFirst().orElseThrow();
    if (n.by() == 0) {
      return near(Stretch.day(past), Stretch.day(next));
    }
    LocalDate found = n.by() < 0 ? past : n.by() == 1 ? next : day.in(from.getYear());
    return Answer.of(Stretch.day(found), Basis.COUNTED_FROM_PUBLICATION);
  }

  Answer season(Season season, Optional<Answer> year) {
    Optional<Stretch> of = year.flatMap(Answer::stretch);
    if (of.isPresent()) {
      return Answer.of(season(season.index(), of.get().first().getYear()), year.get().basis());
    }
    return seasonNear(season.index(), 0);
  }

  private static Stretch season(int index, int year) {
    return new Stretch(Grain.SEASON, LocalDate.of(year, 3, 1).plusMonths(3L * (index - 1)));
  }

  private Answer seasonNear(int index, int by) {
    if (story.publication().isEmpty()) {
      return Answer.unknown("", Answer.NO_PUBLICATION);
    }
    LocalDate from = story.publication().get();
    Stretch next = season(index, from.getYear() + 1);
    while (next.first().isAfter(from)) {
      next = new Stretch(Grain.SEASON, next.first().minusYears(1));
    }
    Stretch past =
        by < 0 && next.holds(from) ? new Stretch(Grain.SEASON, next.first().minusYears(1)) : next;
    Stretch after = new Stretch(Grain.SEASON, next.first().plusYears(1));
    if (by != 0) {
      return Answer.of(by < 0 ? past : after, Basis.COUNTED_FROM_PUBLICATION);
    }
    return near(past, after);
  }

  Answer nearest(Nearest n) {
    if (n.kind().equals("season")) {
      return seasonNear(n.index(), n.by());
    }
    if (story.publication().isEmpty()) {
      return Answer.unknown("", Answer.NO_PUBLICATION);
    }
    LocalDate from = story.publication().get();
    Stretch found =
        n.kind().equals("weekday")
            ? Stretch.day(nearestWeekday(from, DayOfWeek.of(n.index()), n.by()))
            : nearestMonth(from.withDayOfMonth(1), n.index(), n.by());
    return Answer.of(found, Basis.COUNTED_FROM_PUBLICATION);
  }

  private LocalDate nearestWeekday(LocalDate from, DayOfWeek weekday, int by) {
    if (by < 0) {
      return from.with(TemporalAdjusters.previous(weekday));
    }
    if (by > 0) {
      return from.with(TemporalAdjusters.next(weekday));
    }
    boolean back = tense.direction() == Direction.BACK;
    return from.with(
        back ? TemporalAdjusters.previousOrSame(weekday) : TemporalAdjusters.nextOrSame(weekday));
  }

  private static Stretch nearestMonth(LocalDate from, int month, int by) {
    int back = Math.floorMod(from.getMonthValue() - month, 12);
    if (by == 0) {
      return new Stretch(Grain.MONTH, LocalDate.of(from.getYear(), month, 1));
    }
    LocalDate found = by < 0 ? from.minusMonths(back == 0 ? 12 : back) : from.plusMonths(12 - back);
    return new Stretch(Grain.MONTH, found);
  }

  /**
   * In the first half of the week "the weekend" is the one just gone, unless the tense says
   * otherwise.
   */
  private boolean weekendIsGone(LocalDate from) {
    boolean early = from.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0;
    return tense.direction() == Direction.BACK || (tense.direction() == Direction.OPEN && early);
  }

  Answer shifted(Shifted s) {
    if (story.publication().isEmpty()) {
      return Answer.unknown("", Answer.NO_PUBLICATION);
    }
    LocalDate from = story.publication().get();
    Stretch found = Stretch.holding(s.grain(), from).shift(s.by());
    boolean gone = s.grain() == Grain.WEEKEND && s.by() == 0 && weekendIsGone(from);
    Stretch weekend = gone && found.first().isAfter(from) ? found.shift(-1) : found;
    return Answer.of(weekend, Basis.COUNTED_FROM_PUBLICATION);
  }
}
