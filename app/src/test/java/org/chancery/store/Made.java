package org.chancery.store;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Issue;
import org.chancery.model.IssueMention;
import org.chancery.model.Layout;
import org.chancery.model.Mention;
import org.chancery.model.Mention.How;
import org.chancery.model.Origin;
import org.chancery.model.Passage;
import org.chancery.model.Place;
import org.chancery.model.Position;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Speaker;
import org.chancery.model.Stance;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.model.Timing.Basis;
import org.chancery.model.Timing.TimexType;
import org.chancery.model.Trace;
import org.chancery.model.Unnamed;
import org.chancery.model.When;
import org.chancery.record.Provenance;

/** Readings made by hand, of reports that never were: sentences with one act each. */
final class Made {
  static final Lexicon LEXICON = Lexicon.bundled();
  static final Provenance NOW = provenance("a1");

  private final String id;
  private final List<String> sentences = new ArrayList<>();
  private final List<Act> acts = new ArrayList<>();
  private String day = "2024-03-05";
  private String publisher = "The Fjord";

  private Made(String id) {
    this.id = id;
  }

  record Act(
      int sentence,
      String trigger,
      EventType type,
      Status status,
      String by,
      String on,
      When when) {}

  static Provenance provenance(String lexicon) {
    return new Provenance("0.1", lexicon, Instant.parse("2024-04-01T10:00:00Z"));
  }

  static Made report(String id) {
    return new Made(id);
  }

  Made on(String published) {
    day = published;
    return this;
  }

  Made in(String paper) {
    publisher = paper;
    return this;
  }

  /** A sentence with an act of a day; parties are country codes, no recipient is "". */
  Made act(String sentence, String trigger, EventType type, String by, String on, String when) {
    return act(sentence, trigger, type, Status.OCCURRED, by, on, when(when));
  }

  Made act(
      String sentence,
      String trigger,
      EventType type,
      Status status,
      String by,
      String on,
      When when) {
    acts.add(new Act(sentences.size(), trigger, type, status, by, on, when));
    sentences.add(sentence);
    return this;
  }

  static When when(String days) {
    if (days.isEmpty()) {
      return new When.Undated("no day is near");
    }
    int slash = days.indexOf('/');
    return slash < 0
        ? new When.Day(LocalDate.parse(days))
        : new When.Period(
            LocalDate.parse(days.substring(0, slash)), LocalDate.parse(days.substring(slash + 1)));
  }

