package org.chancery.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.lexicon.PetrarchActors.Dated;
import org.chancery.lexicon.PetrarchActors.Entry;

/**
 * Turns the entries of PETRARCH's dictionaries of actors into rows: an entry with days, or with a
 * given name at its head, is a person; one with a bare state is a seat of that state; any other is
 * an organisation. Whoever the lexicon knows under one of the names keeps id and terms there.
 */
final class PetrarchNames {
  private static final String STATES = "actors/states.tsv";
  private static final String PLACES = "actors/places.tsv";
  private static final String ORGANISATIONS = "actors/organisations.tsv";
  private static final String GIVEN = "actors/given-names.tsv";
  private static final String OFFICE = "OFFICIAL";
  private static final String FORMER = "ELI";
  private static final String ALWAYS_FROM = "0001";
  private static final String ALWAYS_UNTIL = "9999";

  private final Lexicon lexicon;
  private final CameoCodes codes;
  private final Casing casing;
  private final List<String> warnings;
  private final KnownNames known;
  private final Set<String> given = new LinkedHashSet<>();
  private final Set<String> bodies = new LinkedHashSet<>();
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Table.Row> organisations = new LinkedHashMap<>();
  private final Map<String, Set<String>> seats = new LinkedHashMap<>();

  /** Somebody's names and terms, gathered from all entries. */
  private record Person(String name, Set<String> names, List<Table.Row> terms) {}

  PetrarchNames(Lexicon lexicon, CameoCodes codes, List<String> warnings) {
    this.lexicon = lexicon;
    this.codes = codes;
    this.casing = new Casing(lexicon);
    this.warnings = warnings;
    this.known = new KnownNames();
    known.addPeople(lexicon.table(Lexicon.PEOPLE));
    known.addOrganisations(lexicon.table(ORGANISATIONS));
    for (String column :
        List.of("name", "names", "adjectives", "people", "capital", "seats", "describes")) {
      known.addOthers(lexicon.table(STATES), column);
    }
    known.addOthers(lexicon.table(PLACES), "name");
    known.addOthers(lexicon.table(PLACES), "names");
    lexicon.table(Dictionaries.KINDS).rows().stream()
        .filter(r -> !r.get("type").equals("person"))
        .forEach(r -> bodies.add(r.get("noun")));
    lexicon.table(GIVEN).rows().forEach(r -> given.add(Casing.key(r.get("name"))));
  }

  void add(Entry entry) {
    List<String> names = entry.phrases().stream().map(casing::name).distinct().toList();
    if (entry.codes().stream().allMatch(this::isBareState)) {
      alwaysValid(entry, "a state").ifPresent(code -> seat(code, names));
    } else if (isGroup(names.get(0)) || !(entry.isDated() || isNamedPerson(entry, names.get(0)))) {
      alwaysValid(entry, "an organisation").ifPresent(code -> organisation(code, names));
    } else {
      person(entry, names);
    }
  }

  private boolean isBareState(Dated dated) {
    return codes.isState(dated.code().entity()) && dated.code().sectors().isEmpty();
  }

  /** The code without days; only people's codes change with time here. */
  private Optional<Dated> alwaysValid(Entry entry, String what) {
    for (Dated dated : entry.codes()) {
      if (dated.isDated()) {
        warnings.add(
            dated.where()
                + ": expected no days at the code of "
                + what
                + ", found '"
                + dated.written()
                + "'"
                + PetrarchActors.NOT_USED);
      }
    }
    return entry.codes().stream().filter(d -> !d.isDated()).findFirst();
  }

  private void seat(Dated code, List<String> names) {
    Set<String> of =
        seats.computeIfAbsent(code.code().entity(), s -> new LinkedHashSet<>(names.size()));
    names.stream().filter(n -> !known.isOther(n)).forEach(of::add);
  }

  /** Whether one of the words is a common noun for a body: an army, a ministry, a party. */
  private boolean isGroup(String name) {
    return Lexicon.parts(Casing.key(name), " ").stream().anyMatch(bodies::contains);
  }

  /** Somebody of a state whose first word is a given name: firms are called after people too. */
  private boolean isNamedPerson(Entry entry, String name) {
    int blank = name.indexOf(' ');
    return blank > 0
        && given.contains(Casing.key(name.substring(0, blank)))
        && codes.isState(entry.codes().get(0).code().entity());
  }

