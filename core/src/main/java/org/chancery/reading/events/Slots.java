package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Actor;
import org.chancery.model.Mention;
import org.chancery.model.Status;

/** Finds the parties that stand in a slot, seen from one trigger. */
final class Slots {
  private static final List<String> THING_PHRASES =
      List.of("with", "to", "from", "against", "between");
  private static final List<String> CLAUSE_PHRASES =
      List.of("with", "to", "from", "against", "between", "on", "upon", "for", "toward", "towards");
  private static final List<String> BETWEEN = List.of("between", "among");

  /** "As Chileans, we …" tells who the subject is. */
  private static final List<String> AS = List.of("as");

  private static final double BY_OWNER = 0.1;

  private final Clauses clauses;
  private final Sentence sentence;
  private final Parties parties;
  private final ClauseMarks marks;

  /** Parties of one role and what they cost in trust. */
  record Role(List<Mention> mentions, double cost) {
    static final Role EMPTY = new Role(List.of(), 0);
  }

  Slots(Clauses clauses, Parties parties, Operators operators) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.parties = parties;
    this.marks = new ClauseMarks(clauses, operators);
  }

  /**
   * @param besides parties that the slot is not asked for
   */
  Role at(Slot slot, Frame frame, Trigger trigger, List<String> toward, List<Mention> besides) {
    Token head = trigger.head();
    Token predicate = trigger.predicate();
    return switch (slot) {
      case SUBJECT -> doer(head, frame);
      case LIGHT_SUBJECT -> doer(trigger, frame);
      case OBJECT -> things(trigger.objects(), frame);
      case INDIRECT_OBJECT -> named(indirect(trigger));
      case TOWARD -> toward(head, toward, frame);
      case OBJECT_TOWARD -> things(phrases(trigger.objects(), toward), frame);
      case OBJECT_POSSESSOR -> direct(each(trigger.objects(), o -> parties.below(o, "nmod:poss")));
      case OBJECT_OF -> things(phrases(trigger.objects(), List.of("of")), frame);
      case OBJECT_ADJECTIVE -> direct(each(trigger.objects(), parties::adjectives));
      case WITH -> named(participants(head, trigger.objects(), toward));
      case CLAUSE_SUBJECT -> named(clauseSubjects(trigger));
      case CLAUSE_PARTY -> otherSide(clauseDoers(trigger), besides);
      case BOUND -> subject(bound(head), frame);
      case SPEAKER -> direct(speaker(head));
      case CONDITION_SUBJECT -> named(conditionSubjects(trigger));
      case CLAUSE_OBJECT -> placedFirst(clauseParties(trigger), frame, besides);
      case POSSESSOR -> direct(each(List.of(head), h -> parties.below(h, "nmod:poss")));
      case BY -> named(clauses.by(head).map(List::of).orElse(List.of()));
      case ADJECTIVE -> direct(each(List.of(head), parties::adjectives));
      case OF -> things(clauses.phrases(head, List.of("of")), frame);
      case OF_DOER -> ofDoer(trigger, frame, toward);
      case BETWEEN -> named(with(head, trigger.light().map(List::of).orElse(List.of()), BETWEEN));
      case NOUN_TOWARD -> nounToward(trigger, frame, toward);
      case NOUN_SUBJECT -> governor(trigger, toward);
      case NOUN_WITH -> named(with(head, List.of(predicate), toward));
    };
  }

  /** Who does it; "were killed in an Israeli raid" tells it in a phrase. */
  private Role doer(Token verb, Frame frame) {
    Optional<Token> doer = clauses.doer(verb);
    if (doer.isPresent() || !clauses.passive(verb)) {
      return subject(doer, frame);
    }
    List<Token> deeds = clauses.phrases(verb, List.of("in", "during", "after"));
    return new Role(each(deeds, parties::deedOwners), BY_OWNER);
  }

  /** "were engaged in shelling": the subject does it, though the verb looks passive. */
  private Role doer(Trigger trigger, Frame frame) {
    Token light = trigger.predicate();
    boolean engaged = trigger.head().relates("obl") && clauses.passive(light);
    return subject(engaged ? clauses.surfaceSubject(light) : clauses.doer(light), frame);
  }

  private Role subject(Optional<Token> subject, Frame frame) {
    if (subject.isEmpty()) {
      return Role.EMPTY;
    }
    List<Mention> named = parties.of(subject.get());
    if (named.isEmpty()) {
      named = clauses.teller(subject.get()).map(parties::of).orElse(List.of());
    }
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
    if (!named.isEmpty()) {
      return direct(named);
    }
    return new Role(each(tokens, frame.owners() ? parties::owners : parties::nationals), BY_OWNER);
  }

  private Role toward(Token head, List<String> prepositions, Frame frame) {
    List<Token> found = new ArrayList<>(clauses.phrases(head, prepositions));
    found.removeIf(p -> p.index() < head.index() && clauses.hasCase(p, AS));
    sentence.children(head, "advmod", "compound:prt").stream()
        .filter(a -> a.index() > head.index())
        .forEach(a -> found.addAll(clauses.phrases(a, prepositions)));
    if (clauses.passive(head)) {
      clauses.agent(head).ifPresent(a -> found.addAll(clauses.phrases(a, prepositions)));
    }
    Role role = things(found, frame);
    return role.mentions().isEmpty() ? things(phrases(found, prepositions), frame) : role;
  }

  /** "accused each other", "expelled each other's envoys": who acts also suffers it. */
  boolean mutual(Trigger trigger, List<String> toward) {
    List<Token> places = new ArrayList<>(trigger.objects());
    trigger.objects().forEach(o -> places.addAll(sentence.children(o, "nmod:poss")));
    places.addAll(clauses.phrases(trigger.head(), toward));
    places.addAll(phrases(trigger.objects(), toward));
    trigger.light().ifPresent(l -> places.addAll(clauses.phrases(l, toward)));
    return places.stream().anyMatch(parties::mutual);
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
          .filter(v -> clauses.passive(v) && !(relative(v) && noun.relates("nsubj")))
          .forEach(v -> found.addAll(clauses.phrases(v, prepositions)));
    }
    return found;
  }

  /** "the ship, which was bought from Y, was seized": no word on whose it is. */
  private static boolean relative(Token verb) {
    return verb.relation().equals("acl:relcl");
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
    boolean alone = with(noun, List.of(), toward).stream().allMatch(w -> parties.of(w).isEmpty());
    boolean possessed = !parties.below(noun, "nmod:poss").isEmpty();
    boolean between = !clauses.phrases(noun, BETWEEN).isEmpty();
    return alone || possessed || between || trigger.light().isPresent()
        ? Role.EMPTY
        : named(clauses.nounSubject(noun).map(List::of).orElse(List.of()));
  }

  /** "signed a treaty between X and Y". */
  boolean between(Trigger trigger) {
    return !with(trigger.head(), trigger.objects(), BETWEEN).isEmpty();
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

  private List<Token> clauseSubjects(Trigger trigger) {
    List<Token> found = new ArrayList<>();
    List<Token> clausesBelow = new ArrayList<>(complements(trigger.head(), trigger.objects()));
    trigger.light().ifPresent(l -> clausesBelow.addAll(complements(l, List.of())));
    for (Token c : clausesBelow) {
      sentence.child(c, "nsubj").ifPresent(found::add);
    }
    return found;
  }

  /** Those who shall act: subjects of a clause or of an infinitive, not of a passive. */
  private List<Token> clauseDoers(Trigger trigger) {
    return sentence.children(trigger.head(), "xcomp", "ccomp", "advcl").stream()
        .filter(c -> !c.relates("advcl") || clauses.infinitive(c))
        .filter(c -> c.is(Upos.VERB) && !clauses.passive(c))
        .filter(c -> sentence.children(c, "xcomp").stream().noneMatch(clauses::passive))
        .flatMap(c -> sentence.child(c, "nsubj").stream())
        .toList();
  }

  /** Parties whose country is known and not that of the actors. */
  private Role otherSide(List<Token> tokens, List<Mention> besides) {
    return direct(
        named(tokens).mentions().stream()
            .filter(m -> m.actor().code().country().isPresent())
            .filter(m -> Sayings.stranger(m, besides))
            .toList());
  }

  private Optional<Token> bound(Token verb) {
    boolean alone = sentence.child(verb, "obj", "iobj").isEmpty();
    return clauses.passive(verb) || alone ? clauses.surfaceSubject(verb) : Optional.empty();
  }

  /** Nobody for "accused of arming rebels": the cue is an act of its own. */
  private List<Mention> speaker(Token verb) {
    boolean participle = verb.xpos().equals("VBG") && sentence.child(verb, "aux").isEmpty();
    return participle ? List.of() : parties.speaker(verb);
  }

  private List<Token> conditionSubjects(Trigger trigger) {
    List<Token> heads = new ArrayList<>(List.of(trigger.head()));
    heads.addAll(complements(trigger.head(), trigger.objects()));
    List<Token> found = new ArrayList<>();
    for (Token h : heads) {
      for (Token c : sentence.children(h, "advcl")) {
        if (marks
            .marker(c)
            .filter(s -> s == Status.CONDITIONAL || s == Status.PLANNED)
            .isPresent()) {
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
        .filter(
            o -> o.relates("iobj") || (objects.size() > 1 && o.index() == objects.get(0).index()))
        .toList();
  }

  private Role placedFirst(List<Token> tokens, Frame frame, List<Mention> besides) {
    for (Token t : tokens) {
      Role role = things(List.of(t), frame);
      List<Mention> others = others(besides, role.mentions(), frame);
      if (others.stream().anyMatch(Slots::placed)) {
        return new Role(others, role.cost());
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
      found.addAll(phrases(objects, THING_PHRASES));
    }
    found.addAll(phrases(trigger.objects(), THING_PHRASES));
    return found;
  }

  private List<Token> complements(Token head, List<Token> objects) {
    List<Token> found = new ArrayList<>(sentence.children(head, "xcomp", "ccomp", "advcl", "acl"));
    objects.forEach(o -> found.addAll(sentence.children(o, "acl")));
    return found.stream().filter(c -> !c.relation().equals("acl:relcl")).toList();
  }

  /**
   * Recipients without the actor, and without what is only his own: "withdrew its troops from Y".
   */
  List<Mention> others(List<Mention> actors, List<Mention> recipients, Frame frame) {
    List<Mention> others =
        recipients.stream().filter(r -> actors.stream().noneMatch(a -> Roles.same(a, r))).toList();
    List<Mention> foreign = foreign(actors, others);
    return foreign.isEmpty() && frame.recipient().indexOf(Slot.OBJECT) == 0 ? others : foreign;
  }

  /** Without what belongs to the actors. */
  List<Mention> foreign(List<Mention> actors, List<Mention> others) {
    return others.stream()
        .filter(r -> actors.stream().noneMatch(a -> parties.owned(r, a)))
        .toList();
  }

  static boolean placed(Mention mention) {
    return mention.actor().code().country().isPresent() || mention.actor() instanceof Actor.Known;
  }
}
