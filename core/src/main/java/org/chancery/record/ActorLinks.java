package org.chancery.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Mention;
import org.chancery.model.Reading;
import org.chancery.model.Report;

/**
 * Which persons of different reports are one person. Somebody whom the dictionary lists is known by
 * his id. Somebody whom only reports tell of is one where the name (but for marks and stops), the
 * country and the office agree; else he is kept apart, and the reason is told. The same whatever
 * the order in which reports came.
 */
public final class ActorLinks {
  /** Nobody is expected to change his office within so many days. */
  static final long TERM = 60;

  private static final Comparator<Sighting> FIRST =
      Comparator.comparing(Sighting::isListed)
          .reversed()
          .thenComparing(s -> s.day().map(LocalDate::toString).orElse("9999"))
          .thenComparing(Sighting::report)
          .thenComparing(s -> s.actor().id())
          .thenComparing(s -> s.actor().toString());

  private final List<Person> persons;
  private final List<Separation> separations;
  private final Map<Sighting, Person> bySighting = new HashMap<>();

  /**
   * A person as one report names him.
   *
   * @param report the report's id
   * @param day its day of publication
   */
  public record Sighting(Actor actor, String report, Optional<LocalDate> day) {
    /** Everybody whom a reading names, once each. */
    public static List<Sighting> of(Reading reading) {
      Report report = reading.report();
      return reading.mentions().stream()
          .map(Mention::actor)
          .distinct()
          .map(a -> new Sighting(a, report.id(), report.origin().publishedOn()))
          .toList();
    }

    /** Persons with a name: neither offices nor kinds of people. */
    public boolean isPerson() {
      return actor.type() == ActorType.PERSON && !actor.id().startsWith("kind:");
    }

    boolean isListed() {
      return actor instanceof Actor.Known known
          && (known.wikidata().isPresent() || !known.id().contains(":"));
    }

    Optional<String> country() {
      return actor.code().country();
    }

    Optional<String> office() {
      return actor instanceof Actor.Known known ? known.office() : Optional.empty();
    }
  }

  /**
   * One person.
   *
   * @param id the dictionary's, else made of name and country, with the first report's id where
   *     several would have the same
   * @param because why all these are one
   */
  public record Person(String id, String name, List<Sighting> seen, String because) {
    public Person {
      seen = List.copyOf(seen);
    }
  }

  /**
   * Two persons of one name.
   *
   * @param one a person's id
   * @param other a person's id
   */
  public record Separation(String one, String other, String because) {}

  private ActorLinks(List<Person> persons, List<Separation> separations) {
    this.persons = List.copyOf(persons);
    this.separations = List.copyOf(separations);
    persons.forEach(p -> p.seen().forEach(s -> bySighting.put(s, p)));
  }

  /** All persons among these; what is no person is passed over. */
  public static ActorLinks among(Collection<Sighting> sightings) {
    Map<String, List<Sighting>> byName = new TreeMap<>();
    sightings.stream()
        .filter(Sighting::isPerson)
        .distinct()
        .sorted(FIRST)
        .forEach(
            s ->
                byName
                    .computeIfAbsent(PersonName.key(s.actor().name()), n -> new ArrayList<>())
                    .add(s));
    List<Person> persons = new ArrayList<>();
    List<Separation> separations = new ArrayList<>();
    byName.forEach((name, of) -> ofOneName(name, of, persons, separations));
    return new ActorLinks(persons, separations);
  }

  /** Names with the same key may be one person's: marks, stops and hyphens do not count. */
  public static String key(String name) {
    return PersonName.key(name);
  }

  /** By id. */
  public List<Person> persons() {
    return persons;
  }

  /** Persons of one name who are kept apart, and why. */
  public List<Separation> separations() {
    return separations;
  }

  /** Who this is; nobody where it was not among those asked for. */
  public Optional<Person> person(Sighting sighting) {
    return Optional.ofNullable(bySighting.get(sighting));
  }

  private static void ofOneName(
      String name, List<Sighting> of, List<Person> persons, List<Separation> separations) {
    List<List<Sighting>> groups = new ArrayList<>();
    for (Sighting s : of) {
      groups.stream()
          .filter(g -> g.stream().allMatch(other -> apart(other, s).isEmpty()))
          .findFirst()
          .orElseGet(
              () -> {
                groups.add(new ArrayList<>());
                return groups.get(groups.size() - 1);
              })
          .add(s);
    }
    List<Person> found = new ArrayList<>();
    Map<String, Integer> ids = new HashMap<>();
    groups.forEach(g -> ids.merge(id(name, g), 1, Integer::sum));
    groups.forEach(g -> found.add(person(name, g, ids.get(id(name, g)) > 1)));
    separate(found, separations);
    persons.addAll(found);
  }

  private static void separate(List<Person> found, List<Separation> separations) {
    for (int i = 0; i < found.size(); i++) {
      for (int k = i + 1; k < found.size(); k++) {
        String because = because(found.get(i), found.get(k));
        separations.add(new Separation(found.get(i).id(), found.get(k).id(), because));
      }
    }
  }

  private static String because(Person one, Person other) {
    return one.seen().stream()
        .flatMap(a -> other.seen().stream().flatMap(b -> apart(a, b).stream()))
        .findFirst()
        .orElse("they go with different others of the name");
  }

  private static Person person(String name, List<Sighting> seen, boolean several) {
    Sighting first = seen.get(0);
    String id = id(name, seen);
    boolean made = seen.stream().noneMatch(Sighting::isListed);
    String because =
        seen.size() == 1
            ? "named once"
            : made ? "name, country and office agree" : "the dictionary knows the person";
    return new Person(
        several && made ? id + "~" + first.report() : id, first.actor().name(), seen, because);
  }

  private static String id(String name, List<Sighting> seen) {
    return seen.stream()
        .filter(Sighting::isListed)
        .findFirst()
        .map(s -> s.actor().id())
        .orElseGet(() -> "person:" + name + seen.get(0).country().map(c -> "@" + c).orElse(""));
  }

  /** Why the two cannot be one; nothing where they can. */
  private static Optional<String> apart(Sighting a, Sighting b) {
    if (a.actor().id().equals(b.actor().id()) && a.isListed()) {
      return Optional.empty();
    }
    if (a.isListed() && b.isListed()) {
      return Optional.of("the dictionary lists two of this name");
    }
    if (a.report().equals(b.report()) && a.actor().equals(b.actor())) {
      return Optional.empty();
    }
    if (a.country().isEmpty() || b.country().isEmpty()) {
      return Optional.of("the country of one is not told");
    }
    if (!a.country().equals(b.country())) {
      return Optional.of("of different countries: " + a.country().get() + ", " + b.country().get());
    }
    return officesApart(a, b);
  }

  private static Optional<String> officesApart(Sighting a, Sighting b) {
    Optional<String> here = a.actor().code().sector();
    Optional<String> there = b.actor().code().sector();
    if (here.isPresent() && there.isPresent() && !here.equals(there)) {
      return Optional.of("of different sectors: " + here.get() + ", " + there.get());
    }
    boolean told = a.office().isPresent() && b.office().isPresent();
    boolean same =
        PersonName.key(a.office().orElse("")).equals(PersonName.key(b.office().orElse("")));
    if (told && !same && isOneTerm(a, b)) {
      return Optional.of("two offices at one time: " + a.office().get() + ", " + b.office().get());
    }
    return Optional.empty();
  }

  private static boolean isOneTerm(Sighting a, Sighting b) {
    return a.day().isEmpty()
        || b.day().isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(a.day().get(), b.day().get())) <= TERM;
  }
}
