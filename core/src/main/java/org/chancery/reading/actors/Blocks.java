package org.chancery.reading.actors;

import java.util.Optional;
import java.util.Set;
import org.chancery.language.Token;
import org.chancery.language.Upos;

/**
 * Whether a name of the tables is only a part of a longer, other name: "Boston Tea Party", "Michael
 * Jordan".
 */
final class Blocks {
  private final Scene scene;
  private final Set<String> surnames;

  Blocks(Scene scene, Set<String> surnames) {
    this.scene = scene;
    this.surnames = surnames;
  }

  boolean isBlocked(Chunk c) {
    boolean place = c.sense(Sense.OfPlace.class).isPresent();
    if (!c.isState() && (place || c.sense(Sense.OfOrganisation.class).isEmpty())) {
      return isSurname(c);
    }
    if (c.isStateName() && isInOther(c)) {
      return true;
    }
    Optional<Scene.NameSpan> around = scene.nameAt(c.last()).or(() -> scene.nameAt(c.first()));
    if (around.isPresent() && around.get().range().size() > c.last() - c.first() + 1) {
      return isSwallowed(c, around.get());
    }
    boolean oneWord = c.first() == c.last();
    boolean surname = surnames.contains(scene.token(c.last()).lower());
    boolean person = surname && !isAcronym(c) && !c.isAdjective();
    boolean part = isNoun(c) && (isFlatPart(c) || isFirstOfName(c));
    return oneWord && (person || part);
  }

  /** "In Georgia, United States": a place in the state named behind it. */
  private boolean isInOther(Chunk c) {
    int next = c.last() + 2;
    boolean in =
        c.first() > 0 && scene.words().has(Words.Role.LOCATIVE, scene.token(c.first() - 1));
    Optional<Chunk> other = scene.chunkAt(next).filter(Chunk::isStateName);
    if (!in || other.isEmpty() || !scene.token(next - 1).form().equals(",")) {
      return false;
    }
    int end = other.get().last() + 1;
    Token state = scene.token(scene.headOf(next, other.get().last()));
    boolean list =
        end + 1 < scene.size() && scene.chunkAt(end + 1).filter(Chunk::isState).isPresent();
    boolean beside = c.holds(state.head()) && state.relates("appos", "nmod", "flat");
    return beside && !list && (end == scene.size() || !scene.token(end).is(Upos.CCONJ));
  }

  /** "Mr. King", where the report tells of Stephen King. */
  private boolean isSurname(Chunk c) {
    Token t = scene.token(c.first());
    boolean name = c.first() == c.last() && t.startsUpper() && surnames.contains(t.lower());
    boolean person = c.sense(Sense.OfPerson.class).isPresent();
    boolean told =
        c.first() > 0 && scene.words().has(Words.Role.HONORIFIC, scene.token(c.first() - 1));
    return name && !person && (told || t.name().endsWith("PER"));
  }

  private boolean isNoun(Chunk c) {
    boolean organisation = c.sense(Sense.OfOrganisation.class).isPresent() && !isAcronym(c);
    return organisation || c.state(State.As.NAME, State.As.ALIAS, State.As.CAPITAL).isPresent();
  }

  private boolean isAcronym(Chunk c) {
    String form = scene.token(c.first()).form();
    return Atom.Letters.of(form) == Atom.Letters.ALL_CAPITALS;
  }

  private boolean isSwallowed(Chunk c, Scene.NameSpan name) {
    boolean of = c.first() > 0 && scene.token(c.first() - 1).hasLemma("of");
    if (of && c.isStateName() && name.type().equals("PER")) {
      return false;
    }
    boolean others = false;
    for (int i = name.range().first(); i <= name.range().last(); i++) {
      others |= !c.holds(i) && isUnknownName(i);
    }
    if (!others) {
      return false;
    }
    return !c.isAdjective() || !name.type().equals("ORG");
  }

  private boolean isUnknownName(int i) {
    Token t = scene.token(i);
    boolean known =
        scene.chunkAt(i).filter(k -> !(k.senses().get(0) instanceof Sense.OfPlace)).isPresent();
    boolean word = isNamePart(t) || t.relates("flat");
    return word && !known && !t.xpos().equals("POS") && !Names.joins(t.form());
  }

  /** Second part of a name whose first part stands before it. */
  private boolean isFlatPart(Chunk c) {
    Token t = scene.token(c.first());
    if (c.first() == 0 || !isUnknownName(c.first() - 1)) {
      return false;
    }
    boolean flat = t.relates("flat") && t.head() < c.first();
    return flat || isCompoundOf(scene.token(c.first() - 1), t);
  }

  private static boolean isCompoundOf(Token part, Token head) {
    return part.head() == head.index() && part.relates("compound", "amod") && isNamePart(part);
  }

  private static boolean isNamePart(Token t) {
    return t.is(Upos.PROPN) || t.xpos().equals("NNP") || (t.index() > 0 && t.startsUpper());
  }

  /** First part of a name that goes on with words in no table. */
  private boolean isFirstOfName(Chunk c) {
    Token t = scene.token(c.last());
    int next = c.last() + 1;
    return next < scene.size()
        && t.relates("compound", "flat")
        && t.head() > c.last()
        && isUnknownName(next)
        && scene.token(next).startsUpper();
  }
}
