package org.chancery.reading.actors;

import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;

/**
 * Whether a capital stands for its government ("Minsk rejected the note") or is only a town ("talks
 * in Minsk").
 */
final class CapitalRule {
  private final Scene scene;
  private final Sentence sentence;
  private final Words words;

  CapitalRule(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.words = scene.words();
  }

  boolean isGovernment(Chunk c) {
    Token head = scene.token(scene.headOf(c.first(), c.last()));
    boolean part =
        sentence.children(head, "amod", "nummod").stream().anyMatch(t -> !c.holds(t.index()));
    return !part && !isPreceded(c) && !isDateline(c) && acts(head, 0);
  }

  /** "In Abkhazia" is a place; "Abkhazia" that accuses somebody is its authorities. */
  boolean isOnlyPlace(Chunk c) {
    boolean place = c.sense(Sense.OfPlace.class).isPresent();
    return place && !isCompound(c) && !isGovernment(c);
  }

  /** "CAIRO (AP) –", "Harare, Zimbabwe –": where a report was written. */
  private boolean isDateline(Chunk c) {
    int next = c.last() + 1;
    if (c.first() > 0 || next >= scene.size()) {
      return false;
    }
    String mark = scene.token(next).form();
    boolean dash = mark.equals("(") || mark.startsWith("-") || mark.equals("–") || mark.equals("—");
    boolean named =
        mark.equals(",") && next + 1 < scene.size() && scene.token(next + 1).startsUpper();
    return dash || named || mark.equals(":");
  }

  /**
   * A building or street stands for the government unless something happens at the place itself.
   */
  boolean isSeatActing(Chunk c) {
    Token t = scene.token(scene.headOf(c.first(), c.last()));
    return preposition(t).filter(p -> words.has(Words.Role.LOCATIVE, p)).isEmpty()
        && !isDateline(c);
  }

  /** "Tehran, Iran" and "the city of Tehran" are places. */
  private boolean isPreceded(Chunk c) {
    int next = c.last() + 1;
    boolean addressed =
        next + 1 < scene.size()
            && scene.token(next).form().equals(",")
            && scene.chunkAt(next + 1).filter(Chunk::isStateName).isPresent()
            && sentence.dominates(scene.token(c.first()), scene.token(next + 1));
    boolean the = c.first() > 0 && scene.token(c.first() - 1).is(Upos.DET) && !isCompound(c);
    return addressed || the;
  }

  private boolean isCompound(Chunk c) {
    return scene.token(c.last()).relates("compound");
  }

  private boolean acts(Token t, int depth) {
    Optional<Token> head = sentence.head(t);
    if (head.isEmpty() || depth > 4) {
      return false;
    }
    return switch (t.baseRelation()) {
      case "nsubj" -> actsAsSubject(t, head.get());
      case "csubj" -> false;
      case "obj", "iobj" -> !isPlaceWord(head.get()) && !isMotion(head.get());
      case "conj" -> acts(head.get(), depth + 1) && isParty(head.get());
      case "nmod" -> t.relates("nmod:poss") ? !isPlaceWord(head.get()) : relates(t, head.get());
      case "obl" -> relates(t, head.get());
      case "compound" -> governs(head.get());
      default -> false;
    };
  }

  /** What the town is joined to must itself be a party's name. */
  private boolean isParty(Token t) {
    return scene.chunkAt(t.index()).filter(Chunk::isState).isPresent();
  }

  private boolean actsAsSubject(Token t, Token head) {
    if (t.relates("nsubj:pass") && words.has(Words.Role.PLACE_VERB, head)) {
      return false;
    }
    if (head.is(Upos.VERB)) {
      return !isHosting(head);
    }
    boolean located = sentence.child(head, "case").isPresent();
    return !located && !isPlaceWord(head);
  }

  private boolean isHosting(Token verb) {
    return words.has(Words.Role.PLACE_VERB, verb)
        && sentence.child(verb, "obj").flatMap(o -> scene.chunkAt(o.index())).isEmpty();
  }

  private boolean isPlaceWord(Token t) {
    return words.has(Words.Role.PLACE_VERB, t) || words.has(Words.Role.PLACE_NOUN, t);
  }

  private boolean isMotion(Token t) {
    return words.has(Words.Role.MOTION, t) && !words.has(Words.Role.RELATIONAL, t);
  }

  private boolean relates(Token t, Token head) {
    Optional<Token> preposition = preposition(t);
    if (preposition.isEmpty() || words.has(Words.Role.LOCATIVE, preposition.get())) {
      return false;
    }
    if (words.has(Words.Role.DIRECTION, preposition.get())) {
      return words.has(Words.Role.RELATIONAL, head) || isTakenOut(head);
    }
    return !words.has(Words.Role.PLACE_NOUN, head) || preposition.get().hasLemma("between", "with");
  }

  /** "withdrew X from": not the town is left. */
  private boolean isTakenOut(Token head) {
    return sentence.child(head, "obj").filter(o -> words.has(Words.Role.RELATIONAL, o)).isPresent();
  }

  private Optional<Token> preposition(Token t) {
    Optional<Token> own = sentence.child(t, "case").filter(c -> !c.xpos().equals("POS"));
    if (own.isPresent() || !t.relates("conj")) {
      return own;
    }
    return sentence.head(t).flatMap(h -> sentence.child(h, "case"));
  }

  /** "the Kyiv government", but "the Kyiv talks". */
  private boolean governs(Token head) {
    return scene
        .chunkAt(head.index())
        .flatMap(c -> c.sense(Sense.OfKind.class))
        .filter(k -> k.kind().isGovernment() && !words.has(Words.Role.PLACE_NOUN, head))
        .isPresent();
  }
}