  private void person(Entry entry, List<String> names) {
    Optional<String> country =
        entry.codes().stream().map(d -> d.code().entity()).filter(c -> !c.isEmpty()).findFirst();
    if (country.isEmpty()) {
      warnings.add(
          entry.where()
              + ": expected a person's code to name a state, found '"
              + entry.phrases().get(0)
              + "' without"
              + PetrarchActors.NOT_USED);
      return;
    }
    String id =
        known
            .person(names, country.get())
            .orElseGet(() -> slug(names.get(0) + " " + country.get()));
    Person person =
        people.computeIfAbsent(
            id, i -> new Person(names.get(0), new LinkedHashSet<>(), new ArrayList<>()));
    person.names().addAll(names);
    for (Dated dated : entry.codes()) {
      if (dated.isDated() || !entry.isDated() || !dated.code().sectors().equals(List.of(FORMER))) {
        person.terms().add(term(id, person.name(), country.get(), dated));
      }
    }
  }

  private Table.Row term(String id, String name, String country, Dated dated) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("id", id);
    cells.put("name", name);
    cells.put("country", dated.code().entity().isEmpty() ? country : dated.code().entity());
    cells.put("class", OFFICE);
    cells.put("sectors", String.join(";", dated.code().sectors()));
    boolean always = !dated.isDated();
    cells.put("from", dated.from().map(LocalDate::toString).orElse(always ? ALWAYS_FROM : ""));
    cells.put("until", dated.until().map(LocalDate::toString).orElse(always ? ALWAYS_UNTIL : ""));
    cells.put("origin", "petrarch");
    return Table.Row.of(dated.where(), lexicon.table(Lexicon.PEOPLE).header(), cells);
  }

  private void organisation(Dated first, List<String> names) {
    Optional<Table.Row> there =
        names.stream().flatMap(n -> known.organisation(n).stream()).findFirst();
    String id = there.map(r -> r.get("id")).orElseGet(() -> slug(names.get(0)));
    Table.Row row =
        Optional.ofNullable(organisations.get(id))
            .or(() -> there)
            .orElseGet(() -> organisation(id, names.get(0), first));
    organisations.put(id, row.with("names", joined(row, names)));
  }

  private Table.Row organisation(String id, String name, Dated first) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("id", id);
    cells.put("name", name);
    cells.put("type", "organization");
    cells.put("code", first.code().entity());
    cells.put("sectors", String.join(";", first.code().sectors()));
    return Table.Row.of(first.where(), lexicon.table(ORGANISATIONS).header(), cells);
  }

  /** The row's names with those that it lacks. */
  private static String joined(Table.Row row, Iterable<String> more) {
    Set<String> names = new LinkedHashSet<>(row.list("names"));
    more.forEach(names::add);
    names.remove(row.get("name"));
    return String.join("; ", names);
  }

  private static String slug(String name) {
    return Casing.key(name).replace(' ', '-');
  }

  void addTo(Layer layer) {
    List<Table.Row> terms = new ArrayList<>();
    people.forEach((id, person) -> terms.addAll(terms(id, person)));
    layer.add(Lexicon.PEOPLE, terms);
    layer.add(ORGANISATIONS, List.copyOf(organisations.values()));
    List<Table.Row> states = new ArrayList<>();
    for (Table.Row row : lexicon.table(STATES).rows()) {
      Set<String> more = seats.get(row.get("code"));
      if (more != null) {
        Set<String> all = new LinkedHashSet<>(row.list("seats"));
        all.addAll(more);
        states.add(row.with("seats", String.join("; ", all)));
      }
    }
    layer.add(STATES, states);
  }

  /** The lexicon's own terms first: of two that begin on one day, the first counts. */
  private List<Table.Row> terms(String id, Person person) {
    List<Table.Row> rows = new ArrayList<>(known.terms(id));
    rows.addAll(person.terms());
    if (rows.isEmpty()) {
      return rows;
    }
    rows.set(0, rows.get(0).with("names", joined(rows.get(0), person.names())));
    return rows;
  }
}
