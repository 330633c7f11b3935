package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Place;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.model.Timing.Basis;
import org.chancery.model.Timing.TimexType;
import org.chancery.model.Trace;
import org.chancery.model.When;

/** Witnesses made by hand: {@code new Telling("a", "2020-03-05").day("2020-03-04").tells()}. */
final class Telling {
  private static final List<Status> STATUSES = List.of(Status.values());

  private final String report;
  private final Optional<LocalDate> published;
  private String voice;
  private int number = 1;
  private EventType type = EventType.CONSULT;
  private String rule = "consult.meet";
  private List<String> modes = List.of();
  private List<Actor> actors = List.of(state("NOR"));
  private List<Actor> recipients = List.of();
  private Timing timing = Timing.unknown("no day is told");
  private Optional<String> place = Optional.empty();
  private Status status = Status.OCCURRED;
  private List<String> onWordOf = List.of();
  private String words = "They met.";

  /** A report of that day; "" for a report without a day. */
  Telling(String report, String published) {
    this.report = report;
    this.voice = report;
    this.published =
        published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
  }

  static Actor state(String code) {
    return new Actor.Known(
        code,
        "State " + code,
        ActorType.STATE,
        ActorCode.of(code),
        Optional.empty(),
        Optional.empty());
  }

  static Actor person(String id, String name, String country) {
    return new Actor.Known(
        id,
        name,
        ActorType.PERSON,
        ActorCode.of(country, "GOV"),
        Optional.empty(),
        Optional.empty());
  }

  static Actor forces(String country) {
    return new Actor.Kind(
        "kind:" + country + ":forces", country + " forces", ActorCode.of(country, "MIL"));
  }

  Telling number(int n) {
    number = n;
    return this;
  }

  Telling voice(String id) {
    voice = id;
    return this;
  }

  Telling act(EventType of, String ruleId, String... how) {
    type = of;
    rule = ruleId;
    modes = List.of(how);
    return this;
  }

  Telling of(Actor... parties) {
    actors = List.of(parties);
    return this;
  }

  Telling on(Actor... parties) {
    recipients = List.of(parties);
    return this;
  }

  Telling day(String day) {
    timing = timing(Basis.STATED, LocalDate.parse(day));
    return this;
  }

  /** No day is written, that of publication is assumed. */
  Telling assumed() {
    timing = timing(Basis.PUBLICATION_DAY, published.orElseThrow());
    return this;
  }

  Telling between(String first, String last) {
    timing =
        new Timing(
            TimexType.DATE,
            first + "/" + last,
            new When.Period(LocalDate.parse(first), LocalDate.parse(last)),
            Basis.STATED,
            Optional.empty());
    return this;
  }

  Telling at(String name) {
    place = Optional.of(name);
    return this;
  }

  Telling status(Status told) {
    status = told;
    return this;
  }

  Telling onWordOf(String... speakers) {
    onWordOf = List.of(speakers);
    return this;
  }

  Telling words(String sentence) {
    words = sentence;
    return this;
  }

  Witness tells() {
    Passage sentence = new Passage(report, new Span(0, words.length()));
    Passage trigger = new Passage(report, new Span(0, Math.min(4, words.length())));
    Event event =
        new Event(
            report + "#e" + number,
            type,
            modes,
            List.of(),
            mentions(actors, trigger),
            mentions(recipients, trigger),
            trigger,
            timing,
            place.map(p -> new Place(p, Optional.empty(), trigger)),
            status,
            List.of(),
            0,
            0.8,
            sentence,
            new Trace(rule, List.of(trigger)));
    return new Witness(event, report, voice, Optional.of("paper"), published, onWordOf, words);
  }

  private static List<Mention> mentions(List<Actor> actors, Passage where) {
    List<Mention> out = new ArrayList<>();
    actors.forEach(a -> out.add(new Mention(where, where.span(), a, Mention.How.NAME)));
    return out;
  }

  private static Timing timing(Basis basis, LocalDate day) {
    return new Timing(TimexType.DATE, day.toString(), new When.Day(day), basis, Optional.empty());
  }

  /** As many witnesses as asked for, over so many days, of few parties and few kinds of act. */
  static List<Witness> many(Random random, int count, int days, int countries) {
    List<Witness> out = new ArrayList<>();
    LocalDate start = LocalDate.of(2020, 1, 1);
    for (int i = 0; i < count; i++) {
      LocalDate published = start.plusDays(random.nextInt(days));
      boolean dateless = random.nextInt(40) == 0;
      Telling t =
          new Telling(
              String.format(Locale.ROOT, "r%06d", i / 3), dateless ? "" : published.toString());
      t.number(i % 3 + 1).words(sentence(random));
      act(t, random);
      parties(t, random, countries);
      when(t, random, published, dateless);
      t.status = STATUSES.get(Math.max(0, random.nextInt(20) - 12));
      if (random.nextInt(4) == 0) {
        t.onWordOf("speaker" + random.nextInt(5));
      }
      if (random.nextInt(5) == 0) {
        t.at("Town " + random.nextInt(4));
      }
      out.add(t.tells());
    }
    return out;
  }

  private static void act(Telling t, Random random) {
    switch (random.nextInt(7)) {
      case 0 -> t.act(EventType.CONSULT, "consult.meet");
      case 1 -> t.act(EventType.CONSULT, "consult.visit", "visit");
      case 2 -> t.act(EventType.ASSAULT, "assault.attack");
      case 3 -> t.act(EventType.ASSAULT, "assault.air-strike", "aerial");
      case 4 -> t.act(EventType.ACCUSE, "accuse.accuse", "allege");
      case 5 -> t.act(EventType.SANCTION, "sanction.recall-envoy", "withdraw");
      default -> t.act(EventType.SUPPORT, "support.sign");
    }
  }

  private static void parties(Telling t, Random random, int countries) {
    Actor some = actor(random, countries);
    Actor other = actor(random, countries);
    boolean mutual = t.type == EventType.CONSULT || t.type == EventType.SUPPORT;
    if (mutual) {
      t.of(some, other);
    } else if (random.nextInt(4) == 0) {
      t.of(some);
    } else {
      t.of(some).on(other);
    }
  }

  private static Actor actor(Random random, int countries) {
    int n = random.nextInt(countries);
    String code = "" + (char) ('A' + n / 26) + (char) ('A' + n % 26) + "X";
    return switch (random.nextInt(4)) {
      case 0 -> {
        int p = random.nextInt(3);
        yield person("Q" + n + p, "Person " + p + " of " + code, code);
      }
      case 1 -> forces(code);
      default -> state(code);
    };
  }

  private static void when(Telling t, Random random, LocalDate published, boolean dateless) {
    LocalDate day = published.minusDays(random.nextInt(3));
    switch (random.nextInt(dateless ? 3 : 6)) {
      case 0 -> t.day(day.toString());
      case 1 -> t.between(day.toString(), day.plusDays(random.nextInt(40)).toString());
      case 2 -> {}
      case 3 -> t.assumed();
      default -> t.day(day.toString());
    }
  }

  private static String sentence(Random random) {
    StringBuilder out = new StringBuilder("They");
    for (int i = 0; i < 6; i++) {
      out.append(" word").append((char) ('a' + random.nextInt(12))).append(i % 3);
    }
    return out.append(" with ").append(random.nextInt(4)).append(" killed.").toString();
  }
}
