package org.chancery.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Issue;
import org.chancery.model.IssueMention;
import org.chancery.model.Mention;
import org.chancery.model.Reading;
import org.chancery.model.Statement;
import org.chancery.model.When;
import org.chancery.record.Appearance;
import org.chancery.record.Happening;
import org.chancery.record.IssueTopics;
import org.chancery.record.Kept;
import org.chancery.record.Query;
import org.chancery.record.RecordStore;
import org.chancery.record.Said;
import org.chancery.record.Witness;

/** Gathers from a record what a brief is made of. */
public final class Gathered {
  private final RecordStore store;
  private final Optional<LocalDate> since;
  private final Optional<LocalDate> until;

  /** Within these days, both included. */
  public Gathered(RecordStore store, Optional<LocalDate> since, Optional<LocalDate> until) {
    this.store = store;
    this.since = since;
    this.until = until;
  }

  /** What a brief is asked on is not in the record, or is not clear. */
  public static final class UnknownException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean isNobody;

    UnknownException(String message, boolean isNobody) {
      super(message);
      this.isNobody = isNobody;
    }

    /** Whether there is nothing at all, rather than too much. */
    public boolean isNobody() {
      return isNobody;
    }
  }

  private Query query(List<String> parties) {
    return Query.ALL.among(parties).within(since, until);
  }

  /** On what two parties did and said to each other: country codes or ids of actors. */
  public Brief between(String one, String other) {
    Query both = query(List.of(one, other));
    List<Kept> reports = reports(List.of(one, other));
    List<Said> said =
        statements(
            reports,
            (s, reading) -> {
              Set<String> named = named(s, reading);
              return (isBy(s, one) && named.contains(other))
                  || (isBy(s, other) && named.contains(one));
            });
    List<Happening> happenings = happenings(both);
    Set<String> issues = new TreeSet<>();
    reports.forEach(k -> k.reading().positions().forEach(p -> issues.add(p.issue().id())));
    IssueTopics topics = new IssueTopics(store, List.copyOf(issues), both);
    return new Brief(
        one + " and " + other,
        since,
        until,
        withTellers(reports, happenings),
        happenings,
        said,
        issues.isEmpty() ? List.of() : topics.lines(),
        issues.isEmpty() ? List.of() : topics.agreements());
  }

  /**
   * On one person, by name or id.
   *
   * @throws UnknownException if it is nobody, or may be several
   */
  public Brief onPerson(String name) {
    Actor person = person(name);
    Query query = query(List.of(person.id()));
    List<Kept> reports = reports(List.of(person.id()));
    List<Happening> happenings = happenings(query);
    Set<String> issues = new TreeSet<>();
    reports.forEach(k -> k.reading().positions().forEach(p -> issues.add(p.issue().id())));
    return new Brief(
        person.name(),
        since,
        until,
        withTellers(reports, happenings),
        happenings,
        statements(reports, (s, reading) -> isBy(s, person.id())),
        issues.isEmpty()
            ? List.of()
            : new IssueTopics(store, List.copyOf(issues), query).linesOf(person.id()),
        List.of());
  }

  /** The one person that is meant. */
  private Actor person(String asked) {
    String wanted = asked.strip().toLowerCase(Locale.ROOT);
    List<Actor> found = new ArrayList<>();
    store.actors(Query.ALL, a -> person(a, wanted).ifPresent(found::add));
    List<Actor> exact =
        found.stream().filter(a -> a.name().toLowerCase(Locale.ROOT).equals(wanted)).toList();
    List<Actor> fitting = exact.isEmpty() ? found : exact;
    if (fitting.isEmpty()) {
      throw new UnknownException("nobody in the record is called '" + asked + "'", true);
    }
    if (fitting.size() > 1) {
      String all =
          fitting.stream()
              .map(a -> a.name() + " (" + a.id() + ")")
              .limit(8)
              .collect(Collectors.joining(", "));
      throw new UnknownException("'" + asked + "' may be " + all + "; name one by its id", false);
    }
    return fitting.get(0);
  }

  private static Optional<Actor> person(Appearance appearance, String wanted) {
    Actor actor = appearance.actor();
    boolean named = (" " + actor.name().toLowerCase(Locale.ROOT)).endsWith(" " + wanted);
    boolean meant = actor.id().toLowerCase(Locale.ROOT).equals(wanted) || named;
    return Optional.of(actor).filter(a -> a.type() == ActorType.PERSON && meant);
  }

  /**
   * On one issue, by its id.
   *
   * @throws UnknownException if the record holds nothing on it
   */
  public Brief onIssue(String id) {
    List<Kept> reports = new ArrayList<>();
    store.about(List.of(id), reports::add);
    Issue issue =
        reports.stream()
            .flatMap(k -> k.reading().issues().stream())
            .flatMap(m -> Stream.concat(Stream.of(m.issue()), m.issue().about().stream()))
            .filter(i -> i.id().equals(id))
            .findFirst()
            .orElseThrow(() -> unknown(id));
    Set<String> entries = new LinkedHashSet<>();
    for (Kept kept : reports) {
      kept.reading().issues().stream()
          .filter(m -> isOn(m, id))
          .forEach(m -> entries.addAll(m.entries()));
    }
    List<Happening> happenings = new ArrayList<>();
    store.entriesOf(entries, h -> Optional.of(h).filter(this::isWithin).ifPresent(happenings::add));
    IssueTopics topics = new IssueTopics(store, List.of(id), query(List.of()));
    return new Brief(
        issue.name(),
        since,
        until,
        withTellers(reports, happenings),
        happenings,
        statements(reports, (s, reading) -> entries.contains(s.id())),
        topics.lines(),
        topics.agreements());
  }

  private static boolean isOn(IssueMention mention, String id) {
    return mention.issue().id().equals(id)
        || mention.issue().about().filter(a -> a.id().equals(id)).isPresent();
  }

  private static UnknownException unknown(String id) {
    return new UnknownException("the record holds nothing on '" + id + "'", true);
  }

  private List<Kept> reports(List<String> parties) {
    List<Kept> reports = new ArrayList<>();
    store.reports(Query.ALL.among(parties), reports::add);
    return reports;
  }

  /** And those that tell the same happening without naming what was asked for. */
  private List<Kept> withTellers(List<Kept> reports, List<Happening> happenings) {
    Set<String> known = new TreeSet<>();
    reports.forEach(k -> known.add(k.reading().report().id()));
    List<Kept> all = new ArrayList<>(reports);
    for (Happening happening : happenings) {
      happening.witnesses().stream()
          .map(Witness::report)
          .filter(known::add)
          .forEach(id -> store.report(id).ifPresent(all::add));
    }
    return all;
  }

  private List<Happening> happenings(Query query) {
    List<Happening> happenings = new ArrayList<>();
    store.entries(query, happenings::add);
    return happenings;
  }

  private List<Said> statements(List<Kept> reports, BiPredicate<Statement, Reading> which) {
    List<Said> said = new ArrayList<>();
    for (Kept kept : reports) {
      for (Statement s : kept.reading().statements()) {
        if (!s.content().isEmpty()
            && isWithin(s.timing().when())
            && which.test(s, kept.reading())) {
          said.add(new Said(kept, s));
        }
      }
    }
    return said;
  }

  private static boolean isBy(Statement statement, String party) {
    return statement.speaker().named().filter(m -> is(m.actor(), party)).isPresent();
  }

  private static boolean is(Actor actor, String party) {
    return actor.id().equals(party) || actor.code().country().filter(party::equals).isPresent();
  }

  /** Ids and codes of those whom a statement is said to or of. */
  private static Set<String> named(Statement statement, Reading reading) {
    Set<String> named = new TreeSet<>(statement.about());
    Stream<Mention> about =
        reading.mentions().stream().filter(m -> statement.about().contains(m.actor().id()));
    Stream.concat(about, statement.addressees().stream())
        .map(Mention::actor)
        .forEach(
            a -> {
              named.add(a.id());
              a.code().country().ifPresent(named::add);
            });
    return named;
  }

  private boolean isWithin(Happening happening) {
    return isWithin(happening.entry().timing().when());
  }

  private boolean isWithin(When when) {
    if (since.isEmpty() && until.isEmpty()) {
      return true;
    }
    if (when instanceof When.Day day) {
      return isWithin(day.date(), day.date());
    }
    return when instanceof When.Period period && isWithin(period.first(), period.last());
  }

  private boolean isWithin(LocalDate first, LocalDate last) {
    return since.filter(last::isBefore).isEmpty() && until.filter(first::isAfter).isEmpty();
  }
}
