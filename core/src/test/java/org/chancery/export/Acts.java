package org.chancery.export;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Layout;
import org.chancery.model.Mention;
import org.chancery.model.Origin;
import org.chancery.model.Passage;
import org.chancery.model.Place;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Speaker;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.model.Timing.Basis;
import org.chancery.model.Timing.TimexType;
import org.chancery.model.Trace;
import org.chancery.model.When;
import org.chancery.record.Kept;
import org.chancery.record.Provenance;
import org.chancery.record.Told;

/**
 * Builds events as a record tells them: Norway meets Chile on 4 March 2024, unless told otherwise.
 */
final class Acts {
  static final Actor NORWAY = state("Q20", "Norway", "NOR");
  static final Actor CHILE = state("Q298", "Chile", "CHL");

  private String report = "fjord";
  private String number = "1";
  private String entry = "entry-1";
  private String publisher = "The Fjord";
  private Optional<String> title = Optional.of("Envoys meet");
  private Optional<URI> link = Optional.empty();
  private LocalDate published = LocalDate.of(2024, 3, 5);
  private String text = "Norway met Chile.";
  private String rule = "made.up";
  private EventType type = EventType.CONSULT;
  private List<String> modes = List.of();
  private List<String> contexts = List.of();
  private List<Actor> actors = List.of(NORWAY);
  private List<Actor> recipients = List.of(CHILE);
  private When when = new When.Day(LocalDate.of(2024, 3, 4));
  private Optional<Place> place = Optional.empty();
  private Status status = Status.OCCURRED;
  private Optional<Actor> speaker = Optional.empty();

  static Acts act() {
    return new Acts();
  }

  static Actor state(String id, String name, String code) {
    return new Actor.Known(
        id, name, ActorType.STATE, ActorCode.of(code), Optional.of(id), Optional.empty());
  }

  Acts in(String newReport, String newPublisher) {
    report = newReport;
    publisher = newPublisher;
    return this;
  }

  Acts at(String url) {
    link = Optional.of(URI.create(url));
    return this;
  }

  Acts titled(String newTitle) {
    title = Optional.of(newTitle);
    return this;
  }

  Acts numbered(String newNumber) {
    number = newNumber;
    return this;
  }

  Acts of(String newEntry) {
    entry = newEntry;
    return this;
  }

  Acts saying(String newText) {
    text = newText;
    return this;
  }

  Acts is(EventType newType, String... newModes) {
    type = newType;
    modes = List.of(newModes);
    return this;
  }

  Acts by(String newRule) {
    rule = newRule;
    return this;
  }

  Acts about(String... newContexts) {
    contexts = List.of(newContexts);
    return this;
  }

  Acts between(List<Actor> newActors, List<Actor> newRecipients) {
    actors = newActors;
    recipients = newRecipients;
    return this;
  }

  Acts on(When newWhen) {
    when = newWhen;
    return this;
  }

  Acts in(String placeName, Optional<String> country) {
    place = Optional.of(new Place(placeName, country, new Passage(report, new Span(0, 1))));
    return this;
  }

  Acts standing(Status newStatus) {
    status = newStatus;
    return this;
  }

  Acts onWordOf(Actor newSpeaker) {
    speaker = Optional.of(newSpeaker);
    return this;
  }

  Told told() {
    Event event = event();
    Report of =
        new Report(
            report,
            report + ".txt",
            title,
            text,
            new Origin(Optional.of(publisher), link, Optional.of(published), PublishedBasis.GIVEN),
            Layout.plain(text),
            "en");
    List<Mention> mentions = new ArrayList<>(event.actors());
    mentions.addAll(event.recipients());
    List<Statement> statements = speaker.map(s -> List.of(statement(s))).orElse(List.of());
    Reading reading = new Reading(of, List.of(), mentions, statements, List.of(event));
    Provenance provenance = new Provenance("0.1", "abc", Instant.EPOCH);
    return new Told(new Kept(reading, provenance, report), event, entry);
  }

  private Event event() {
    return new Event(
        report + "#e" + number,
        type,
        modes,
        contexts,
        actors.stream().map(this::mention).toList(),
        recipients.stream().map(this::mention).toList(),
        words(),
        timing(),
        place,
        status,
        speaker.map(s -> List.of(report + "#s1")).orElse(List.of()),
        2.5,
        0.9,
        words(),
        new Trace(rule, List.of()));
  }

  private Timing timing() {
    return when instanceof When.Undated undated
        ? Timing.unknown(undated.because())
        : new Timing(TimexType.DATE, "2024-03-04", when, Basis.STATED, Optional.empty());
  }

  private Statement statement(Actor by) {
    return new Statement(
        report + "#s1",
        new Speaker.Named(mention(by)),
        Optional.empty(),
        List.of(words()),
        List.of(),
        Statement.Form.INDIRECT,
        Statement.Polarity.SAID,
        List.of(),
        List.of(),
        Optional.empty(),
        Timing.unknown("not told"),
        Optional.empty(),
        List.of(),
        1,
        new Trace("made.up", List.of()));
  }

  private Mention mention(Actor actor) {
    return new Mention(words(), words().span(), actor, Mention.How.NAME);
  }

  private Passage words() {
    return new Passage(report, new Span(0, text.length()));
  }
}
