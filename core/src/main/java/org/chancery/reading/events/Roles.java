package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;
import org.chancery.model.EventType;
import org.chancery.model.Mention;

/** Fills the actor and the recipient of a trigger, frame by frame. */
final class Roles {
  private static final String COMPANY = "MNC";
  private static final String CIVIL = "CVL";
  private static final String PRESS = "JRN";
  private static final String OPPOSITION = "OPP";

  /** Sectors that quarrel with words. */
  private static final List<String> POLITICS =
      List.of("GOV", "LEG", "PTY", "ELI", "JUD", "BUS", PRESS);

  private static final List<String> ON_THE_SPOT = List.of("visit", "investigate");
  private static final double LATER_SLOT = 0.03;
  private static final List<EventType> ON_PLACES = List.of(EventType.ASSAULT, EventType.RETREAT);

  /** Acts that meet the state in which they are done: "shelled a village in Chad". */
  private static final List<EventType> LOCATED =
      List.of(EventType.ASSAULT, EventType.COERCE, EventType.AID, EventType.MOBILIZE);

  /** The same, where no private person acts. */
  private static final List<EventType> LOCATED_OF_POWERS =
      List.of(EventType.RETREAT, EventType.SANCTION);

  /** Acts that meet the state to which something goes: "aid to Gaza". */
  private static final List<EventType> ON_GOALS = List.of(EventType.AID, EventType.SANCTION);

  /** Acts that meet the state in whose towns envoys are: "reopened its embassy in Lima". */
  private static final List<EventType> OF_ENVOYS = List.of(EventType.SUPPORT, EventType.SANCTION);

  private static final List<EventType> GIVING =
      List.of(EventType.AID, EventType.COOPERATE, EventType.MOBILIZE);

  private final Clauses clauses;
  private final Sentence sentence;
  private final Slots slots;
  private final Whereabouts where;
  private final Places places;

  /** Who acts on whom, in which frame, and how far to trust it. */
  record Filled(Frame frame, List<Mention> actors, List<Mention> recipients, double confidence) {
    Filled toward(List<Mention> others) {
      return new Filled(frame, actors, others, confidence);
    }
  }

