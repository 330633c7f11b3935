package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.LexiconException;
import org.chancery.model.Event;
import org.chancery.model.Issue;
import org.chancery.model.IssueMention;
import org.chancery.model.Mention;
import org.chancery.model.Reading;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.model.Timing.Basis;

/**
 * The ledger of agreements: what was signed, pledged, quit, restored, by whom and when. Readings
 * are added one by one; what comes out does not depend on their order.
 */
public final class Ledger {
  private static final String NEGOTIATED = "negotiated";

  private static final Comparator<Step> IN_TIME =
      Comparator.comparing((Step s) -> s.first().orElse(LocalDate.MAX))
          .thenComparing(
              s -> s.grounds().get(0).report().origin().publishedOn().orElse(LocalDate.MAX))
          .thenComparing(s -> s.grounds().get(0).report().id())
          .thenComparing(s -> s.grounds().get(0).sentence().span())
          .thenComparing(s -> s.grounds().get(0).entry().orElse(""));

  private final StepKinds kinds;
  private final Map<String, Issue> issues = new TreeMap<>();
  private final Map<String, Map<Alike, List<Step>>> told = new TreeMap<>();

  /** Steps that may be one, but for their days. */
  private record Alike(String key, boolean once) implements Comparable<Alike> {
    @Override
    public int compareTo(Alike other) {
      return key.compareTo(other.key);
    }
  }

  /**
   * Empty.
   *
   * @throws LexiconException if a row of the steps names an unknown type
   */
  public Ledger(Lexicon lexicon) {
    this.kinds = new StepKinds(lexicon);
  }

  /** Adds what one report tells. */
  public void add(Reading reading) {
    Map<String, Event> events = new HashMap<>();
    reading.events().forEach(e -> events.put(e.id(), e));
    Set<String> taken = new TreeSet<>();
    for (IssueMention mention : reading.issues()) {
      Optional<Issue> agreement = agreement(mention.issue());
      if (agreement.isEmpty()) {
        continue;
      }
      issues.putIfAbsent(agreement.get().id(), agreement.get());
      negotiated(mention, reading)
          .ifPresent(s -> put(agreement.get(), new Alike(NEGOTIATED, false), s));
      for (String id : mention.entries()) {
        Optional<Event> event = Optional.ofNullable(events.get(id));
        if (event.isPresent() && taken.add(agreement.get().id() + " " + id)) {
          kinds
              .of(event.get())
              .ifPresent(k -> put(agreement.get(), k, step(k, event.get(), reading)));
        }
      }
    }
  }

  private static Optional<Issue> agreement(Issue issue) {
    return issue.kind() == Issue.Kind.AGREEMENT ? Optional.of(issue) : issue.about();
  }

  private void put(Issue agreement, StepKinds.Kind kind, Step step) {
    put(agreement, new Alike(kind.name() + sameness(kind, step), kind.isOnce()), step);
  }

  private void put(Issue agreement, Alike alike, Step step) {
    told.computeIfAbsent(agreement.id(), i -> new TreeMap<>())
        .computeIfAbsent(alike, k -> new ArrayList<>())
        .add(step);
  }

  /** Talks about an agreement that carry a date of their own. */
  private static Optional<Step> negotiated(IssueMention mention, Reading reading) {
    if (mention.issue().kind() != Issue.Kind.NEGOTIATION || mention.timing().isEmpty()) {
      return Optional.empty();
    }
    List<Statement> said =
        reading.statements().stream().filter(s -> mention.entries().contains(s.id())).toList();
    Ground ground =
        new Ground(
            reading.report(),
            mention.sentence(),
            said.stream().map(Statement::id).findFirst(),
            said.stream().flatMap(s -> s.speaker().named().stream()).toList());
    return Optional.of(
        new Step(
            NEGOTIATED,
            List.of(),
            List.of(),
            Status.OCCURRED,
            mention.timing().get(),
            Wordings.of(mention, reading.report()),
            List.of(ground)));
  }

  private static Step step(StepKinds.Kind kind, Event event, Reading reading) {
    return new Step(
        kind.name(),
        event.actors(),
        kind.same() == StepKinds.Same.PARTIES ? event.recipients() : List.of(),
        event.status(),
        timing(event, kind, reading),
        Wordings.of(event, reading),
        List.of(ground(event, reading)));
  }

  /** An act of speech without a day was done on the day of the words that it was found in. */
  private static Timing timing(Event event, StepKinds.Kind kind, Reading reading) {
    Basis basis = event.timing().basis();
    if (basis == Basis.PUBLICATION_DAY && kind.day() == StepKinds.Day.NONE) {
      return Timing.unknown("what an agreement holds was agreed before the report");
    }
    if (basis != Basis.UNKNOWN || kind.day() != StepKinds.Day.SAID) {
      return event.timing();
    }
    return reading.statements().stream()
        .filter(s -> event.accordingTo().contains(s.id()))
        .map(Statement::timing)
        .findFirst()
        .orElse(event.timing());
  }

  private static Ground ground(Event event, Reading reading) {
    Map<String, Statement> statements = new HashMap<>();
    reading.statements().forEach(s -> statements.put(s.id(), s));
    List<Mention> speakers =
        event.accordingTo().stream()
            .flatMap(id -> Optional.ofNullable(statements.get(id)).stream())
            .flatMap(s -> s.speaker().named().stream())
            .toList();
    return new Ground(reading.report(), event.sentence(), Optional.of(event.id()), speakers);
  }

  private static String sameness(StepKinds.Kind kind, Step step) {
    String same = "|" + step.status();
    return switch (kind.same()) {
      case ALL -> same;
      case ACTORS -> same + "|" + parties(step.actors());
      case PARTIES -> same + "|" + parties(step.actors()) + "|" + parties(step.recipients());
    };
  }

  private static String parties(List<Mention> mentions) {
    Set<String> out = new TreeSet<>();
    mentions.forEach(m -> out.add(m.actor().code().country().orElse(m.actor().id())));
    return String.join(",", out);
  }

  /** Agreements of which the readings tell something, by id. */
  public List<Agreement> agreements() {
    List<Agreement> ledger = new ArrayList<>();
    told.forEach(
        (id, alike) -> {
          List<Step> steps = new ArrayList<>();
          alike.forEach((a, s) -> steps.addAll(SameSteps.merged(s, a.once())));
          steps.sort(IN_TIME);
          ledger.add(new Agreement(issues.get(id), steps));
        });
    return ledger;
  }

  /** The ledger of these readings alone. */
  public static List<Agreement> of(Lexicon lexicon, Collection<Reading> readings) {
    Ledger ledger = new Ledger(lexicon);
    readings.forEach(ledger::add);
    return ledger.agreements();
  }
}
