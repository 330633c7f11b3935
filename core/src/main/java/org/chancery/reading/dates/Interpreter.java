package org.chancery.reading.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Timing.Basis;
import org.chancery.model.Timing.TimexType;
import org.chancery.reading.dates.Sense.Between;
import org.chancery.reading.dates.Sense.Calendar;
import org.chancery.reading.dates.Sense.Clock;
import org.chancery.reading.dates.Sense.Counted;
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

/** Turns a sense into days at one place of the story. */
final class Interpreter {
  private static final String LENGTH = "a length of time, not a day";
  private static final String SET = "it comes again and again";
  private static final String VAGUE = "the words name no day";
  private final Story story;
  private final Tense.Finding tense;
  private final Reckoner reckoner;

  Interpreter(Story story, Tense.Finding tense, int paragraph) {
    this.story = story;
    this.tense = tense;
    this.reckoner = new Reckoner(story, tense, paragraph);
  }

  Answer answer(Sense sense) {
    if (sense instanceof Calendar c) {
      return reckoner.calendar(c);
    } else if (sense instanceof Figures f) {
      return reckoner.figures(f);
    } else if (sense instanceof Shifted s) {
      return reckoner.shifted(s);
    } else if (sense instanceof Nearest n) {
      return reckoner.nearest(n);
    } else if (sense instanceof Named n) {
      return reckoner.named(n);
    } else if (sense instanceof Season s) {
      return reckoner.season(s, s.year().map(this::answer));
    } else if (sense instanceof Fixed f) {
      return Answer.of(f.stretch(), Basis.STATED).as(TimexType.DATE, f.value());
    }
    return composed(sense);
  }

  private Answer composed(Sense sense) {
    if (sense instanceof Counted c) {
      return c.fromText() ? countedFromText(c) : countedFromPublication(c);
    } else if (sense instanceof Following f) {
      return following(f);
    } else if (sense instanceof PartOfDay p) {
      return partOfDay(p);
    } else if (sense instanceof Clock c) {
      return clock(c);
    } else if (sense instanceof Within w) {
      return within(w);
    } else if (sense instanceof Edged e) {
      return edged(e);
    } else if (sense instanceof Between b) {
      return between(b);
    }
    return timeless(sense);
  }

  private Answer timeless(Sense sense) {
    if (sense instanceof Length l) {
      return Answer.undated(TimexType.DURATION, l.value(), Basis.STATED, LENGTH);
    } else if (sense instanceof Repeated r) {
      return Answer.undated(TimexType.SET, r.value(), Basis.STATED, SET);
    } else if (sense instanceof Reference r) {
      return reference(r.value());
    }
    throw new IllegalStateException("sense: expected one with a meaning, found " + sense);
  }

  /** "recently": it points somewhere from publication, but at no day. */
  private Answer reference(String value) {
    boolean published = story.publication().isPresent();
    Basis basis = published ? Basis.COUNTED_FROM_PUBLICATION : Basis.UNKNOWN;
    return Answer.undated(TimexType.DATE, value, basis, VAGUE);
  }

  private Answer countedFromPublication(Counted c) {
    String vague = c.sign() < 0 ? "PAST_REF" : "FUTURE_REF";
    Optional<Integer> amount = whole(c.amount());
    if (amount.isEmpty() && c.grain() == Grain.YEAR && !c.amount().equals("X")) {
      String months = Double.toString(Double.parseDouble(c.amount()) * 12);
      return countedFromPublication(new Counted(months, Grain.MONTH, c.sign(), false));
    }
    if (amount.isEmpty()) {
      return reference(vague);
    }
    if (story.publication().isEmpty()) {
      return Answer.unknown("", Answer.NO_PUBLICATION);
    }
    int n = amount.get() * c.sign();
    int days = c.grain() == Grain.HOUR ? n / 24 : n;
    Grain grain =
        c.grain() == Grain.HOUR ? Grain.DAY : c.grain() == Grain.FORTNIGHT ? Grain.WEEK : c.grain();
    if (c.grain().isClock() && Math.abs(n) < 24) {
      return Answer.unknown(
          "", "counted in " + c.grain().key() + "s from an hour that is not known");
    }
    return shift(
        story.publication().get(),
        grain,
        c.grain() == Grain.FORTNIGHT ? 2 * n : days,
        Basis.COUNTED_FROM_PUBLICATION);
  }

  private static Optional<Integer> whole(String amount) {
    if (amount.equals("X")) {
      return Optional.empty();
    }
    double n = Double.parseDouble(amount);
    return n == Math.rint(n) && n < 3000 ? Optional.of((int) n) : Optional.empty();
  }

  private static Answer shift(LocalDate from, Grain grain, int n, Basis basis) {
    Stretch found = Stretch.holding(grain.isClock() ? Grain.DAY : grain, from).shift(n);
    if (found.first().getYear() < 1) {
      return Answer.unknown("PAST_REF", VAGUE);
    }
    return Answer.of(found, basis);
  }

