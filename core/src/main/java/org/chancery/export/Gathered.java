package org.chancery.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
import org.chancery.record.StandLine;
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
    List<Said> said = new ArrayList<>(statements(one, s -> isOn(s, other)));
    said.addAll(statements(other, s -> !isBy(s.statement(), one) && isOn(s, one)));
    List<String> issues = store.issues(Query.ALL.among(both.parties()));
    IssueTopics.Course course = course(issues, both);
    return brief(one + " and " + other, happenings(both), said, course);
  }

  /**
   * On one person, by name or id.
   *
   * @throws UnknownException if it is nobody, or may be several
   */
  public Brief onPerson(String name) {
    Actor person = person(name);
    Query query = query(List.of(person.id()));
    List<String> issues = store.issues(Query.ALL.among(query.parties()));
    List<StandLine> lines =
        issues.isEmpty() ? List.of() : new IssueTopics(store, issues, query).linesOf(person.id());
    List<Said> said = statements(person.id(), s -> true);
    return brief(person.name(), happenings(query), said, new IssueTopics.Course(lines, List.of()));
  }

  private IssueTopics.Course course(List<String> issues, Query query) {
    return issues.isEmpty()
        ? new IssueTopics.Course(List.of(), List.of())
        : new IssueTopics(store, issues, query).course();
  }

  private Brief brief(
      String title, List<Happening> happenings, List<Said> said, IssueTopics.Course course) {
    List<Kept> cited = cited(happenings, said, course);
    return new Brief(
        title, since, until, cited, happenings, said, course.lines(), course.agreements());
  }

  /**
   * The one person that is meant, by name or id.
   *
   * @throws UnknownException if it is nobody, or may be several
   */
  public Actor person(String asked) {
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
    List<Said> said = statements(reports, s -> entries.contains(s.id()));
    IssueTopics topics = new IssueTopics(store, List.of(id), query(List.of()));
    return brief(issue.name(), happenings, said, topics.course(reports));
  }

  private static boolean isOn(IssueMention mention, String id) {
    return mention.issue().id().equals(id)
        || mention.issue().about().filter(a -> a.id().equals(id)).isPresent();
  }

  private static UnknownException unknown(String id) {
    return new UnknownException("the record holds nothing on '" + id + "'", true);
  }

  /** The reports that tell all this. */
  private List<Kept> cited(List<Happening> happenings, List<Said> said, IssueTopics.Course course) {
    Map<String, Kept> cited = new LinkedHashMap<>();
    said.forEach(s -> cited.put(s.kept().reading().report().id(), s.kept()));
    Stream.of(
            happenings.stream().flatMap(h -> h.witnesses().stream()).map(Witness::report),
            course.lines().stream()
                .flatMap(l -> l.stands().stream())
                .flatMap(s -> s.grounds().stream())
                .map(g -> g.report().id()),
            course.agreements().stream()
                .flatMap(a -> a.steps().stream())
                .flatMap(s -> s.grounds().stream())
                .map(g -> g.report().id()))
        .flatMap(ids -> ids)
        .filter(id -> !cited.containsKey(id))
        .forEach(id -> store.report(id).ifPresent(k -> cited.put(id, k)));
    return List.copyOf(cited.values());
  }

  private List<Happening> happenings(Query query) {
    List<Happening> happenings = new ArrayList<>();
    store.entries(query, happenings::add);
    return happenings;
  }

  /** What a party says within the days asked for. */
  private List<Said> statements(String party, Predicate<Said> which) {
    List<Said> said = new ArrayList<>();
    store.statements(
        query(List.of(party)),
        s -> {
          if (isBy(s.statement(), party) && isSaid(s.statement()) && which.test(s)) {
            said.add(s);
          }
        });
    return said;
  }

  private List<Said> statements(List<Kept> reports, Predicate<Statement> which) {
    List<Said> said = new ArrayList<>();
    for (Kept kept : reports) {
      kept.reading().statements().stream()
          .filter(s -> isSaid(s) && which.test(s))
          .forEach(s -> said.add(new Said(kept, s)));
    }
    return said;
  }

  private boolean isSaid(Statement statement) {
    return !statement.content().isEmpty() && isWithin(statement.timing().when());
  }

  /** Whether it is said to or of a party. */
  private static boolean isOn(Said said, String party) {
    return named(said.statement(), said.kept().reading()).contains(party);
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
