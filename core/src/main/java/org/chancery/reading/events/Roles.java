package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.EnumSet;
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
import org.chancery.model.Status;

/** Fills the actor and the recipient of a trigger, frame by frame. */
final class Roles {
  private static final double LATER_SLOT = 0.03;
  private static final List<String> CLAUSE_PHRASES =
      List.of("with", "to", "from", "against", "between", "on", "upon", "for", "toward", "towards");
  private static final Set<EventType> GIVING =
      EnumSet.of(EventType.AID, EventType.COOPERATE, EventType.MOBILIZE);
  private static final List<String> BETWEEN = List.of("between", "among");
  private static final double BY_OWNER = 0.1;

  private final Clauses clauses;
  private final Sentence sentence;
  private final Parties parties;
  private final ClauseMarks marks;

  /** Who acts on whom, in which frame, and how far to trust it. */
  record Filled(Frame frame, List<Mention> actors, List<Mention> recipients, double confidence) {}

  /** Parties of one role and what they cost in trust. */
  private record Role(List<Mention> mentions, double cost) {
    static final Role EMPTY = new Role(List.of(), 0);
  }

  Roles(Clauses clauses, Parties parties, Operators operators) {
    this.marks = new ClauseMarks(clauses, operators);
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.parties = parties;
  }

  /** The roles, unless only nameless kinds are in them: "people killed people". */
  Optional<Filled> fill(Rule rule, Trigger trigger) {
    return anyhow(rule, trigger)
        .filter(
            f ->
                f.actors().stream().anyMatch(Roles::named)
                    || f.recipients().stream().anyMatch(Roles::named));
  }

  private static boolean named(Mention mention) {
    return placed(mention) || !(mention.actor() instanceof Actor.Kind);
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
    Role actor = first(frame.actor(), frame, trigger, toward, List.of());
    if (actor.mentions().isEmpty() || !allowed(rule, trigger, actor.mentions())) {
      return Optional.empty();
    }
    List<Slot> slots =
        frame.recipient().stream()
            .filter(s -> s != Slot.OF || !objectAsked(rule, trigger))
            .filter(s -> s != Slot.OBJECT || !given(rule, frame))
            .toList();
    Role recipient =
        rule.recipient() == Rule.Need.NONE
            ? Role.EMPTY
            : first(slots, frame, trigger, toward, actor.mentions());
    List<Mention> others = recipient.mentions();
    if (others.isEmpty() && rule.recipient() == Rule.Need.REQUIRED) {
      return Optional.empty();
    }
    double cost = actor.cost() + (others.isEmpty() ? 0 : recipient.cost());
    double confidence = frame.confidence() - cost;
    return Optional.of(new Filled(frame, actor.mentions(), others, confidence));
  }

  /** The rule's prepositions, else the frame's; "of" brings what a noun's act is done to, where a rule asks for that. */
  private static List<String> toward(Rule rule, Frame frame, Trigger trigger) {
    List<String> all = rule.toward().isEmpty() ? frame.toward() : rule.toward();
    return objectAsked(rule, trigger) ? all.stream().filter(p -> !p.equals("of")).toList() : all;
  }

  private static boolean objectAsked(Rule rule, Trigger trigger) {
    return trigger.kind() == Trigger.Kind.NOUN && !rule.object().isEmpty();
  }

  /** What is given, shared or sent is not who gets it, even if it is people: "sent doctors to Y". */
  private static boolean given(Rule rule, Frame frame) {
    boolean thing = !rule.object().isEmpty() && frame.recipient().indexOf(Slot.OBJECT) > 0;
    return thing && GIVING.contains(rule.type());
  }

