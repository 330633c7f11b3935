package org.chancery.reading.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;

/** Asks the tree, or failing that the words to the left, whether a date lies behind or ahead. */
final class Tense {
  private static final int REACH = 12;
  private final Vocabulary vocabulary;

  Tense(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * What was found.
   *
   * @param direct whether the date hangs on the verb itself, not on a noun: "met on Friday", not
   *     "Friday's meeting"
   * @param end whether something lasts up to the date: "until Friday"
   */
  record Finding(Direction direction, boolean direct, boolean end) {}

  Finding of(Scene scene, Span words) {
    Optional<Token> head = scene.sentence().flatMap(s -> s.headOf(words));
    if (head.isEmpty()) {
      return new Finding(Direction.OPEN, false, false);
    }
    Sentence s = scene.sentence().get();
    Token date = head.get();
    List<Token> path = nearVerb(s, date).map(v -> List.of(date, v)).orElseGet(() -> path(s, date));
    return new Finding(direction(s, date, path), path.size() <= 2, hasCase(s, date, "limit-until"));
  }

  private Direction direction(Sentence s, Token date, List<Token> path) {
    Token verb = path.get(path.size() - 1);
    Direction tree = isPredicate(s, verb) ? verdict(s, verb, 0) : Direction.OPEN;
    boolean ordered =
        path.stream().limit(path.size() - 1L).anyMatch(t -> hasCase(s, t, "order-cue"));
    if (tree != Direction.AHEAD && ordered) {
      return Direction.AFTER_TEXT;
    }
    boolean limit = hasCase(s, date, "limit") || hasCase(s, date, "limit-until");
    boolean open = tree == Direction.OPEN;
    boolean cue = (limit && (open || !pastTense(s, verb))) || (open && cueBefore(s, date));
    return cue ? Direction.AHEAD : tree;
  }

  /** "an official said Friday": a verb just before the date, whatever the tree says. */
  private static Optional<Token> nearVerb(Sentence s, Token date) {
    int at = date.index() - 1;
    while (at >= 0 && (s.token(at).is(Upos.ADP) || s.token(at).relates("advmod"))) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    Token before = s.token(at);
    boolean verb = before.is(Upos.VERB) || (before.is(Upos.AUX) && before.xpos().equals("VBD"));
    return verb ? Optional.of(before) : Optional.empty();
  }

  /** From the date up to the first verb or predicate, both included. */
  private static List<Token> path(Sentence s, Token start) {
    List<Token> path = new ArrayList<>();
    Optional<Token> at = Optional.of(start);
    while (at.isPresent() && path.size() < s.size()) {
      path.add(at.get());
      if (path.size() > 1 && isPredicate(s, at.get())) {
        break;
      }
      at = s.head(at.get());
    }
    return path;
  }

  private static boolean isPredicate(Sentence s, Token t) {
    return t.is(Upos.VERB) || t.is(Upos.AUX) || s.child(t, "cop").isPresent();
  }

  private boolean hasCase(Sentence s, Token t, String kind) {
    return s.children(t, "case", "mark", "advmod").stream()
        .anyMatch(c -> vocabulary.has(kind, c.lower()) && c.index() < t.index());
  }

  private Direction verdict(Sentence s, Token verb, int depth) {
    if (depth > 6) {
      return Direction.OPEN;
    }
    List<Token> aux = s.children(verb, "aux", "cop");
    boolean passive = s.child(verb, "aux:pass").isPresent();
    if (aux.stream().anyMatch(a -> vocabulary.has("ahead-modal", a.lower()))) {
      boolean perfect = aux.stream().anyMatch(a -> a.hasLemma("have"));
      return perfect ? Direction.BACK : Direction.AHEAD;
    }
    boolean participle = verb.xpos().equals("VBN") || verb.xpos().equals("JJ");
    if ((passive || (participle && aux.isEmpty())) && vocabulary.has("ahead-lemma", verb.lemma())) {
      return Direction.AHEAD;
    }
    if (isInfinitive(s, verb)) {
      return infinitive(s, verb, depth);
    }
    if (verb.xpos().equals("VBD") || aux.stream().anyMatch(Tense::isPast)) {
      return Direction.BACK;
    }
    return aux.isEmpty() && !passive ? bare(s, verb, depth) : Direction.OPEN;
  }

  /**
   * A participle looks where the verb above it looks; a plain present is a timetable or nothing.
   */
  private Direction bare(Sentence s, Token verb, int depth) {
    if (verb.xpos().equals("VBN") && verb.relates("acl")) {
      return Direction.OPEN;
    }
    if (verb.xpos().equals("VBG") || verb.xpos().equals("VBN")) {
      Direction alone = verb.xpos().equals("VBN") ? Direction.BACK : Direction.OPEN;
      return s.head(verb).isPresent() ? above(s, verb, depth) : alone;
    }
    boolean timetable = !s.isHeadline() && vocabulary.has("timetable-lemma", verb.lemma());
    return timetable && verb.xpos().startsWith("VB") ? Direction.AHEAD : Direction.OPEN;
  }

  /** Whether the verb or one above it is in the simple past or the past perfect. */
  private static boolean pastTense(Sentence s, Token verb) {
    Optional<Token> at = Optional.of(verb);
    while (at.isPresent()) {
      Token t = at.get();
      if (t.xpos().equals("VBD")
          || s.children(t, "aux", "cop").stream().anyMatch(a -> a.xpos().equals("VBD"))) {
        return true;
      }
      at = s.head(t);
    }
    return false;
  }

  private static boolean isPast(Token aux) {
    return aux.xpos().equals("VBD") || aux.hasLemma("have");
  }

  private static boolean isInfinitive(Sentence s, Token verb) {
    return s.children(verb, "mark", "aux").stream().anyMatch(c -> c.lower().equals("to"))
        || (verb.xpos().equals("VB") && verb.relates("xcomp"));
  }

  /**
   * "plans to meet", "is to meet", "the decision to meet" look ahead; "was forced to leave" looks
   * where "was forced" looks.
   */
  private Direction infinitive(Sentence s, Token verb, int depth) {
    Optional<Token> above = s.head(verb);
    if (above.isEmpty()
        || verb.relates("acl")
        || vocabulary.has("ahead-lemma", above.get().lemma())
        || above.get().hasLemma("be")) {
      return Direction.AHEAD;
    }
    Direction matrix = above(s, verb, depth);
    return matrix == Direction.OPEN ? Direction.AHEAD : matrix;
  }

  private Direction above(Sentence s, Token verb, int depth) {
    Optional<Token> at = s.head(verb);
    while (at.isPresent() && !isPredicate(s, at.get())) {
      at = s.head(at.get());
    }
    return at.map(t -> verdict(s, t, depth + 1)).orElse(Direction.OPEN);
  }

  /** A word such as "will" in the same clause, up to a comma. */
  private boolean cueBefore(Sentence s, Token date) {
    for (int i = date.index() - 1; i >= 0 && i >= date.index() - REACH; i--) {
      Token t = s.token(i);
      if (t.is(Upos.PUNCT) && !t.form().equals("-")) {
        return false;
      }
      if (vocabulary.has("ahead-word", t.lower())) {
        return true;
      }
    }
    return false;
  }
}
