package org.chancery.reading.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.reading.dates.Sense.Between;
import org.chancery.reading.dates.Sense.Calendar;
import org.chancery.reading.dates.Sense.Clock;
import org.chancery.reading.dates.Sense.Counted;
import org.chancery.reading.dates.Sense.Edge;
import org.chancery.reading.dates.Sense.Edged;
import org.chancery.reading.dates.Sense.Figures;
import org.chancery.reading.dates.Sense.Fixed;
import org.chancery.reading.dates.Sense.Following;
import org.chancery.reading.dates.Sense.Length;
import org.chancery.reading.dates.Sense.Named;
import org.chancery.reading.dates.Sense.Nearest;
import org.chancery.reading.dates.Sense.PartOfDay;
import org.chancery.reading.dates.Sense.Reference;
import org.chancery.reading.dates.Sense.Repeated;
import org.chancery.reading.dates.Sense.Season;
import org.chancery.reading.dates.Sense.Shifted;
import org.chancery.reading.dates.Sense.Within;

/**
 * The {@code means:} of a phrase: how its pieces make a sense, or that after all they make none.
 */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum Meaning {
  CALENDAR(Meaning::calendar),
  ISO_DATE(Meaning::isoDate),
  FIGURES(Meaning::figures),
  DAYS(Meaning::days),
  YEARS(Meaning::years),
  DEICTIC(Meaning::deictic),
  DAY_WORD(s -> Optional.of(new Shifted(Grain.DAY, s.number("today-word", 0)))),
  COUNTED(Meaning::counted),
  FOLLOWING(Meaning::following),
  LENGTH(Meaning::length),
  REPEATED(Meaning::repeated),
  REFERENCE(s -> s.get("ref").or(() -> s.get("noun-ref")).map(r -> new Reference(r.value()))),
  PAST_REFERENCE(s -> Optional.of(new Reference("PAST_REF"))),
  THE_WEEKEND(s -> Optional.of(new Shifted(Grain.WEEKEND, 0))),
  THE_UNIT(Meaning::theUnit),
  PART(Meaning::part),
  CLOCK(Meaning::clock),
  WITHIN(Meaning::within),
  QUARTER(Meaning::quarter),
  WEEK_OF(Meaning::weekOf),
  EDGE(Meaning::edge),
  DECADE(Meaning::decade),
  CENTURY(Meaning::century),
  FISCAL_YEAR(Meaning::fiscalYear),
  SEASON(s -> s.get("season").map(x -> new Season(seasonIndex(x), yearOf(s)))),
  NAMED(Meaning::named);

  private final Function<Slots, Optional<? extends Sense>> make;

  Meaning(Function<Slots, Optional<? extends Sense>> make) {
    this.make = make;
  }

  Optional<? extends Sense> of(Slots slots) {
    return make.apply(slots);
  }

  private static Optional<Sense> calendar(Slots s) {
    int month = s.number("month", 0);
    int day = s.has("ordinal") ? s.number("ordinal", 0) : s.number("day", 0);
    int weekday = s.number("weekday", 0);
    if (s.sense().isPresent()) {
      return s.sense().flatMap(inner -> withYear(inner, month, day));
    }
    int year = year(s);
    boolean real = day == 0 || Numeral.isDay(year == 0 ? "2024" : "" + year, "" + month, "" + day);
    return real ? Optional.of(new Calendar(year, month, day, weekday)) : Optional.empty();
  }

  /** "March 5 last year", "October of next year": the outer year is made of another phrase. */
  private static Optional<Sense> withYear(Sense year, int month, int day) {
    if (day == 0) {
      return Optional.of(new Within(Optional.of(year), Grain.MONTH, month));
    }
    return Optional.of(
        new Within(Optional.of(new Within(Optional.of(year), Grain.MONTH, month)), Grain.DAY, day));
  }

  private static int year(Slots s) {
    if (s.has("cut-year")) {
      int n = s.number("cut-year", 0);
      return n < 40 ? 2000 + n : 1900 + n;
    }
    return s.number("year", 0);
  }

  private static Optional<Sense> isoDate(Slots s) {
    return s.get("iso-date")
        .map(Slot::value)
        .map(LocalDate::parse)
        .map(d -> new Calendar(d.getYear(), d.getMonthValue(), d.getDayOfMonth(), 0));
  }

  private static Optional<Sense> figures(Slots s) {
    String[] parts = s.text("numeric-date", "").split("[/.-]", -1);
    int year = Integer.parseInt(parts[2]);
    int full = parts[2].length() == 4 ? year : year < 40 ? 2000 + year : 1900 + year;
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    boolean real = isDay(full, first, second) || isDay(full, second, first);
    return real && full > 1500 ? Optional.of(new Figures(full, first, second)) : Optional.empty();
  }

  private static boolean isDay(int year, int month, int day) {
    return Numeral.isDay("" + year, "" + month, "" + day);
  }

  private static Optional<Sense> days(Slots s) {
    List<Slot> days = s.every("day");
    int month = s.number("month", 0);
    int year = s.number("year", 0);
    int from = days.get(0).number();
    int to = days.get(1).number();
    if (from >= to || !isDay(2024, month, to)) {
      return Optional.empty();
    }
    return Optional.of(
        new Between(new Calendar(year, month, from, 0), new Calendar(year, month, to, 0)));
  }

  private static Optional<Sense> years(Slots s) {
    List<Slot> years = s.every("year");
    int from = years.get(0).number();
    int to =
        years.size() > 1 ? years.get(1).number() : from / 100 * 100 + s.number("two-digits", 0);
    boolean real = to > from && to - from < 200;
    return real ? Optional.of(new Between(yearOnly(from), yearOnly(to))) : Optional.empty();
  }

  private static Calendar yearOnly(int year) {
    return new Calendar(year, 0, 0, 0);
  }

  private static Optional<Sense> deictic(Slots s) {
    int by = s.number("deictic", 0);
    for (String kind : List.of("weekday", "month")) {
      if (s.has(kind)) {
        return Optional.of(new Nearest(kind, s.number(kind, 0), by));
      }
    }
    if (s.has("season")) {
      return s.get("season").map(x -> new Nearest("season", seasonIndex(x), by));
    }
    if (s.has("named")) {
      return Optional.of(new Named(s.text("named", ""), 0, by == 0 ? 2 : by));
    }
    boolean real = s.grain().isCalendar() && s.grain() != Grain.DAY;
    return real ? Optional.of(new Shifted(s.grain(), by)) : Optional.empty();
  }

  private static int seasonIndex(Slot season) {
    return Season.NAMES.indexOf(season.value());
  }

  private static String amount(Slots s) {
    return s.has("vague") ? "X" : s.text("count", "1");
  }

  /** "a second envoy" is no second of time, "a quarter of the men" no three months. */
  private static Optional<Sense> length(Slots s) {
    boolean part = s.grain() == Grain.SECOND || s.grain() == Grain.QUARTER;
    boolean ordinal = part && !s.has("count") && !s.has("vague");
    boolean year = s.number("count", 1) > 999;
    return ordinal || year
        ? Optional.empty()
        : Optional.of(new Length(s.grain().length(amount(s))));
  }

  private static Optional<Sense> counted(Slots s) {
    boolean text = s.has("turn");
    if (text && s.grain().isClock()) {
      return Optional.empty();
    }
    int sign = text ? s.number("turn", 0) : s.has("ago") ? -1 : 1;
    return Optional.of(new Counted(amount(s), s.grain(), sign, text));
  }

  private static Optional<Sense> following(Slots s) {
    int by = s.has("turn") ? s.number("turn", 0) : s.number("from-text", 0);
    Grain grain = s.get("the-unit").map(u -> Grain.valueOf(u.value())).orElseGet(s::grain);
    boolean orToday = s.has("itself-day") && !s.has("turn");
    Following day = new Following(s.has("part") ? Grain.DAY : grain, by, orToday);
    if (s.has("part")) {
      return Optional.of(new PartOfDay(Optional.of(day), s.text("part", "")));
    }
    return day.grain().isCalendar() ? Optional.of(day) : Optional.empty();
  }

  /** "the year" in "the end of the year". */
  private static Optional<Sense> theUnit(Slots s) {
    return s.get("the-unit").map(u -> new Shifted(Grain.valueOf(u.value()), 0));
  }

  private static Optional<Sense> repeated(Slots s) {
    if (s.has("set")) {
      return Optional.of(new Repeated(s.text("set", "")));
    }
    if (s.has("weekday")) {
      return Optional.of(new Repeated("XXXX-WXX-" + s.number("weekday", 0)));
    }
    if (s.has("month")) {
      return Optional.of(
          new Repeated(String.format(Locale.ROOT, "XXXX-%02d", s.number("month", 0))));
    }
    if (s.has("part")) {
      return Optional.of(new Repeated("XXXX-XX-XX" + s.text("part", "")));
    }
    return Optional.of(new Repeated(s.grain().length(amount(s))));
  }

  private static Optional<Sense> part(Slots s) {
    String part = s.text("part", "TNI");
    int by = s.number("deictic", s.number("today-word", s.number("night-word", 0)));
    Sense day = s.sense().orElseGet(() -> new Shifted(Grain.DAY, by));
    return Optional.of(new PartOfDay(Optional.of(day), part));
  }

  private static Optional<Sense> clock(Slots s) {
    Optional<Sense> inner =
        s.all().stream()
            .flatMap(x -> x.sense().stream())
            .filter(x -> x instanceof Clock)
            .findFirst();
    if (inner.isPresent() && inner.get() instanceof Clock time) {
      return s.all().stream()
          .flatMap(x -> x.sense().stream())
          .filter(x -> !(x instanceof Clock))
          .findFirst()
          .map(day -> new Clock(Optional.of(day), time.minutes(), time.zone()));
    }
    int minutes = s.has("hour") ? s.number("hour", 0) * 60 : minutes(s);
    if (s.has("half-day")) {
      boolean late = s.text("half-day", "").equals("PM");
      if (minutes >= 13 * 60) {
        return Optional.empty();
      }
      minutes = minutes % 720 + (late ? 720 : 0);
    }
    return Optional.of(new Clock(Optional.empty(), minutes, s.text("zone", "")));
  }

  private static int minutes(Slots s) {
    for (String kind : List.of("clock", "point-clock", "military", "noon")) {
      if (s.has(kind)) {
        return s.number(kind, 0);
      }
    }
    return 0;
  }

  private static Optional<Sense> quarter(Slots s) {
    int index = s.has("quarter") ? s.number("quarter", 1) : s.number("ordinal", 1);
    boolean real = index >= -1 && index <= 4 && index != 0;
    return real ? Optional.of(new Within(yearOf(s), Grain.QUARTER, index)) : Optional.empty();
  }

  private static Optional<Sense> within(Slots s) {
    if (s.has("half-year")) {
      return Optional.of(new Within(yearOf(s), Grain.HALF, s.number("half-year", 1)));
    }
    List<Sense> senses = s.all().stream().flatMap(x -> x.sense().stream()).toList();
    return senses.size() == 2 ? reopen(senses.get(0), senses.get(1)) : inner(s);
  }

  /** "the last week of March": an ordinal and a unit before the phrase they belong to. */
  private static Optional<Sense> inner(Slots s) {
    Grain grain = s.has("unit") ? s.grain() : Grain.HALF;
    return grain.isCalendar()
        ? Optional.of(new Within(yearOf(s), grain, s.number("ordinal", 1)))
        : Optional.empty();
  }

  /** "the week of March 3". */
  private static Optional<Sense> weekOf(Slots s) {
    Grain grain = s.has("weekend") ? Grain.WEEKEND : Grain.valueOf(s.text("the-unit", "WEEK"));
    boolean real = grain == Grain.WEEKEND || grain == Grain.WEEK;
    return s.sense().filter(day -> real).map(day -> new Within(Optional.of(day), grain, 0));
  }

  /**
   * Puts a quarter, month or weekday that was read alone inside the year or week that follows it.
   */
  private static Optional<Sense> reopen(Sense inner, Sense outer) {
    if (inner instanceof Within w && w.outer().isEmpty()) {
      return Optional.of(new Within(Optional.of(outer), w.grain(), w.index()));
    }
    if (inner instanceof Calendar c && c.day() == 0 && c.weekday() > 0) {
      return Optional.of(new Within(Optional.of(outer), Grain.DAY, c.weekday()));
    }
    if (inner instanceof Calendar c && c.year() == 0) {
      return withYear(outer, c.month(), c.day());
    }
    return Optional.empty();
  }

  private static Optional<Sense> yearOf(Slots s) {
    return s.sense()
        .or(() -> s.has("year") ? Optional.of(yearOnly(s.number("year", 0))) : Optional.empty());
  }

  private static Optional<Sense> edge(Slots s) {
    Edge edge = Edge.valueOf(s.text("edge", "ALL"));
    Optional<Sense> month =
        s.has("month")
            ? Optional.of(new Calendar(year(s), s.number("month", 0), 0, 0))
            : Optional.empty();
    return s.sense().or(() -> month).or(() -> yearOf(s)).map(inner -> new Edged(edge, inner));
  }

  private static Optional<Sense> decade(Slots s) {
    String key = s.text("decade", s.text("bare-decade", s.text("word-decade", "")));
    Stretch stretch = Stretch.holding(Grain.DECADE, LocalDate.of(Integer.parseInt(key) * 10, 1, 1));
    Fixed decade = new Fixed(stretch, stretch.value());
    return Optional.of(
        s.has("edge") ? new Edged(Edge.valueOf(s.text("edge", "ALL")), decade) : decade);
  }

  private static Optional<Sense> century(Slots s) {
    int n = s.number("ordinal", 0);
    if (n < 1 || n > 22) {
      return Optional.empty();
    }
    Stretch stretch = new Stretch(Grain.CENTURY, LocalDate.of(n * 100 - 99, 1, 1));
    return Optional.of(new Fixed(stretch, String.format(Locale.ROOT, "%02d", n - 1)));
  }

  private static Optional<Sense> fiscalYear(Slots s) {
    int year = s.number("year", 0);
    return Optional.of(new Fixed(new Stretch(Grain.YEAR, LocalDate.of(year, 1, 1)), "FY" + year));
  }

  private static Optional<Sense> named(Slots s) {
    return s.get("named").map(n -> new Named(n.value(), s.number("year", 0), 0));
  }
}
