package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.EventType;
import org.chancery.model.Status;

/** Looks whether a word of a sentence triggers a rule, and with which other words. */
final class TriggerFinder {
  /**
   * What a verb may say of its object, or ask: "declared him persona non grata" hangs as an
   * apposition.
   */
  private static final String[] CONTENT = {
    "xcomp", "ccomp", "advcl", "acl", "obl", "nmod", "obj", "appos"
  };

  /** "dozens of prisoners", "two million dollars in aid". */
  private static final List<String> COUNTED = List.of("of", "in");

  private static final String ANYTHING = "anything";
  private static final String PEOPLE = "people";
  private static final String ANYBODY = "anybody";

  /** Acts of words about what is yet to come. */
  private static final List<EventType> TO_COME =
      List.of(EventType.AGREE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

  private final Clauses clauses;
  private final Sentence sentence;
  private final LightVerbs lightVerbs;
  private final ClauseMarks marks;
  private final Bearers bearers;
  private final Operators operators;
  private final Matrix matrix;

  TriggerFinder(Clauses clauses, Grammar grammar) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.lightVerbs = grammar.lights();
    this.bearers = grammar.bearers();
    this.operators = grammar.operators();
    this.matrix = grammar.matrix();
    this.marks = new ClauseMarks(clauses, grammar.operators());
  }

  /** The ways this word can be read for looking up rules. */
  static List<Trigger.Kind> kinds(Token t) {
    return switch (t.upos()) {
      case VERB -> List.of(Trigger.Kind.VERB, Trigger.Kind.NOUN);
      case NOUN, PROPN -> List.of(Trigger.Kind.NOUN);
      case ADJ -> List.of(Trigger.Kind.ADJECTIVE, Trigger.Kind.VERB);
      default -> List.of();
    };
  }

  Optional<Trigger> find(Rule rule, Trigger.Kind kind, Token t) {
    return switch (kind) {
      case VERB -> verb(rule, t);
      case NOUN -> noun(rule, t);
      case ADJECTIVE -> adjective(rule, t);
    };
  }

  private Optional<Trigger> adjective(Rule rule, Token t) {
    boolean predicate = !t.relates("amod") && !t.relates("compound");
    if (!predicate || !rule.adjectives().match(sentence, t) || !complement(rule, t)) {
      return Optional.empty();
    }
    return checked(
        rule, new Trigger(Trigger.Kind.ADJECTIVE, t, List.of(t), List.of(), Optional.empty()));
  }

