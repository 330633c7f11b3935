package org.chancery.reading.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.lexicon.Table;

/** The table of people with their terms of office, by id, country and office. */
final class People {
  static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);
  private static final List<String> HELD_BY_ONE =
      List.of("HOS", "HOG", "FM", "DEF", "INT", "FIN", "JUS", "HOS-dep", "HOG-dep", "LEADER");
  private static final List<String> KNOWN_BY_SURNAME =
      List.of("HOS", "HOG", "FM", "SEC", "DEF", "HEAD", "LEADER");

  private final Map<String, Person> byId = new LinkedHashMap<>();
  private final Map<String, List<Person>> byCountry = new LinkedHashMap<>();
  private final Map<String, List<Person>> bySurname = new LinkedHashMap<>();

  private final Spelling spelling;
  private final AtomicReference<Map<String, List<Person>>> bySpelling =
      new AtomicReference<>(Map.of());

  People(Table table, Cells cells, Spelling spelling) {
    this.spelling = spelling;
    Map<String, List<Table.Row>> rows = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      rows.computeIfAbsent(cells.required(row, "id"), id -> new ArrayList<>()).add(row);
    }
    rows.forEach((id, of) -> add(person(id, of, cells)));
  }

  private void add(Person person) {
    byId.put(person.id(), person);
    Set<String> countries = new LinkedHashSet<>();
    person.terms().forEach(t -> countries.add(t.country()));
    countries.forEach(c -> byCountry.computeIfAbsent(c, k -> new ArrayList<>()).add(person));
    for (String name : person.names()) {
      List<String> atoms = Names.atoms(name.substring(name.lastIndexOf(' ') + 1));
      if (!atoms.isEmpty()) {
        String last = Knowledge.lower(atoms.get(atoms.size() - 1));
        bySurname.computeIfAbsent(last, k -> new ArrayList<>(2)).add(person);
      }
    }
  }

  private static Person person(String id, List<Table.Row> rows, Cells cells) {
    Set<String> names = new LinkedHashSet<>();
    List<Person.Term> terms = new ArrayList<>();
    for (Table.Row row : rows) {
      names.add(cells.required(row, "name"));
      names.addAll(Cells.list(row, "names"));
      Optional<LocalDate> until = cells.lastDay(row, "until");
      terms.add(
          new Person.Term(
              cells.requiredCode(row, "country"),
              cells.required(row, "class"),
              row.get("office"),
              cells.sectors(row),
              cells.firstDay(row, "from").or(() -> until).orElse(LONG_AGO),
              until));
    }
    return new Person(id, rows.get(0).get("name"), List.copyOf(names), List.copyOf(terms));
  }

  Optional<Person> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether the person has held an office that makes a name known everywhere. */
  static boolean isLeader(Person person) {
    return person.terms().stream().anyMatch(t -> KNOWN_BY_SURNAME.contains(t.type()));
  }

  Collection<Person> all() {
    return byId.values();
  }

  /**
   * Who alone held this kind of office on the day; nobody where the table does not tell for sure.
   */
  Optional<Person> holder(String country, String type, LocalDate day) {
    if (!HELD_BY_ONE.contains(type)) {
      return Optional.empty();
    }
    Optional<Person> found = Optional.empty();
    LocalDate since = LONG_AGO;
    for (Person p : byCountry.getOrDefault(country, List.of())) {
      for (Person.Term t : p.terms()) {
        boolean fits = t.country().equals(country) && t.type().equals(type) && t.holdsOn(day);
        if (fits && (found.isEmpty() || t.from().isAfter(since))) {
          found = Optional.of(p);
          since = t.from();
        }
      }
    }
    return found;
  }

  /** Whether somebody else is known to have taken over this office when the term ended. */
  boolean isFollowed(Person person, Person.Term term) {
    if (term.until().isEmpty()) {
      return false;
    }
    LocalDate around = term.until().get().minusDays(45);
    return byCountry.getOrDefault(term.country(), List.of()).stream()
        .filter(p -> !p.id().equals(person.id()))
        .flatMap(p -> p.terms().stream())
        .anyMatch(
            t ->
                t.country().equals(term.country())
                    && t.type().equals(term.type())
                    && !t.from().isBefore(around));
  }

  /** The one person of the country whose name may be spelt so; those in office come first. */
  Optional<Person> spelt(String name, String country, Optional<LocalDate> day) {
    Spelling.Spelt wanted = spelling.spelt(name);
    Set<Person> found = new LinkedHashSet<>();
    for (Person p : byCountry.getOrDefault(country, List.of())) {
      if (p.isOfTime(day) && isSpelt(p, wanted)) {
        found.add(p);
      }
    }
    return only(found).or(() -> day.flatMap(d -> only(inOffice(found, d))));
  }

  private boolean isSpelt(Person person, Spelling.Spelt wanted) {
    return person.names().stream().anyMatch(n -> spelling.same(wanted, spelling.spelt(n)));
  }

  private static Set<Person> inOffice(Set<Person> persons, LocalDate day) {
    Set<Person> found = new LinkedHashSet<>(persons);
    found.removeIf(p -> p.termOn(day).isEmpty());
    return found;
  }

  /** The one leader in office whose full name is spelt the same, of whatever country. */
  Optional<Person> speltAnywhere(String name, LocalDate day) {
    Set<Person> found =
        new LinkedHashSet<>(spelled().getOrDefault(spelling.spelt(name).joined(), List.of()));
    found.removeIf(p -> !isLeader(p));
    return only(inOffice(found, day));
  }

  /** Made when first asked for, since most reports never ask. */
  private Map<String, List<Person>> spelled() {
    if (bySpelling.get().isEmpty()) {
      Map<String, List<Person>> all = new HashMap<>();
      for (Person p : byId.values()) {
        p.names().stream()
            .filter(n -> n.indexOf(' ') > 0)
            .map(n -> spelling.spelt(n).joined())
            .distinct()
            .forEach(n -> all.computeIfAbsent(n, k -> new ArrayList<>(1)).add(p));
      }
      bySpelling.set(all);
    }
    return bySpelling.get();
  }

  /**
   * The one person whose name ends so and who held an office of this type on the day, in this
   * country if given.
   */
  Optional<Person> bySurname(
      String name, Optional<String> country, List<String> types, LocalDate day) {
    Set<Person> found = holders(name, country, types);
    found.removeIf(
        p -> p.terms().stream().noneMatch(t -> t.holdsOn(day) && fits(t, country, types)));
    return found.isEmpty() && country.isPresent()
        ? only(speltSurname(name, country.get(), types, day))
        : only(found);
  }

  /**
   * Everybody whose name ends so and who has ever held an office of this type, in this country if
   * given.
   */
  Set<Person> holders(String name, Optional<String> country, List<String> types) {
    String key = Names.key(name);
    String last = key.substring(key.lastIndexOf(' ') + 1);
    Set<Person> found = new LinkedHashSet<>();
    for (Person p : bySurname.getOrDefault(last, List.of())) {
      boolean ends =
          p.names().stream().map(Names::key).anyMatch(k -> (" " + k).endsWith(" " + key));
      if (ends && p.terms().stream().anyMatch(t -> fits(t, country, types))) {
        found.add(p);
      }
    }
    return found;
  }

  private static boolean fits(Person.Term t, Optional<String> country, List<String> types) {
    return isOneOf(t.type(), types) && country.map(c -> c.equals(t.country())).orElse(true);
  }

  private Set<Person> speltSurname(String name, String country, List<String> types, LocalDate day) {
    Spelling.Spelt wanted = spelling.spelt(name);
    Set<Person> found = new LinkedHashSet<>();
    for (Person p : byCountry.getOrDefault(country, List.of())) {
      boolean holds =
          p.terms().stream().anyMatch(t -> t.holdsOn(day) && fits(t, Optional.of(country), types));
      if (holds && isSpelt(p, wanted)) {
        found.add(p);
      }
    }
    return found;
  }

  /** The table tells heads of bodies apart from the title that most of them have. */
  private static boolean isOneOf(String type, List<String> types) {
    return types.contains(type) || (type.equals("HEAD") && types.contains("SEC"));
  }

  /** The one leader or minister in office on the day who is known by this name alone. */
  Optional<Person> famous(String name, LocalDate day) {
    return bySurname(name, Optional.empty(), KNOWN_BY_SURNAME, day);
  }

  /** Whether nobody else in the table has this last name. */
  boolean isOnly(String surname) {
    return bySurname.getOrDefault(Names.key(surname), List.of()).size() == 1;
  }

  private static Optional<Person> only(Set<Person> found) {
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}