  /** Reciprocal acts: everybody is an actor, and there must be two. */
  private Optional<Filled> all(Rule rule, Frame frame, Trigger trigger, List<String> toward) {
    Set<Mention> everybody = new LinkedHashSet<>();
    for (Slot slot : frame.actor()) {
      if (slot == Slot.OBJECT && !rule.object().isEmpty()) {
        continue;
      }
      for (Mention m : slot(slot, frame, trigger, toward).mentions()) {
        if (everybody.stream().noneMatch(e -> same(e, m))) {
          everybody.add(m);
        }
      }
    }
    List<Mention> actors = List.copyOf(everybody);
    return actors.size() < 2 || !allowed(rule, trigger, actors)
        ? Optional.empty()
        : Optional.of(new Filled(frame, actors, List.of(), frame.confidence()));
  }

  /** The first slot that holds a party; but one that tells the state goes before one that does not. */
  private Role first(
      List<Slot> slots, Frame frame, Trigger trigger, List<String> toward, List<Mention> besides) {
    Role nameless = Role.EMPTY;
    double cost = 0;
    for (Slot slot : slots) {
      Role role = slot(slot, frame, trigger, toward);
      List<Mention> others = others(besides, role.mentions(), frame);
      Role dear = new Role(others, role.cost() + cost);
      boolean head = slots.get(0) == slot && (slot == Slot.OBJECT || slot == Slot.SUBJECT);
      if (others.stream().anyMatch(Roles::placed) || (head && !others.isEmpty())) {
        return dear;
      }
      if (nameless.mentions().isEmpty()) {
        nameless = dear;
      }
      cost += LATER_SLOT;
    }
    return nameless;
  }

  private static boolean placed(Mention mention) {
    return mention.actor().code().country().isPresent() || mention.actor() instanceof Actor.Known;
  }

  private Role slot(Slot slot, Frame frame, Trigger trigger, List<String> toward) {
    Token head = trigger.head();
    Token predicate = trigger.predicate();
    return switch (slot) {
      case SUBJECT -> subject(clauses.doer(head), frame);
      case LIGHT_SUBJECT -> subject(clauses.doer(predicate), frame);
      case OBJECT -> things(trigger.objects(), frame);
      case INDIRECT_OBJECT -> named(indirect(trigger));
      case TOWARD -> toward(head, toward, frame);
      case OBJECT_TOWARD -> things(phrases(trigger.objects(), toward), frame);
      case OBJECT_POSSESSOR -> direct(each(trigger.objects(), o -> parties.below(o, "nmod:poss")));
      case OBJECT_OF -> things(phrases(trigger.objects(), List.of("of")), frame);
      case OBJECT_ADJECTIVE -> direct(each(trigger.objects(), parties::adjectives));
      case WITH -> named(participants(head, trigger.objects(), toward));
      case CLAUSE_SUBJECT -> named(clauseSubjects(trigger));
      case CONDITION_SUBJECT -> named(conditionSubjects(trigger));
      case CLAUSE_OBJECT -> placedFirst(clauseParties(trigger), frame);
      case POSSESSOR -> direct(each(List.of(head), h -> parties.below(h, "nmod:poss")));
      case BY -> named(clauses.by(head).map(List::of).orElse(List.of()));
      case ADJECTIVE -> direct(each(List.of(head), parties::adjectives));
      case OF -> things(clauses.phrases(head, List.of("of")), frame);
      case OF_DOER -> ofDoer(trigger, frame, toward);
      case BETWEEN -> named(with(head, trigger.light().map(List::of).orElse(List.of()), BETWEEN));
      case NOUN_TOWARD -> nounToward(trigger, frame, toward);
      case NOUN_SUBJECT -> governor(trigger, toward);
      case NOUN_WITH -> named(with(head, List.of(predicate), toward));
      case LIGHT_WITH -> light(trigger, toward);
    };
  }

  private Role subject(Optional<Token> subject, Frame frame) {
    if (subject.isEmpty()) {
      return Role.EMPTY;
    }
    List<Mention> named = parties.of(subject.get());
    if (!named.isEmpty() || !frame.owners()) {
      return direct(named);
    }
    return new Role(parties.actingOwners(subject.get()), BY_OWNER);
  }