  private Optional<Trigger> verb(Rule rule, Token t) {
    if ((t.is(Upos.ADJ) && !clauses.passive(t)) || inName(t)) {
      return Optional.empty();
    }
    for (List<String> words : rule.verbs()) {
      if (!t.hasLemma(words.get(0))) {
        continue;
      }
      Optional<Trigger> found =
          words.size() == 1 ? Optional.of(plain(t)) : new Beside(clauses, operators, t).find(words);
      found = found.filter(f -> complement(rule, t)).flatMap(f -> checked(rule, f));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "the Coalition to Stop Hunger": a capital within a sentence that is no headline. */
  private boolean inName(Token t) {
    if (t.index() == 0 || !t.startsUpper() || !sentence.token(t.index() - 1).is(Upos.PART)) {
      return false;
    }
    List<Token> words = sentence.tokens().stream().filter(w -> !w.is(Upos.PUNCT)).toList();
    return words.stream().filter(Token::startsUpper).count() * 2 < words.size();
  }

  private Trigger plain(Token t) {
    return new Trigger(
        Trigger.Kind.VERB, t, List.of(t), objects(clauses.undergoers(t)), Optional.empty());
  }

  /** With those joined by "and", and those counted: "dozens of prisoners". */
  private List<Token> objects(List<Token> heads) {
    List<Token> all = new ArrayList<>();
    for (Token head : heads) {
      for (Token each : clauses.joined(head)) {
        all.add(each);
        if (bearers.counts(each) || bearers.carries(each)) {
          clauses.phrases(each, COUNTED).forEach(o -> all.addAll(clauses.joined(o)));
        }
      }
    }
    return all;
  }

  private Optional<Trigger> noun(Rule rule, Token t) {
    if (t.relates("aux", "cop") || (t.is(Upos.VERB) && !t.xpos().equals("VBG"))) {
      return Optional.empty();
    }
    List<Token> words = rule.nouns().found(sentence, t);
    if (words.isEmpty() || t.index() != headOf(words).index()) {
      return Optional.empty();
    }
    List<Token> objects = new ArrayList<>();
    clauses.phrases(t, List.of("of")).forEach(o -> objects.addAll(clauses.joined(o)));
    sentence.children(t, "compound").forEach(objects::add);
    return checked(
        rule, new Trigger(Trigger.Kind.NOUN, t, words, objects, lightVerbs.over(clauses, t)));
  }

  private Token headOf(List<Token> words) {
    for (Token w : words) {
      if (words.stream().noneMatch(o -> o.index() == w.head())) {
        return w;
      }
    }
    return words.get(0);
  }

  private boolean complement(Rule rule, Token t) {
    boolean infinitive =
        sentence.children(t, "xcomp", "ccomp", "advcl").stream()
            .anyMatch(c -> clauses.infinitive(c) && !clauses.finiteClause(c));
    boolean clause =
        sentence.children(t, "ccomp", "csubj:pass").stream()
            .anyMatch(c -> !clauses.infinitive(c) || clauses.finiteClause(c));
    return switch (rule.complement()) {
      case FREE, ANY -> true;
      case NONE -> sentence.children(t, "xcomp", "ccomp").stream().allMatch(c -> purpose(t, c));
      case INFINITIVE -> infinitive;
      case OWN -> infinitive && sentence.child(t, "obj", "iobj").isEmpty() && !others(t);
      case CLAUSE -> clause;
    };
  }

  /** "want Chile to act": others shall do it. */
  private boolean others(Token t) {
    return sentence.children(t, "xcomp", "ccomp").stream()
        .anyMatch(c -> sentence.child(c, "nsubj").isPresent());
  }

  /** "phoned him to thank him", not "asked him to leave". */
  private boolean purpose(Token t, Token below) {
    return clauses.infinitive(below)
        && !matrix.at(t).map(Matrix.Entry::objectControl).orElse(false);
  }

  /**
   * The rule's conditions on objects and content; an object that is asked for joins the trigger.
   */
  private Optional<Trigger> checked(Rule rule, Trigger trigger) {
    List<Token> objects = trigger.objects();
    if (any(rule.notObject(), objects)) {
      return Optional.empty();
    }
    List<Token> content =
        rule.content().isEmpty() && rule.notContent().isEmpty()
            ? List.of()
            : content(rule, trigger);
    if (any(rule.notContent(), content)
        || (!rule.content().isEmpty() && !any(rule.content(), content))) {
      return Optional.empty();
    }
    if (rule.object().isEmpty()) {
      return Optional.of(trigger);
    }
    List<Token> fitting = objects.stream().filter(o -> asked(rule, o)).toList();
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Trigger(trigger.kind(), trigger.head(), trigger.words(), fitting, trigger.light()));
  }

  /** "anything": the rule asks for an object, whatever it is; "anybody": for a person's name. */
  private boolean asked(Rule rule, Token object) {
    Set<String> entries = rule.object().entries();
    return entries.contains(ANYTHING)
        || rule.object().match(sentence, object)
        || (entries.contains(PEOPLE) && people(object))
        || (entries.contains(ANYBODY) && object.name().endsWith("PER"));
  }

  /** "three Bulgarians", "a Syrian", where a rule asks for people. */
  private boolean people(Token object) {
    boolean one = sentence.children(object, "det").stream().anyMatch(d -> d.hasLemma("a"));
    return object.is(Upos.PROPN)
        && object.entity().equals("person")
        && (one || object.xpos().equals("NNPS"));
  }

  private boolean any(Words words, List<Token> tokens) {
    return !words.isEmpty() && tokens.stream().anyMatch(t -> words.match(sentence, t));
  }

  /** What is promised, asked or threatened: heads, with the small words beside them. */
  private List<Token> content(Rule rule, Trigger trigger) {
    boolean open = TO_COME.contains(rule.type());
    List<Token> from = new ArrayList<>(List.of(trigger.head()));
    from.addAll(trigger.objects());
    trigger.light().ifPresent(from::add);
    List<Token> heads = new ArrayList<>(trigger.objects());
    for (Token f : from) {
      for (Token c : sentence.children(f, CONTENT)) {
        boolean phrase = c.relates("obl", "nmod");
        if (phrase
            ? clauses.hasCase(c, Beside.CONTENT)
            : !marks.negated(c) && !(open && before(c))) {
          heads.addAll(withConjuncts(c));
          if (open) {
            heads.addAll(weighed(c));
          }
        }
      }
    }
    List<Token> all = new ArrayList<>(heads);
    heads.forEach(h -> all.addAll(sentence.children(h, "case", "amod", "compound")));
    heads.forEach(h -> all.addAll(modals(h)));
    from.forEach(
        f -> all.addAll(sentence.children(f, "advmod", "compound:prt", "amod", "compound")));
    return all;
  }

  /** "would consider cutting ties": what is said to be weighed is the content. */
  private List<Token> weighed(Token c) {
    boolean weighs =
        c.is(Upos.VERB) && matrix.at(c).filter(e -> e.inner() == Status.POSSIBLE).isPresent();
    return weighs ? sentence.children(c, "xcomp", "ccomp") : List.of();
  }

  /** "warned that it had attacked": what came before is neither threatened nor asked for. */
  private boolean before(Token t) {
    return t.relates("ccomp")
        && t.xpos().equals("VBN")
        && sentence.children(t, "aux").stream().anyMatch(a -> a.hasLemma("have"));
  }

  /** "must leave", not "must have left". */
  private List<Token> modals(Token t) {
    boolean perfect = t.xpos().equals("VBN") && !clauses.passive(t);
    return perfect
        ? List.of()
        : sentence.children(t, "aux").stream().filter(a -> a.xpos().equals("MD")).toList();
  }

  private List<Token> withConjuncts(Token t) {
    List<Token> all = new ArrayList<>(List.of(t));
    sentence.children(t, "conj").forEach(all::add);
    return all;
  }
}
