package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;
import org.chancery.model.Mention;

/** Which parties the words of one sentence stand for. */
final class Parties {
  private static final List<String> HOME = List.of("in", "of", "from", "across", "throughout");

  /** Where those come from who are elsewhere: "negotiators from Chad". */
  private static final List<String> ORIGIN = List.of("of", "from");

  /** Kinds of names whose parts own nothing. */
  private static final List<String> UNOWNED = List.of("MISC", "ORG");

  private final Places places;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Bearers bearers;
  private final List<Mention> mentions;
  private final Sayings sayings;

  Parties(
      Clauses clauses, Bearers bearers, List<Mention> mentions, Sayings sayings, Places places) {
    this.places = places;
    this.sayings = sayings;
    this.sentence = clauses.sentence();
    this.clauses = clauses;
    this.bearers = bearers;
    this.mentions = mentions.stream().filter(Parties::party).toList();
  }

  boolean isEmpty() {
    return mentions.isEmpty();
  }

  /** Of all of them; there must be one. */
  String reportId() {
    return mentions.get(0).passage().reportId();
  }

  /** States, organisations, persons and groups; never a place, a time or a thing. */
  private static boolean party(Mention mention) {
    return mention.actor().code().country().isPresent()
        || !mention.actor().code().sectors().isEmpty()
        || mention.actor().type() != ActorType.STATE;
  }

  /** Who says what this word stands in. */
  List<Mention> speaker(Token token) {
    return sayings.around(token.span()).stream()
        .limit(1)
        .flatMap(s -> s.speaker().named().stream())
        .toList();
  }

  /** The parties named by this word and those joined to it by "and". */
  List<Mention> of(Token token) {
    Set<Mention> found = new LinkedHashSet<>();
    for (Token each : clauses.joined(token)) {
      found.addAll(one(each));
    }
    return List.copyOf(found);
  }