  private Role named(List<Token> tokens) {
    List<Mention> named = each(tokens, parties::of);
    return named.isEmpty() ? direct(each(tokens, parties::actingOwners)) : direct(named);
  }

  /** "the visit of X to Y": only where Y stands too. */
  private Role ofDoer(Trigger trigger, Frame frame, List<String> toward) {
    List<String> others = toward.stream().filter(p -> !p.equals("of")).toList();
    boolean goal = !nounToward(trigger, frame, others).mentions().isEmpty();
    return goal ? direct(parties.doersOf(trigger.head())) : Role.EMPTY;
  }

  private static Role direct(List<Mention> mentions) {
    return new Role(mentions, 0);
  }

  /** What is named, or else whose the things are. */
  private Role things(List<Token> tokens, Frame frame) {
    List<Mention> named = each(tokens, parties::of);
    if (!named.isEmpty() || !frame.owners()) {
      return direct(named);
    }
    return new Role(each(tokens, parties::owners), BY_OWNER);
  }

  private Role toward(Token head, List<String> prepositions, Frame frame) {
    List<Token> found = clauses.phrases(head, prepositions);
    Role role = things(found, frame);
    return role.mentions().isEmpty() ? things(phrases(found, prepositions), frame) : role;
  }

  private interface Finder {
    List<Mention> find(Token token);
  }

