package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;

/** Somebody whom a report names, while it is being read; all the report's mentions share it. */
final class Party {
  /** How the id of a person begins whom only a report tells of. */
  static final String LEARNED = "person:";

  private final String id;
  private final Sort sort;
  private final ActorType type;
  private final Optional<Person> person;
  private final List<List<String>> names = new ArrayList<>();
  private String name;
  private ActorCode code;
  private Optional<String> wikidata = Optional.empty();
  private Optional<String> office = Optional.empty();
  private Optional<String> gender = Optional.empty();
  private Claim claim = Claim.NOTHING;
  private String because = "";

  /** Which case of {@link Actor} it becomes. */
  enum Sort {
    KNOWN,
    KIND,
    UNRESOLVED
  }

  Party(String id, String name, Sort sort, ActorType type, ActorCode code) {
    this(id, name, sort, type, code, Optional.empty());
  }

  private Party(
      String id, String name, Sort sort, ActorType type, ActorCode code, Optional<Person> person) {
    this.id = id;
    this.name = name;
    this.sort = sort;
    this.type = type;
    this.code = code;
    this.person = person;
  }

  static Party of(State state) {
    Party p = new Party(state.code(), state.name(), Sort.KNOWN, ActorType.STATE, state.actorCode());
    p.wikidata = state.wikidata();
    return p;
  }

  static Party of(Organisation o) {
    Party p = new Party(o.id(), o.name(), Sort.KNOWN, o.type(), o.code());
    p.wikidata = o.wikidata();
    return p;
  }

  static Party of(Person person) {
    Party p =
        new Party(
            person.id(),
            person.name(),
            Sort.KNOWN,
            ActorType.PERSON,
            ActorCode.NONE,
            Optional.of(person));
    p.wikidata = person.wikidata();
    person.names().forEach(n -> p.names.add(lower(n)));
    return p;
  }

  static Party unresolved(String id, String name, ActorType type, String because) {
    Party p = new Party(id, name, Sort.UNRESOLVED, type, ActorCode.NONE);
    p.because = because;
    return p;
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  ActorType type() {
    return type;
  }

  ActorCode code() {
    return code;
  }

  Optional<String> country() {
    return code.country();
  }

  Optional<Person> person() {
    return person;
  }

  Optional<String> gender() {
    return gender;
  }

  Claim claim() {
    return claim;
  }

  Optional<String> office() {
    return office;
  }

  boolean isPerson() {
    return type == ActorType.PERSON;
  }

  boolean isState() {
    return type == ActorType.STATE;
  }

  /** Whether "they" may mean it. */
  boolean isMany() {
    return sort == Sort.KIND;
  }

  void claims(Claim more) {
    claim = claim.and(more);
    gender = gender.or(more::gender);
  }

  void isCalled(String words) {
    List<String> atoms = lower(words);
    if (!names.contains(atoms)) {
      names.add(atoms);
    }
    if (person.isEmpty() && sort == Sort.KNOWN && words.length() > name.length()) {
      name = words;
    }
  }

  void hasGender(String told) {
    gender = gender.or(() -> Optional.of(told));
  }

  void serves(ActorCode served, Optional<String> title) {
    code = served;
    office = title;
  }

  void isUnresolved(String reason) {
    because = reason;
  }

  /** Whether these words are the end of one of its names, or its first word, however spelt. */
  boolean answersTo(List<String> words, Spelling spelling) {
    for (List<String> full : names) {
      boolean first = words.size() == 1 && full.get(0).equals(words.get(0));
      if (first
          || endsWith(full, words)
          || isLastButOne(full, words)
          || isSpelt(full, words, spelling)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is the last word of one of its longer names. */
  boolean isCalledLast(String word) {
    return names.stream().anyMatch(n -> n.size() > 1 && n.get(n.size() - 1).equals(word));
  }

  /** "López" of "Rosa López Marín". */
  private static boolean isLastButOne(List<String> full, List<String> words) {
    int at = full.size() - 2;
    return words.size() == 1 && at > 0 && full.get(at).equals(words.get(0));
  }

  private static boolean isSpelt(List<String> full, List<String> words, Spelling spelling) {
    return spelling.same(String.join(" ", words), String.join(" ", full));
  }

  /** Whether this is one of its full names, however spelt. */
  boolean isNamed(List<String> words, Spelling spelling) {
    return names.stream()
        .anyMatch(
            n ->
                n.equals(words)
                    || (n.size() > 1 && words.size() > 1 && isSpelt(n, words, spelling)));
  }

  private static boolean endsWith(List<String> full, List<String> end) {
    return full.size() >= end.size()
        && full.subList(full.size() - end.size(), full.size()).equals(end);
  }

  static List<String> lower(String name) {
    return Names.atoms(Knowledge.lower(name));
  }

  /**
   * The same in every report where name, country and office agree: "person:jan-berg:NOR:FM". Who
   * stands in a table has an id of the table's.
   */
  private String lasting() {
    if (!id.startsWith(LEARNED)) {
      return id;
    }
    String held = claim.types().stream().findFirst().or(code::sector).orElse("");
    String former = claim.former() ? "-former" : "";
    return id + ":" + code.country().orElse("") + (held.isEmpty() ? "" : ":" + held + former);
  }

  /** As it goes into the record. */
  Actor actor() {
    return switch (sort) {
      case KNOWN ->
          because.isEmpty()
              ? new Actor.Known(lasting(), name, type, code, wikidata, office)
              : new Actor.Unresolved(
                  id.replaceFirst("^[a-z]+:", "unresolved:"), name, type, because);
      case KIND -> new Actor.Kind(id, name, code);
      case UNRESOLVED -> new Actor.Unresolved(id, name, type, because);
    };
  }
}