  private Answer countedFromText(Counted c) {
    Optional<Integer> amount = whole(c.amount());
    Optional<Stretch> base = base(c.grain());
    if (amount.isEmpty()) {
      return reference(c.sign() < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    if (base.isEmpty() || c.grain().isClock()) {
      return Answer.unknown("", Answer.NO_DATE_BEFORE);
    }
    Grain grain = c.grain() == Grain.FORTNIGHT ? Grain.WEEK : c.grain();
    int n = amount.get() * c.sign() * (c.grain() == Grain.FORTNIGHT ? 2 : 1);
    return shift(base.get().first(), grain, n, Basis.COUNTED_FROM_TEXT);
  }

  private Optional<Stretch> base(Grain counted) {
    return story.base(counted, tense.direction() == Direction.AHEAD);
  }

  private Answer following(Following f) {
    Optional<Stretch> base = base(f.grain());
    if (base.isPresent()) {
      return shift(base.get().first(), f.grain(), f.by(), Basis.COUNTED_FROM_TEXT);
    }
    if (!f.orToday() || story.publication().isEmpty()) {
      return Answer.unknown("", Answer.NO_DATE_BEFORE);
    }
    return shift(story.publication().get(), f.grain(), f.by(), Basis.COUNTED_FROM_PUBLICATION);
  }

  private Answer partOfDay(PartOfDay p) {
    Answer day = p.day().map(this::answer).orElseGet(this::dayOfTheSentence);
    String value =
        day.stretch().filter(s -> s.grain() == Grain.DAY).isPresent() ? day.value() : "XXXX-XX-XX";
    return day.as(TimexType.TIME, value + p.part());
  }

  private Answer clock(Clock c) {
    Answer day = c.day().map(this::answer).orElseGet(this::dayOfTheSentence);
    String time =
        String.format(Locale.ROOT, "T%02d:%02d%s", c.minutes() / 60, c.minutes() % 60, c.zone());
    String value =
        day.stretch().filter(s -> s.grain() == Grain.DAY).isPresent() ? day.value() : "XXXX-XX-XX";
    return day.as(TimexType.TIME, value + time);
  }

  private Answer dayOfTheSentence() {
    return story
        .day()
        .filter(
            d ->
                story.publication().filter(d::isAfter).isEmpty()
                    || tense.direction() != Direction.BACK)
        .map(d -> Answer.of(Stretch.day(d), Basis.COUNTED_FROM_TEXT))
        .orElseGet(() -> reckoner.shifted(new Shifted(Grain.DAY, 0)));
  }

  private Answer within(Within w) {
    if (w.outer().isEmpty()) {
      return openPart(w);
    }
    Answer outer = answer(w.outer().get());
    if (outer.stretch().isEmpty()) {
      return outer;
    }
    Stretch inside = inside(outer.stretch().get(), w.grain(), w.index());
    return Answer.of(inside, outer.basis());
  }

  /** The index-th, from 1; 0 the one that holds the outer, negative from the back. */
  private static Stretch inside(Stretch outer, Grain grain, int index) {
    if (index == 0) {
      return Stretch.holding(grain, outer.first());
    }
    if (index < 0) {
      Stretch last = Stretch.holding(grain, outer.last());
      boolean late = grain == Grain.WEEK && last.first().plusDays(3).isAfter(outer.last());
      return last.shift(late ? index : index + 1);
    }
    Stretch first = Stretch.holding(grain, outer.first());
    boolean early = grain == Grain.WEEK && first.first().plusDays(3).isBefore(outer.first());
    return first.shift(early ? index : index - 1);
  }

  /**
   * "the third quarter": the latest that has begun, or the next to come where the tense looks
   * ahead.
   */
  private Answer openPart(Within w) {
    Answer year = reckoner.shifted(new Shifted(Grain.YEAR, 0));
    if (year.stretch().isEmpty()) {
      return year;
    }
    return reckoner.near(w.grain(), inside(year.stretch().get(), w.grain(), w.index()));
  }

  private Answer edged(Edged e) {
    Answer inner = answer(e.inner());
    if (inner.stretch().isEmpty() || inner.stretch().get().grain() == Grain.DAY) {
      return inner;
    }
    LocalDate first = inner.stretch().get().first();
    LocalDate last = inner.stretch().get().last();
    long half = ChronoUnit.DAYS.between(first, last) / 2;
    LocalDate today = story.publication().filter(inner.stretch().get()::holds).orElse(first);
    return switch (e.edge()) {
      case START -> inner.lasting(first, first.plusDays(half));
      case MID -> inner.lasting(first.plusDays(half / 2), last.minusDays(half / 2));
      case END -> inner.lasting(first.plusDays(half), last);
      case BEFORE -> today.equals(first) ? inner : inner.lasting(first, today);
      case AFTER -> inner.lasting(today, last);
      case ALL -> inner;
    };
  }

  private Answer between(Between b) {
    Answer from = answer(b.from());
    Answer to = answer(b.to());
    if (from.stretch().isEmpty() || to.stretch().isEmpty()) {
      return Answer.unknown(from.value() + "/" + to.value(), Answer.NO_PUBLICATION);
    }
    LocalDate first = from.stretch().get().first();
    LocalDate last = to.stretch().get().last();
    if (last.isBefore(first)) {
      return from;
    }
    return from.as(TimexType.DATE, from.value() + "/" + to.value()).lasting(first, last);
  }
}