  private static List<Mention> each(List<Token> tokens, Finder finder) {
    List<Mention> found = new ArrayList<>();
    for (Token token : tokens) {
      for (Mention m : finder.find(token)) {
        if (found.stream().noneMatch(f -> f.actor().id().equals(m.actor().id()))) {
          found.add(m);
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Token> phrases(List<Token> nouns, List<String> prepositions) {
    List<Token> found = new ArrayList<>();
    for (Token noun : nouns) {
      found.addAll(clauses.phrases(noun, prepositions));
      clauses
          .phrases(noun, List.of("of"))
          .forEach(o -> found.addAll(clauses.phrases(o, prepositions)));
      sentence.children(noun, "acl").stream()
          .filter(clauses::passive)
          .forEach(v -> found.addAll(clauses.phrases(v, prepositions)));
    }
    return found;
  }

  private List<Token> with(Token head, List<Token> more, List<String> prepositions) {
    List<Token> found = new ArrayList<>(clauses.phrases(head, prepositions));
    found.addAll(phrases(more, prepositions));
    return found;
  }

  /** "met the press after talks with Y": only where nobody else is named beside Y. */
  private Role governor(Trigger trigger, List<String> toward) {
    Token noun = trigger.head();
    List<Mention> his = each(with(noun, List.of(), toward), parties::pronounOwner);
    if (!his.isEmpty()) {
      return direct(his);
    }
    boolean alone =
        with(noun, List.of(), toward).stream().allMatch(w -> parties.of(w).isEmpty());
    boolean possessed = !parties.below(noun, "nmod:poss").isEmpty();
    boolean between = !clauses.phrases(noun, BETWEEN).isEmpty();
    return alone || possessed || between || trigger.light().isPresent()
        ? Role.EMPTY
        : named(clauses.nounSubject(noun).map(List::of).orElse(List.of()));
  }

  private List<Token> participants(Token head, List<Token> objects, List<String> toward) {
    List<Token> found = with(head, objects, toward);
    with(head, objects, BETWEEN).stream().filter(t -> !found.contains(t)).forEach(found::add);
    return found;
  }

  private Role nounToward(Trigger trigger, Frame frame, List<String> toward) {
    List<Token> found = new ArrayList<>(clauses.phrases(trigger.head(), toward));
    trigger.light().ifPresent(l -> found.addAll(clauses.phrases(l, toward)));
    found.addAll(phrases(trigger.objects(), toward));
    clauses.by(trigger.head()).ifPresent(b -> found.addAll(clauses.phrases(b, toward)));
    return things(found, frame);
  }

  private Role light(Trigger trigger, List<String> toward) {
    if (trigger.light().isEmpty()) {
      return Role.EMPTY;
    }
    Token verb = trigger.light().get();
    List<Mention> found =
        new ArrayList<>(clauses.doer(verb).map(parties::of).orElse(List.of()));
    found.addAll(each(clauses.phrases(verb, toward), parties::of));
    return direct(found);
  }

  private List<Token> clauseSubjects(Trigger trigger) {
    List<Token> found = new ArrayList<>();
    List<Token> clausesBelow = new ArrayList<>(complements(trigger.head(), trigger.objects()));
    trigger.light().ifPresent(l -> clausesBelow.addAll(complements(l, List.of())));
    for (Token c : clausesBelow) {
      sentence.child(c, "nsubj").ifPresent(found::add);
    }
    return found;
  }

  private List<Token> conditionSubjects(Trigger trigger) {
    List<Token> heads = new ArrayList<>(List.of(trigger.head()));
    heads.addAll(complements(trigger.head(), trigger.objects()));
    List<Token> found = new ArrayList<>();
    for (Token h : heads) {
      for (Token c : sentence.children(h, "advcl")) {
        if (marks.marker(c).filter(s -> s == Status.CONDITIONAL).isPresent()) {
          sentence.child(c, "nsubj").ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** "gave Kenya tents": not what is given. */
  private List<Token> indirect(Trigger trigger) {
    List<Token> objects = sentence.children(trigger.head(), "iobj", "obj");
    return objects.stream()
        .filter(o -> o.relates("iobj") || (objects.size() > 1 && o.index() == objects.get(0).index()))
        .toList();
  }

  private Role placedFirst(List<Token> tokens, Frame frame) {
    for (Token t : tokens) {
      Role role = things(List.of(t), frame);
      if (role.mentions().stream().anyMatch(Roles::placed)) {
        return role;
      }
    }
    return things(tokens, frame);
  }

  /** Whom the promised, refused or threatened act would meet. */
  private List<Token> clauseParties(Trigger trigger) {
    List<Token> found = new ArrayList<>();
    for (Token c : complements(trigger.head(), trigger.objects())) {
      List<Token> objects = clauses.undergoers(c);
      found.addAll(objects);
      found.addAll(clauses.phrases(c, CLAUSE_PHRASES));
      found.addAll(phrases(objects, CLAUSE_PHRASES));
    }
    found.addAll(phrases(trigger.objects(), CLAUSE_PHRASES));
    return found;
  }

  private List<Token> complements(Token head, List<Token> objects) {
    List<Token> found = new ArrayList<>(sentence.children(head, "xcomp", "ccomp", "advcl", "acl"));
    objects.forEach(o -> found.addAll(sentence.children(o, "acl")));
    return found.stream().filter(c -> !c.relation().equals("acl:relcl")).toList();
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
    boolean wanted = words.stream().anyMatch(w -> rule.actor().match(sentence, w));
    return !forbidden && (rule.actor().isEmpty() || wanted);
  }

  /** Recipients without the actor, and without what is only his own: "withdrew its troops from Y". */
  private List<Mention> others(List<Mention> actors, List<Mention> recipients, Frame frame) {
    List<Mention> others =
        recipients.stream().filter(r -> actors.stream().noneMatch(a -> same(a, r))).toList();
    List<Mention> foreign =
        others.stream().filter(r -> actors.stream().noneMatch(a -> parties.owned(r, a))).toList();
    return foreign.isEmpty() && frame.recipient().indexOf(Slot.OBJECT) == 0 ? others : foreign;
  }

  /** One party under two names; two persons of one government are two. */
  static boolean same(Mention a, Mention b) {
    if (a.actor().id().equals(b.actor().id())) {
      return true;
    }
    ActorCode code = a.actor().code();
    boolean persons =
        a.actor().type() == ActorType.PERSON || b.actor().type() == ActorType.PERSON;
    return !persons && code.country().isPresent() && code.equals(b.actor().code());
  }
}
