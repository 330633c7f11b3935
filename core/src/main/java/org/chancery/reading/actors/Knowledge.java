package org.chancery.reading.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;
import org.chancery.model.ActorCode;

/** The tables of actors, loaded and checked. */
final class Knowledge {
  private static final String FOLDER = "actors/";
  private static final Pattern INITIALS = Pattern.compile("\\b(\\p{Lu})\\. (?=\\p{Lu}\\.)");

  private final Lexicon lexicon;
  private final Problems problems = new Problems();
  private final Cells cells = new Cells(problems);
  private final Gazetteer gazetteer = new Gazetteer();
  private final Map<String, State> states = new LinkedHashMap<>();
  private final Map<String, List<State>> capitals = new LinkedHashMap<>();
  private final Map<String, List<State>> described = new LinkedHashMap<>();
  private final Map<String, String> pronouns = new LinkedHashMap<>();
  private final Map<String, String> bodies = new LinkedHashMap<>();
  private final Map<String, String> ranks = new LinkedHashMap<>();
  private final Successors successors;
  private final Spelling spelling;
  private final People people;
  private final Words words;

  Knowledge(Lexicon lexicon) {
    this.lexicon = lexicon;
    table("states").rows().forEach(this::state);
    this.successors = new Successors(table("successors"), cells);
    table("organisations").rows().forEach(this::organisation);
    this.spelling = new Spelling(table("spellings"), problems);
    this.people = new People(table("people"), cells, spelling);
    people.all().forEach(this::person);
    List<Office> offices = new ArrayList<>();
    table("offices").rows().forEach(row -> office(row, offices));
    offices.stream().filter(o -> !isOfBody(o, offices)).forEach(this::office);
    table("kinds").rows().forEach(this::kind);
    table("places").rows().forEach(this::place);
    this.words = new Words(table("references"), problems);
    table("given-names").rows().forEach(this::givenName);
    problems.check();
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  People people() {
    return people;
  }

  Spelling spelling() {
    return spelling;
  }

  Words words() {
    return words;
  }

  Optional<State> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  /** The state that was called so on these days. */
  Optional<State> then(String code, LocalDate first, LocalDate last) {
    return successors.of(code, first, last).flatMap(this::state);
  }

  /** The words with the states that they meant on the day. */
  Chunk on(Chunk chunk, Optional<LocalDate> day) {
    return day.isEmpty()
        ? chunk
        : chunk.on(day).with(s -> then(s.code(), day.get(), day.get()).orElse(s));
  }

  /** The code of the state that was governed from this town on the day. */
  Optional<String> governedFrom(String town, Optional<LocalDate> day) {
    return State.governing(capitals.getOrDefault(Names.key(town), List.of()), day).map(State::code);
  }

  /** "He" or "she", where the given name tells. */
  Optional<String> pronoun(String givenName) {
    return Optional.ofNullable(pronouns.get(givenName));
  }

  /** States that these words may stand for: "the Islamic Republic". */
  List<State> described(String words) {
    return described.getOrDefault(Names.key(words), List.of());
  }

  /** Titles in one row of the table are one rank: "vice president", but not "crown prince". */
  Optional<String> rank(String title) {
    return Optional.ofNullable(ranks.get(lower(title)));
  }

  /** The id of the organisation of this name. */
  Optional<String> body(String name) {
    return Optional.ofNullable(bodies.get(name));
  }

  private Table table(String name) {
    return lexicon.table(FOLDER + name + ".tsv");
  }

  private void state(Table.Row row) {
    String code = cells.requiredCode(row, "code");
    String name = cells.required(row, "name");
    String adjective = Cells.list(row, "adjectives").stream().findFirst().orElse(name);
    State state =
        new State(
            code,
            name,
            adjective,
            cells.firstDay(row, "from"),
            cells.lastDay(row, "until"),
            some(row.get("wikidata")));
    if (states.put(code, state) != null) {
      problems.add(row.where(), "each code once", code);
    }
    name(name, state, State.As.NAME);
    Cells.list(row, "names").forEach(n -> name(n, state, State.As.ALIAS));
    Cells.list(row, "adjectives").forEach(n -> name(n, state, State.As.ADJECTIVE));
    Cells.list(row, "people").forEach(n -> name(n, state, State.As.PEOPLE));
    for (String capital : Cells.list(row, "capital")) {
      name(capital, state, State.As.CAPITAL);
      capitals.computeIfAbsent(Names.key(capital), k -> new ArrayList<>()).add(state);
    }
    Cells.list(row, "seats").forEach(n -> name(n, state, State.As.SEAT));
    for (String words : Cells.list(row, "describes")) {
      name(words, state, State.As.DESCRIPTION);
      described.computeIfAbsent(Names.key(words), k -> new ArrayList<>()).add(state);
    }
  }

  private void name(String name, State state, State.As as) {
    gazetteer.add(name, new Sense.OfState(state, as));
  }

  private void organisation(Table.Row row) {
    Organisation o =
        new Organisation(
            cells.required(row, "id"),
            cells.required(row, "name"),
            cells.type(row),
            new ActorCode(cells.code(row, "code"), cells.sectors(row)),
            cells.firstDay(row, "from"),
            cells.lastDay(row, "until"),
            some(row.get("wikidata")));
    gazetteer.add(o.name(), new Sense.OfOrganisation(o, false));
    for (String name : Cells.list(row, "names")) {
      gazetteer.add(name, new Sense.OfOrganisation(o, true));
      bodies.putIfAbsent(name, o.id());
    }
    bodies.put(o.name(), o.id());
  }

  private void person(Person person) {
    Sense sense = new Sense.OfPerson(person);
    for (String name : person.names()) {
      gazetteer.add(name, sense);
      if (name.indexOf(". ") > 0) {
        gazetteer.add(joined(name), sense);
      }
    }
  }

  /** "A.P.J. Abdul Kalam" for "A. P. J. Abdul Kalam". */
  private static String joined(String name) {
    return INITIALS.matcher(name).replaceAll("$1.");
  }

  private void office(Office office) {
    gazetteer.add(office.title(), new Sense.OfOffice(office));
  }

  /** "UN envoy" is an envoy, and the UN is named beside; so is a "State Department spokesman". */
  private boolean isOfBody(Office office, List<Office> all) {
    String title = office.title();
    boolean speaks = office.type().equals("SPK");
    int blank = speaks ? title.lastIndexOf(' ') : title.indexOf(' ');
    if (blank < 0 || !bodies.containsKey(title.substring(0, blank))) {
      return false;
    }
    String rest = title.substring(blank + 1);
    return all.stream().anyMatch(o -> o.title().equals(rest));
  }

  private void office(Table.Row row, List<Office> offices) {
    String type = cells.required(row, "class");
    String title = cells.required(row, "title");
    String rank = title.replaceFirst("@.*", "");
    List<String> sectors = cells.sectors(row);
    List<String> names = new ArrayList<>(List.of(title));
    names.addAll(Cells.list(row, "names"));
    for (String name : names) {
      int at = name.indexOf('@');
      Optional<String> only = at < 0 ? Optional.empty() : Optional.of(name.substring(at + 1));
      if (only.isPresent() && !Cells.isCode(only.get())) {
        problems.add(row.where(), "a code of three capital letters after @", name);
      }
      String words = at < 0 ? name : name.substring(0, at);
      offices.add(new Office(type, words, sectors, only));
      ranks.putIfAbsent(lower(words), rank);
    }
  }

  private void kind(Table.Row row) {
    String noun = cells.required(row, "noun");
    String plural = row.get("plural").isEmpty() ? noun : row.get("plural");
    KindNoun kind =
        new KindNoun(noun, plural, cells.sectors(row), cells.type(row), cells.code(row, "code"));
    gazetteer.add(noun, new Sense.OfKind(kind));
    if (!plural.equals(noun)) {
      gazetteer.add(plural, new Sense.OfKind(kind));
    }
  }

  private void givenName(Table.Row row) {
    String pronoun = row.get("pronoun");
    if (!pronoun.equals("he") && !pronoun.equals("she")) {
      problems.add(row.where(), "he or she", pronoun);
    }
    pronouns.put(lower(cells.required(row, "name")), pronoun);
  }

  private void place(Table.Row row) {
    Sense sense = new Sense.OfPlace(row.get("name"));
    gazetteer.add(cells.required(row, "name"), sense);
    Cells.list(row, "names").forEach(n -> gazetteer.add(n, sense));
  }

  static Optional<String> some(String s) {
    return s.isEmpty() ? Optional.empty() : Optional.of(s);
  }

  static String lower(String s) {
    return s.toLowerCase(Locale.ROOT);
  }
}