  Roles(Clauses clauses, Parties parties, Operators operators, Places places) {
    this.places = places;
    this.slots = new Slots(clauses, parties, operators);
    this.where = new Whereabouts(clauses, parties, operators, places);
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** The roles, unless nobody in them is of a known side: "people killed people". */
  Optional<Filled> fill(Rule rule, Trigger trigger) {
    return anyhow(rule, trigger)
        .filter(f -> rule.notBetween().filter(among -> within(among, f)).isEmpty())
        .filter(
            f ->
                f.actors().stream().anyMatch(Roles::political)
                    || (f.recipients().stream().anyMatch(Roles::political)
                        && !amongUnknown(rule, f)));
  }

  private static boolean within(Rule.Among circle, Filled filled) {
    List<Mention> all = joined(filled.actors(), filled.recipients());
    boolean persons = !filled.recipients().isEmpty() && all.stream().allMatch(Roles::isPerson);
    return (circle == Rule.Among.PERSONS && persons) || amongCompatriots(all);
  }

  /** Persons, parties and houses of one state: quarrels and deals of its politics. */
  private static boolean amongCompatriots(List<Mention> all) {
    long states = all.stream().flatMap(m -> m.actor().code().country().stream()).distinct().count();
    return all.size() > 1 && states <= 1 && all.stream().allMatch(Roles::politician);
  }

  private static boolean politician(Mention mention) {
    List<String> sectors = mention.actor().code().sectors();
    return (isPerson(mention) || !sectors.isEmpty())
        && mention.actor().type() != ActorType.STATE
        && (sectors.isEmpty()
            || POLITICS.contains(sectors.get(0))
            || (isPerson(mention) && sectors.get(0).equals(OPPOSITION)));
  }

  private static boolean isPerson(Mention mention) {
    return mention.actor().type() == ActorType.PERSON;
  }

  /** Names of whom nothing is known, in an act of words: plain news of persons and companies. */
  private static boolean amongUnknown(Rule rule, Filled f) {
    return rule.type().quadClass() != 4
        && f.actors().stream().allMatch(a -> a.actor() instanceof Actor.Unresolved)
        && f.recipients().stream()
            .noneMatch(r -> r.actor().type() != ActorType.PERSON && political(r));
  }

  /** A state, or somebody whose side the report tells; plain news of companies is not recorded. */
  private static boolean political(Mention mention) {
    return mention
        .actor()
        .code()
        .country()
        .map(c -> !c.equals(COMPANY))
        .orElse(mention.actor() instanceof Actor.Known);
  }

  private Optional<Filled> anyhow(Rule rule, Trigger trigger) {
    Optional<Filled> alone = Optional.empty();
    for (Frame frame : rule.frames()) {
      if (frame.takes(trigger.kind()) && (light(trigger) || !frame.light())) {
        Optional<Filled> filled = fill(rule, frame, trigger);
        if (filled.filter(f -> frame.reciprocal() || !f.recipients().isEmpty()).isPresent()) {
          return filled;
        }
        alone = alone.isPresent() ? alone : filled;
      }
    }
    return alone;
  }

  /** Whether there is a light verb, which the frames of such nouns need. */
  private static boolean light(Trigger trigger) {
    return trigger.light().isPresent();
  }

  private Optional<Filled> fill(Rule rule, Frame frame, Trigger trigger) {
    List<String> toward = toward(rule, frame, trigger);
    if (frame.reciprocal()) {
      return all(rule, frame, trigger, toward);
    }
    List<Slot> doers =
        frame.actor().stream()
            .filter(s -> s != Slot.OF_DOER || !objectAsked(rule, trigger))
            .toList();
    Slots.Role actor = first(doers, frame, trigger, toward, List.of());
    if (actor.mentions().isEmpty() || !allowed(rule, trigger, actor.mentions())) {
      return Optional.empty();
    }
    if (actor.mentions().size() > 1 && slots.mutual(trigger, toward)) {
      double trust = frame.confidence() - actor.cost();
      return Optional.of(new Filled(frame, actor.mentions(), List.of(), trust));
    }
    List<Slot> asked =
        frame.recipient().stream()
            .filter(s -> s != Slot.OF || !objectAsked(rule, trigger))
            .filter(s -> s != Slot.OBJECT || !given(rule, frame))
            .toList();
    Slots.Role recipient =
        rule.recipient() == Rule.Need.NONE
            ? Slots.Role.EMPTY
            : first(asked, frame, trigger, toward, actor.mentions());
    List<Mention> others = receivers(rule, actor.mentions(), recipient.mentions());
    boolean known = actor.mentions().stream().anyMatch(Slots::placed);
    boolean onTheSpot = known && rule.modes().stream().anyMatch(ON_THE_SPOT::contains);
    boolean powers = actor.mentions().stream().noneMatch(Roles::civil);
    boolean there =
        LOCATED.contains(rule.type()) || (powers && LOCATED_OF_POWERS.contains(rule.type()));
    if ((there || onTheSpot)
        && rule.recipient() != Rule.Need.NONE
        && others.stream().noneMatch(Slots::placed)) {
      boolean goal =
          ON_GOALS.contains(rule.type()) || (onTheSpot && trigger.kind() == Trigger.Kind.NOUN);
      others = joined(others, where.of(trigger, actor.mentions(), goal));
    }
    if (OF_ENVOYS.contains(rule.type()) && others.isEmpty()) {
      others = where.hosts(trigger, toward, actor.mentions());
    }
    boolean place = ON_PLACES.contains(rule.type()) && places.any(sentence, trigger.objects());
    if (others.isEmpty() && rule.recipient() == Rule.Need.REQUIRED && !place) {
      return Optional.empty();
    }
    double cost = actor.cost() + (others.isEmpty() ? 0 : recipient.cost());
    double confidence = frame.confidence() - cost;
    return Optional.of(new Filled(frame, actor.mentions(), others, confidence));
  }

  /** Who gets it: of gifts nobody of the giver's own, of visits and messages not the press. */
  private List<Mention> receivers(Rule rule, List<Mention> actors, List<Mention> found) {
    if (rule.type() == EventType.CONSULT) {
      return found.stream().filter(m -> !press(m)).toList();
    }
    return GIVING.contains(rule.type()) ? slots.foreign(actors, found) : found;
  }

  private static List<Mention> joined(List<Mention> some, List<Mention> more) {
    List<Mention> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /**
   * The rule's prepositions, else the frame's; "of" brings what a noun's act is done to, where a
   * rule asks for that.
   */
  private static List<String> toward(Rule rule, Frame frame, Trigger trigger) {
    List<String> all = rule.toward().isEmpty() ? frame.toward() : rule.toward();
    return objectAsked(rule, trigger) ? all.stream().filter(p -> !p.equals("of")).toList() : all;
  }

  private static boolean objectAsked(Rule rule, Trigger trigger) {
    return trigger.kind() == Trigger.Kind.NOUN && !rule.object().isEmpty();
  }

  /**
   * What is given, shared or sent is not who gets it, even if it is people: "sent doctors to Y".
   */
  private static boolean given(Rule rule, Frame frame) {
    boolean thing = !rule.object().isEmpty() && frame.recipient().indexOf(Slot.OBJECT) > 0;
    boolean force = !rule.object().isEmpty() && rule.type() == EventType.MOBILIZE;
    return force || (thing && GIVING.contains(rule.type()));
  }

  /** Civilians of no known side: whom a president meets in the street is no party. */
  private static boolean isPrivate(Mention mention) {
    return (mention.actor().code().country().isEmpty() && civil(mention)) || press(mention);
  }

  /** Whoever reports: to meet them is to speak in public. */
  private static boolean press(Mention mention) {
    List<String> sectors = mention.actor().code().sectors();
    return !sectors.isEmpty() && sectors.stream().allMatch(PRESS::equals);
  }

  private static boolean civil(Mention mention) {
    return mention.actor() instanceof Actor.Kind
        && mention.actor().code().sectors().stream().allMatch(CIVIL::equals);
  }

  /** Reciprocal acts: everybody is an actor, and there must be two. */
  private Optional<Filled> all(Rule rule, Frame frame, Trigger trigger, List<String> toward) {
    boolean verb =
        trigger.kind() == Trigger.Kind.VERB
            && rule.object().isEmpty()
            && clauses.passive(trigger.head());
    if (verb && slots.at(Slot.OBJECT, frame, trigger, toward, List.of()).mentions().isEmpty()) {
      return Optional.empty();
    }
    if (!verb && leaderless(frame, trigger)) {
      return Optional.empty();
    }
    Set<Mention> everybody = new LinkedHashSet<>();
    for (Slot slot : frame.actor()) {
      if (slot == Slot.OBJECT && !rule.object().isEmpty()) {
        continue;
      }
      for (Mention m : slots.at(slot, frame, trigger, toward, List.of()).mentions()) {
        if (!isPrivate(m) && everybody.stream().noneMatch(e -> same(e, m))) {
          everybody.add(m);
        }
      }
    }
    List<Mention> actors = List.copyOf(everybody);
    return actors.size() < 2 || !allowed(rule, trigger, actors)
        ? Optional.empty()
        : Optional.of(new Filled(frame, actors, List.of(), frame.confidence()));
  }

  /** "a policy of fighting X and Y": whoever fights them is not told. */
  private boolean leaderless(Frame frame, Trigger trigger) {
    return trigger.kind() == Trigger.Kind.VERB
        && frame.actor().contains(Slot.SUBJECT)
        && !clauses.passive(trigger.head())
        && !slots.between(trigger)
        && slots.at(Slot.SUBJECT, frame, trigger, List.of(), List.of()).mentions().isEmpty();
  }

  /**
   * The first slot that holds a party; but one that tells the state goes before one that does not.
   */
  private Slots.Role first(
      List<Slot> asked, Frame frame, Trigger trigger, List<String> toward, List<Mention> besides) {
    Slots.Role nameless = Slots.Role.EMPTY;
    double cost = 0;
    for (Slot slot : asked) {
      Slots.Role role = slots.at(slot, frame, trigger, toward, besides);
      List<Mention> others = slots.others(besides, role.mentions(), frame);
      Slots.Role dear = new Slots.Role(others, role.cost() + cost);
      boolean head = asked.get(0) == slot && (slot == Slot.OBJECT || slot == Slot.SUBJECT);
      if (others.stream().anyMatch(Slots::placed) || (head && !others.isEmpty())) {
        return dear;
      }
      if (nameless.mentions().isEmpty()) {
        nameless = dear;
      }
      cost += LATER_SLOT;
    }
    return nameless;
  }

  /** Whether the words of the actors are such as the rule asks for. */
  private boolean allowed(Rule rule, Trigger trigger, List<Mention> actors) {
    if (rule.actor().isEmpty() && rule.notActor().isEmpty()) {
      return true;
    }
    List<Token> words = new ArrayList<>();
    actors.forEach(a -> words.addAll(sentence.within(a.span())));
    clauses.doer(trigger.predicate()).ifPresent(words::add);
    boolean forbidden = words.stream().anyMatch(w -> rule.notActor().match(sentence, w));
    boolean wanted =
        words.stream().anyMatch(w -> rule.actor().match(sentence, w))
            || actors.stream().anyMatch(a -> holdsOffice(rule, a));
    return !forbidden && (rule.actor().isEmpty() || wanted);
  }

  /** "Lavrov", where a rule asks for a minister. */
  private static boolean holdsOffice(Rule rule, Mention mention) {
    return mention.actor() instanceof Actor.Known known
        && known.office().map(o -> rule.actor().names(o)).orElse(false);
  }

  /** One party under two names; two persons of one government are two. */
  static boolean same(Mention a, Mention b) {
    if (a.actor().id().equals(b.actor().id())) {
      return true;
    }
    ActorCode code = a.actor().code();
    boolean persons = a.actor().type() == ActorType.PERSON || b.actor().type() == ActorType.PERSON;
    return !persons && code.country().isPresent() && code.equals(b.actor().code());
  }
}
