package org.chancery.reading.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Issue;
import org.chancery.model.Passage;
import org.chancery.model.Report;
import org.chancery.model.Stance;

/**
 * From the words that name an issue up to the top of their sentence, and what the words of stance
 * on the way make of each other.
 *
 * @param stance none where no word tells, or where all is only supposed ("if they leave the deal")
 * @param theirs what is demanded of others, or what they are accused of
 * @param words those that told something, the topmost first: its subject is the party
 * @param judged whether the topmost is a judgement, whose party is who speaks
 */
record Climb(Optional<Stance> stance, Optional<Stance> theirs, List<Token> words, boolean judged) {
  private static final Climb NOTHING =
      new Climb(Optional.empty(), Optional.empty(), List.of(), false);

  static Climb from(Sentence sentence, Token issue, Issue.Kind kind, Stances stances) {
    Optional<Stance> stance = Optional.empty();
    Optional<Stance> theirs = Optional.empty();
    List<Token> words = new ArrayList<>();
    boolean conditional = false;
    boolean judged = false;
    List<Token> way = wayUp(sentence, issue);
    for (Token at : way) {
      if (isSupposed(sentence, at)) {
        return NOTHING;
      }
      Optional<Stances.Word> own = stances.of(sentence, at);
      Optional<Stances.Word> word = own.or(() -> stances.judgement(sentence, at, way));
      Optional<Stance> here = word.flatMap(w -> w.on(kind, isNegated(sentence, at)));
      if (here.isPresent()) {
        theirs = word.get().isOuter() ? stance : theirs;
        stance = Optional.of(made(stance, here.get(), word.get().isOuter()));
        words.add(0, at);
        judged = own.filter(Stances.Word::isJudgement).isPresent();
      }
      conditional |= hasPrice(sentence, at, stances);
    }
    boolean priced = conditional && stance.filter(Climb::canHaveAPrice).isPresent();
    Optional<Stance> shown = priced ? Optional.of(Stance.CONDITIONS) : stance;
    boolean ofOthers = shown.filter(s -> s == Stance.DEMANDS || s == Stance.ACCUSES).isPresent();
    return new Climb(shown, ofOthers ? theirs : Optional.empty(), List.copyOf(words), judged);
  }

  /**
   * "Quit the deal and imposed sanctions": the first of two verbs does not stand above the second.
   */
  private static Optional<Token> above(Sentence sentence, Token token) {
    Optional<Token> head = sentence.head(token);
    return token.relates("conj") && token.is(Upos.VERB)
        ? head.flatMap(h -> above(sentence, h))
        : head;
  }

  private static List<Token> wayUp(Sentence sentence, Token from) {
    List<Token> way = new ArrayList<>();
    Optional<Token> at = above(sentence, from);
    while (at.isPresent()) {
      way.add(at.get());
      at = above(sentence, at.get());
    }
    return way;
  }

  /** What a word makes of the stance below it. */
  private static Stance made(Optional<Stance> below, Stance here, boolean outer) {
    boolean against = below.filter(b -> b == Stance.OPPOSES).isPresent();
    boolean turns = here == Stance.OPPOSES;
    boolean follows = here == Stance.SUPPORTS || here == Stance.OFFERS;
    if (below.isEmpty()) {
      return here;
    }
    if (against && turns) {
      return Stance.SUPPORTS;
    }
    if (against && follows) {
      return Stance.OPPOSES;
    }
    return outer || turns || here == below.get() ? here : below.get();
  }

  private static boolean canHaveAPrice(Stance stance) {
    return stance == Stance.SUPPORTS
        || stance == Stance.OFFERS
        || stance == Stance.THREATENS
        || stance == Stance.OPPOSES;
  }

  private static boolean isNegated(Sentence sentence, Token word) {
    return sentence.children(word).stream()
        .anyMatch(
            c ->
                c.hasLemma("not", "never", "n't", "n’t")
                    || (c.relates("det") && c.lower().equals("no"))
                    || (c.lower().equals("longer") && !sentence.children(c).isEmpty()));
  }

  /** "If they leave …", "whether to join …": nobody has done or said it. */
  private static boolean isSupposed(Sentence sentence, Token word) {
    return word.relates("advcl")
        && sentence.children(word, "mark").stream()
            .anyMatch(m -> m.lower().equals("if") || m.lower().equals("unless"));
  }

  private static boolean hasPrice(Sentence sentence, Token word, Stances stances) {
    return sentence.children(word, "advcl", "obl", "advmod").stream()
        .flatMap(c -> sentence.children(c, "mark", "case", "advmod").stream())
        .anyMatch(m -> stances.isCondition(sentence, m));
  }

  List<Passage> evidence(Report report) {
    return words.stream().map(w -> report.passage(w.span())).toList();
  }
}
