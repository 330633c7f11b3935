package org.chancery.reading.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Token;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Passage;
import org.chancery.model.Place;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.model.Trace;
import org.chancery.model.When;

/** Makes events of the candidates of one sentence: status, statements, time and place. */
final class EventWriter {
  private static final double LOWEST = 0.5;
  private static final double HIGHEST = 0.95;
  private static final int AFTER = 25;
  private static final int BEFORE = 12;
  private static final double DOUBT = 0.05;

  private final Report report;
  private final Clauses clauses;
  private final Places places;
  private final StatusReader status;
  private final EventTiming timing;
  private final Sayings sayings;
  private final SpokenActs spoken;
  private final boolean backstory;

  EventWriter(
      Report report,
      Clauses clauses,
      Grammar grammar,
      Places places,
      List<Timing> timings,
      List<Statement> statements,
      boolean backstory) {
    this.report = report;
    this.clauses = clauses;
    this.places = places;
    this.status = new StatusReader(clauses, grammar);
    this.timing =
        new EventTiming(clauses, grammar.lights(), timings, report.origin().publishedOn());
    this.sayings = new Sayings(statements);
    this.spoken = new SpokenActs(statements);
    this.backstory = backstory;
  }

  Optional<Event> write(Candidate candidate, int number) {
    return spoken.mend(candidate).flatMap(c -> written(c, number));
  }

  private Optional<Event> written(Candidate c, int number) {
    StatusReader.Verdict verdict = status.of(c.trigger(), c.rule().type().quadClass() <= 2);
    if (verdict.dropped()) {
      return Optional.empty();
    }
    List<Statement> around = sayings.around(c.trigger().head().span());
    if (around.stream().anyMatch(s -> s.polarity() == Statement.Polarity.DECLINED)) {
      return Optional.empty();
    }
    boolean spoken = c.filled().frame().actor().contains(Slot.SPEAKER);
    if (spoken && !said(verdict.status())) {
      return Optional.empty();
    }
    boolean old = backstory && !sayings.cue(c.trigger().span());
    Timing when = timing.of(c.trigger(), new EventTiming.Setting(verdict, !around.isEmpty(), old));
    boolean aside = verdict.background() && !(when.when() instanceof When.Undated);
    Status known =
        spoken
            ? Status.OCCURRED
            : c.rule()
                .status()
                .orElse(Sayings.told(verdict.status(), reaching(around, c), c, aside));
    return Optional.of(event(c, number, dated(c, known, when, verdict), when, around));
  }

  /**
   * "rejected a plan backed by Y", "rebutted Y's criticism": the "no" is to the plan and to what Y
   * said, not to that Y backed it and said it.
   */
  private List<Statement> reaching(List<Statement> around, Candidate c) {
    Token act = c.trigger().predicate();
    boolean marksOut =
        c.trigger().light().isEmpty() && act.relation().equals("acl") && clauses.passive(act);
    boolean words =
        c.trigger().kind() == Trigger.Kind.NOUN
            && c.trigger().light().isEmpty()
            && (c.rule().type().quadClass() == 3 || c.rule().type() == EventType.AGREE);
    return around.stream()
        .filter(
            s ->
                s.polarity() != Statement.Polarity.DENIED || !(marksOut || (words && others(s, c))))
        .toList();
  }

  private static boolean others(Statement s, Candidate c) {
    return s.speaker().named().filter(m -> Sayings.stranger(m, c.filled().actors())).isPresent();
  }

  /** Whether a reproach lies in the words: "they arm terrorists", not "they do not arm them". */
  private static boolean said(Status status) {
    return status == Status.OCCURRED || status == Status.ONGOING || status == Status.ALLEGED;
  }

  private Event event(Candidate c, int number, Status known, Timing when, List<Statement> around) {
    Rule rule = c.rule();
    Trigger trigger = c.trigger();
    Optional<Place> place = places.of(report, clauses, trigger, placed(c), c.filled().recipients());
    return new Event(
        report.id() + "#e" + number,
        rule.type(),
        rule.modes(),
        rule.contexts(),
        c.filled().actors(),
        c.filled().recipients(),
        report.passage(span(c)),
        when,
        place,
        known,
        around.stream().map(Statement::id).toList(),
        rule.score(),
        confidence(c, known),
        report.passage(c.sentence().span()),
        new Trace(rule.id(), evidence(c)));
  }

  /** Whether the object's place is the act's: of deeds, not of talk about something. */
  private static boolean placed(Candidate c) {
    return c.rule().type().quadClass() % 2 == 0;
  }

  /** The trigger; with the object's noun where the rule asks for one and it stands near. */
  private static Span span(Candidate c) {
    Span span = c.trigger().span();
    if (c.trigger().kind() == Trigger.Kind.NOUN && c.trigger().light().isPresent()) {
      span = near(span, c.trigger().light().get().span());
    }
    if (!c.rule().object().isEmpty() && c.trigger().kind() == Trigger.Kind.VERB) {
      span = near(span, c.trigger().objects().get(0).span());
    }
    return span;
  }

  /**
   * Both, where little stands between: "launched a joint drill", not "the pact that the king
   * signed".
   */
  private static Span near(Span span, Span other) {
    Span both = span.and(other);
    int between = both.length() - span.length() - other.length();
    return between <= (other.start() > span.start() ? AFTER : BEFORE) ? both : span;
  }

  private List<Passage> evidence(Candidate c) {
    List<Passage> evidence = new ArrayList<>();
    evidence.add(report.passage(c.trigger().head().span()));
    c.trigger().light().ifPresent(l -> evidence.add(report.passage(l.span())));
    c.trigger().objects().forEach(o -> evidence.add(report.passage(o.span())));
    return evidence;
  }

  private static double confidence(Candidate c, Status known) {
    double value = c.filled().confidence();
    if (known != Status.OCCURRED && known != Status.ONGOING) {
      value -= DOUBT;
    }
    double rounded = Math.round(value * 100) / 100.0;
    return Math.max(LOWEST, Math.min(HIGHEST, rounded));
  }

  /**
   * A past day makes "before his talks on Wednesday" done; a day to come makes "is meeting" a plan.
   */
  private Status dated(Candidate c, Status known, Timing when, StatusReader.Verdict verdict) {
    Optional<LocalDate> published = report.origin().publishedOn();
    Optional<LocalDate> first = first(when);
    if (published.isEmpty() || first.isEmpty()) {
      return known;
    }
    boolean past = first.get().isBefore(published.get());
    boolean future = first.get().isAfter(published.get());
    if (known == Status.PLANNED && verdict.background() && past) {
      return Status.OCCURRED;
    }
    return future
            && present(c.trigger().predicate())
            && (known == Status.OCCURRED || known == Status.ONGOING)
        ? Status.PLANNED
        : known;
  }

  private boolean present(Token v) {
    boolean past =
        v.xpos().equals("VBD")
            || clauses.sentence().children(v, "aux").stream()
                .anyMatch(a -> a.xpos().equals("VBD") || a.hasLemma("have"));
    return !past;
  }

  private static Optional<LocalDate> first(Timing timing) {
    if (timing.when() instanceof When.Day day) {
      return Optional.of(day.date());
    }
    return timing.when() instanceof When.Period period
        ? Optional.of(period.first())
        : Optional.empty();
  }
}