  Reading reading() {
    String text = String.join(" ", sentences);
    Origin origin =
        day.isEmpty()
            ? Origin.UNKNOWN
            : new Origin(
                Optional.of(publisher),
                Optional.of(URI.create("https://example.org/" + sentences.size())),
                Optional.of(LocalDate.parse(day)),
                PublishedBasis.METADATA);
    Report report =
        new Report(
            id,
            "in/" + id + ".txt",
            Optional.of("News of " + id),
            text,
            origin,
            Layout.plain(text),
            "en");
    List<Event> events = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Act act : acts) {
      Event event = event(report, act, events.size() + 1);
      events.add(event);
      mentions.addAll(event.actors());
      mentions.addAll(event.recipients());
      statements.add(statement(report, event, statements.size() + 1));
    }
    return new Reading(report, List.of(), mentions, statements, events);
  }

  private Event event(Report report, Act act, int number) {
    String sentence = sentences.get(act.sentence());
    int start = 0;
    for (int i = 0; i < act.sentence(); i++) {
      start += sentences.get(i).length() + 1;
    }
    Span whole = new Span(start, start + sentence.length());
    int at = start + sentence.indexOf(act.trigger());
    Passage trigger = report.passage(new Span(at, at + act.trigger().length()));
    List<Mention> on = act.on().isEmpty() ? List.of() : List.of(mention(act.on(), trigger));
    return new Event(
        report.id() + "#e" + number,
        act.type(),
        List.of(),
        List.of("diplomatic"),
        List.of(mention(act.by(), trigger)),
        on,
        trigger,
        timing(act.when()),
        Optional.empty(),
        act.status(),
        List.of(),
        act.type().quadClass() < 3 ? 4.5 : -7.2,
        0.75,
        report.passage(whole),
        new Trace("made.rule", List.of(trigger)));
  }

  private static Timing timing(When when) {
    if (when instanceof When.Day one) {
      return new Timing(
          TimexType.DATE, one.date().toString(), when, Basis.STATED, Optional.empty());
    }
    if (when instanceof When.Period period) {
      String value = period.first() + "/" + period.last();
      return new Timing(TimexType.DATE, value, when, Basis.STATED, Optional.empty());
    }
    return Timing.unknown("no day is near");
  }

  private static Statement statement(Report report, Event event, int number) {
    return new Statement(
        report.id() + "#s" + number,
        new Speaker.Named(event.actors().get(0)),
        Optional.of(event.trigger()),
        List.of(event.sentence()),
        List.of(),
        Statement.Form.INDIRECT,
        Statement.Polarity.SAID,
        event.recipients(),
        List.of(),
        Optional.empty(),
        event.timing(),
        Optional.empty(),
        List.of(),
        0.5,
        new Trace("made.saying", List.of()));
  }

  static Mention mention(String country, Passage words) {
    return new Mention(words, words.span(), state(country), How.NAME);
  }

  static Actor state(String country) {
    return new Actor.Known(
        country,
        "State of " + country,
        ActorType.STATE,
        ActorCode.of(country),
        Optional.of("Q" + country.hashCode()),
        Optional.empty());
  }

  /** One of everything that a reading can hold, in words that are hard to keep. */
  static Reading everything() {
    String text = "One \uD83D\uDD4A two \0 three \uD800 four “five” 'six' \\u0041 七 %_\";--";
    Report report =
        new Report(
            "every-thing",
            "-",
            Optional.empty(),
            text,
            Origin.UNKNOWN,
            new Layout(
                Optional.of(new Span(0, 3)),
                Optional.of(new Span(4, 6)),
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(7, 20)),
                List.of(new Layout.Skipped(new Span(21, 24), "share bar"))),
            "en");
    Passage words = report.passage(new Span(0, 10));
    List<Actor> actors =
        List.of(
            new Actor.Known(
                "Q1",
                "One",
                ActorType.PERSON,
                ActorCode.of("NOR", "GOV", "MIL"),
                Optional.of("Q1"),
                Optional.of("minister")),
            new Actor.Kind(
                "every-thing/two", "two \uD800", new ActorCode(Optional.empty(), List.of("MED"))),
            new Actor.Unresolved(
                "every-thing/three", "three", ActorType.ORGANIZATION, "not known"));
    List<Mention> mentions = new ArrayList<>();
    for (How how : How.values()) {
      Actor actor = actors.get(mentions.size() % actors.size());
      mentions.add(new Mention(words, new Span(1, 3), actor, how));
    }
    Passage elsewhere = new Passage("another", new Span(3, 4));
    List<Timing> timings = new ArrayList<>();
    List<When> whens = List.of(when("2024-03-05"), when("2024-03-05/2024-04-01"), when(""));
    for (Basis basis : Basis.values()) {
      When when = whens.get(timings.size() % whens.size());
      timings.add(new Timing(TimexType.SET, "P1W", when, basis, Optional.of(words)));
    }
    Statement quoted =
        new Statement(
            "every-thing#s1",
            new Speaker.Unknown("nobody is named"),
            Optional.empty(),
            List.of(words, elsewhere),
            List.of(words),
            Statement.Form.MIXED,
            Statement.Polarity.DECLINED,
            mentions,
            mentions,
            Optional.of(words),
            timings.get(1),
            Optional.of("every-thing#s0"),
            List.of("Q1"),
            1.0 / 3,
            new Trace("rule", List.of()));
    List<Event> events = new ArrayList<>();
    for (Status status : Status.values()) {
      events.add(
          new Event(
              "every-thing#e" + events.size(),
              List.of(EventType.values()).get(events.size()),
              List.of("mode"),
              List.of(),
              mentions,
              List.of(),
              words,
              timings.get(2),
              Optional.of(new Place("Oslo", Optional.of("NOR"), elsewhere)),
              status,
              List.of("every-thing#s1"),
              -0.1,
              0.1 + 0.2,
              words,
              new Trace("rule", List.of(words, elsewhere))));
    }
    Issue deal =
        new Issue(
            "deal", "The deal \uD800", Issue.Kind.AGREEMENT, List.of("NOR"), Optional.empty());
    Issue talks = new Issue("talks", "Talks", Issue.Kind.NEGOTIATION, List.of(), Optional.of(deal));
    List<IssueMention> issues =
        List.of(
            new IssueMention(
                talks,
                words,
                elsewhere,
                Optional.of(timings.get(1)),
                IssueMention.How.THREAD,
                List.of("every-thing#e1")));
    List<Position> positions = new ArrayList<>();
    for (Stance stance : Stance.values()) {
      positions.add(
          new Position(
              deal,
              mentions.get(0),
              stance,
              Optional.of(Stance.OPPOSES),
              words,
              timings.get(0),
              Optional.of("every-thing#s1"),
              Optional.of(mentions.get(1)),
              new Trace("rule", List.of(words))));
    }
    List<Unnamed> unnamed =
        List.of(new Unnamed("eel talks", Issue.Kind.NEGOTIATION, List.of("NOR"), words, elsewhere));
    return new Reading(
        report, timings, mentions, List.of(quoted), events, issues, positions, unnamed);
  }
}