  private List<Mention> one(Token token) {
    List<Mention> direct = at(token);
    if (!direct.isEmpty()) {
      return direct.stream().anyMatch(m -> m.actor().code().country().isPresent())
          ? withPartners(token, direct)
          : sided(token, direct);
    }
    if (bearers.counts(token)) {
      Optional<Token> counted =
          sentence.children(token, "nmod").stream()
              .filter(n -> clauses.hasCase(n, List.of("of", "among")))
              .findFirst();
      if (counted.isPresent()) {
        return of(counted.get());
      }
    }
    for (Token other : sentence.children(token, "appos", "flat", "nmod")) {
      if (other.relates("nmod") && (other.index() < token.index() || cased(other))) {
        continue;
      }
      List<Mention> named = of(other);
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  /** "UK and EU negotiators" are two sides, though the words of the mention name one. */
  private List<Mention> withPartners(Token token, List<Mention> direct) {
    List<Mention> all = new ArrayList<>(direct);
    for (Token c : sentence.children(token, "compound", "amod")) {
      boolean outside = direct.stream().noneMatch(m -> m.span().overlaps(c.span()));
      if (outside && c.index() < token.index() && sentence.child(c, "conj").isPresent()) {
        at(c).stream().filter(Slots::placed).forEach(m -> all.add(0, m));
      }
    }
    return List.copyOf(all);
  }

  /** A group whose side only the words around it tell: "police in Lima", "Chad's own rebels". */
  private List<Mention> sided(Token token, List<Mention> groups) {
    List<String> countries = sides(token);
    return countries.isEmpty()
        ? groups
        : countries.stream().flatMap(c -> groups.stream().map(m -> sided(m, c))).toList();
  }

  /** Several where the words name several: "officials from Chad and Niger". */
  private List<String> sides(Token token) {
    List<Mention> found = new ArrayList<>(leaders(token));
    if (!bearers.relates(token)) {
      found.addAll(below(token, "nmod:poss"));
    }
    found.addAll(adjectives(token));
    List<String> named = countries(found);
    if (!named.isEmpty()) {
      return paired(token) ? named : named.subList(0, 1);
    }
    return bearers.guest(token)
        ? token.relates("nsubj") ? homes(token, ORIGIN) : List.of()
        : homes(token, HOME);
  }

  /** "British and EU negotiators". */
  private boolean paired(Token token) {
    return sentence.children(token, "amod", "compound").stream()
        .anyMatch(c -> c.index() < token.index() && sentence.child(c, "conj").isPresent());
  }

  private static List<String> countries(List<Mention> parties) {
    return parties.stream().flatMap(m -> m.actor().code().country().stream()).distinct().toList();
  }

  /** "police in Lima", "villagers of eastern Chad", "officials from Chad and Niger". */
  private List<String> homes(Token token, List<String> prepositions) {
    for (Token home : clauses.phrases(token, prepositions)) {
      List<String> states =
          countries(home(home).stream().filter(m -> m.actor().type() == ActorType.STATE).toList());
      if (!states.isEmpty()) {
        return states.subList(0, Math.min(states.size(), clauses.joined(home).size()));
      }
    }
    return List.of();
  }

  private List<Mention> home(Token home) {
    List<Mention> found = new ArrayList<>();
    clauses.joined(home).forEach(h -> found.addAll(at(h)));
    places.stateOf(reportId(), sentence, home).ifPresent(found::add);
    sentence.children(home, "compound", "appos", "flat").stream()
        .flatMap(c -> places.stateOf(reportId(), sentence, c).stream())
        .forEach(found::add);
    found.addAll(below(home, "nmod:poss"));
    found.addAll(adjectives(home));
    clauses.phrases(home, HOME).forEach(h -> found.addAll(home(h)));
    return found;
  }

  private static Mention sided(Mention group, String country) {
    if (!(group.actor() instanceof Actor.Kind kind)) {
      return group;
    }
    ActorCode code = new ActorCode(Optional.of(country), kind.code().sectors());
    String id = kind.id().replaceFirst("^kind::", "kind:" + country + ":");
    return new Mention(
        group.passage(), group.head(), new Actor.Kind(id, kind.name(), code), group.how());
  }

  /** "Vietnamese-led forces" act for Vietnam. */
  private List<Mention> leaders(Token token) {
    List<Mention> found = new ArrayList<>();
    for (Token c : sentence.children(token, "amod")) {
      if (bearers.leads(c)) {
        found.addAll(within(c));
      }
    }
    return found;
  }

  private boolean cased(Token noun) {
    return sentence.child(noun, "case").isPresent();
  }

  /** "his" of "his Kenyan counterpart". */
  List<Mention> pronounOwner(Token noun) {
    List<Mention> owners = below(noun, "nmod:poss");
    return owners.stream().filter(m -> m.how() == Mention.How.PRONOUN).toList();
  }

  /** The parties that this very word names; several where the words name several. */
  List<Mention> at(Token token) {
    Optional<Mention> best = Optional.empty();
    for (Mention m : mentions) {
      if (names(m, token) && best.map(b -> m.span().length() > b.span().length()).orElse(true)) {
        best = Optional.of(m);
      }
    }
    if (best.isEmpty()) {
      return List.of();
    }
    Mention longest = best.get();
    return mentions.stream().filter(m -> m.passage().equals(longest.passage())).toList();
  }

  private boolean names(Mention mention, Token token) {
    if (mention.head().overlaps(token.span())) {
      return true;
    }
    boolean top =
        token.head() == Token.ROOT || !mention.span().contains(sentence.token(token.head()).span());
    return top && Clauses.nominal(token) && mention.span().contains(token.span());
  }

  /** Whether this party is called the other's own: "its army". */
  boolean owned(Mention party, Mention owner) {
    return mentions.stream()
        .anyMatch(
            m ->
                m.how() == Mention.How.PRONOUN
                    && !m.span().equals(party.span())
                    && party.span().contains(m.span())
                    && m.actor().id().equals(owner.actor().id()));
  }

  /**
   * Whose the thing is that this word names: "Greek ships", "Iran's economy", "the coast of Oman";
   * each owner once: "Iran's missiles and Iran's drones".
   */
  List<Mention> owners(Token token) {
    List<Mention> found = new ArrayList<>();
    for (Token each : clauses.joined(token)) {
      owner(each).stream()
          .filter(m -> found.stream().noneMatch(f -> f.actor().id().equals(m.actor().id())))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  private List<Mention> owner(Token token) {
    List<Mention> possessors = below(token, token.is(Upos.VERB) ? "nsubj" : "nmod:poss");
    if (!possessors.isEmpty()) {
      List<Mention> sides = sidesOf(token, possessors);
      if (sides.isEmpty() && possessors.stream().allMatch(m -> m.how() == Mention.How.PRONOUN)) {
        sides = ofPhrase(token, "with");
      }
      return sides.isEmpty() ? possessors : sides;
    }
    List<Mention> by =
        bearers.deed(token)
            ? clauses.by(token).map(this::of).orElse(List.of())
            : ofPhrase(token, "by");
    if (!by.isEmpty()) {
      return by;
    }
    List<Mention> firedBy = handledBy(token);
    if (!firedBy.isEmpty()) {
      return firedBy;
    }
    List<Mention> adjectives = bearers.matter(token) ? List.of() : adjectives(token);
    if (!adjectives.isEmpty()) {
      return adjectives;
    }
    List<Mention> of = bearers.deed(token) ? List.of() : ofPhrase(token, "of");
    if (of.isEmpty() && !bearers.deed(token)) {
      of = clauses.phrases(token, List.of("of")).stream().flatMap(o -> ownerOf(o)).toList();
    }
    return of.isEmpty() ? across(token) : of;
  }

  /** "members of its army" are its own; "members of his party" are not he. */
  private Stream<Mention> ownerOf(Token token) {
    return owner(token).stream()
        .filter(m -> m.how() != Mention.How.PRONOUN || m.actor().type() != ActorType.PERSON);
  }

  /** "their Chinese counterparts" are China's, "its own Chinese tanks" are not. */
  private List<Mention> sidesOf(Token token, List<Mention> possessors) {
    boolean relational = bearers.relates(token);
    boolean pronouns = possessors.stream().allMatch(m -> m.how() == Mention.How.PRONOUN);
    return relational && pronouns
        ? adjectives(token).stream().filter(m -> m.how() != Mention.How.PRONOUN).toList()
        : List.of();
  }

  /** "missiles fired by Oman". */
  private List<Mention> handledBy(Token token) {
    for (Token v : sentence.children(token, "acl")) {
      if (clauses.passive(v) && bearers.handles(v)) {
        return clauses.agent(v).map(this::of).orElse(List.of());
      }
    }
    return List.of();
  }

  /** "the border with Oman", "a smuggler from Oman". */
  private List<Mention> across(Token token) {
    List<Mention> with = ofPhrase(token, "with");
    return with.isEmpty() ? ofPhrase(token, "from") : with;
  }

  List<Mention> below(Token token, String relation) {
    List<Mention> found = new ArrayList<>();
    sentence.children(token, relation).forEach(c -> found.addAll(of(c)));
    return found;
  }

  List<Mention> ofPhrase(Token token, String preposition) {
    List<Mention> found = new ArrayList<>();
    clauses.phrases(token, List.of(preposition)).forEach(c -> found.addAll(of(c)));
    return found;
  }

  /** Who does what a noun says, where its of-phrase names them. */
  List<Mention> doersOf(Token noun) {
    return bearers.deed(noun) ? List.of() : ofPhrase(noun, "of");
  }

  /**
   * States and peoples as adjectives or first parts: "Turkish shelling", "US-Chinese talks"; not of
   * several matters, each with its own place: "the Afghan and Iraqi wars".
   */
  List<Mention> adjectives(Token token) {
    List<Mention> found = new ArrayList<>();
    boolean several = bearers.strife(token) && token.xpos().equals("NNS");
    if (bearers.measures(token) || several) {
      return found;
    }
    found.addAll(leaders(token));
    for (Token child : sentence.children(token, "amod", "compound", "nmod:poss", "nmod:desc")) {
      if (child.index() < token.index() && !child.is(Upos.VERB)) {
        found.addAll(within(child));
        found.addAll(of(child));
      }
    }
    return found.stream().filter(m -> !insideName(m)).toList();
  }

  /**
   * A name that is no party where it stands before a noun: a name of nobody known ("the Cadillac
   * tax"), or the inner part of a longer one ("the North American Trade Agreement").
   */
  private boolean insideName(Mention mention) {
    if (mention.actor() instanceof Actor.Unresolved) {
      return mention.actor().type() != ActorType.PERSON;
    }
    int first = sentence.within(mention.span()).stream().mapToInt(Token::index).min().orElse(0);
    return first > 0
        && sentence.token(first).name().startsWith("I-")
        && UNOWNED.contains(sentence.token(first).name().substring(2));
  }

  private List<Mention> within(Token part) {
    List<Mention> found = new ArrayList<>();
    for (Token c : sentence.children(part, "amod", "compound", "obl", "nmod")) {
      if (c.index() < part.index()) {
        found.addAll(at(c));
      }
    }
    return found;
  }

  /** "each other". */
  boolean mutual(Token token) {
    return bearers.mutual(clauses.words(token));
  }

  /** Who or what is at home elsewhere than where it is: embassies, peacekeepers. */
  boolean guest(Token token) {
    return bearers.guest(token);
  }

  /** Persons that only their nation names: "a Saudi prince". */
  List<Mention> nationals(Token token) {
    return token.entity().equals("person") ? adjectives(token) : List.of();
  }

  /** Of deeds that harm, whose they are: "an Israeli raid". */
  List<Mention> deedOwners(Token token) {
    return bearers.deed(token) ? actingOwners(token) : List.of();
  }

  /**
   * Of things that act, whose they are: only where the thing is one that its owner acts through.
   */
  List<Mention> actingOwners(Token token) {
    return bearers.acts(token) ? owners(token) : List.of();
  }
}
