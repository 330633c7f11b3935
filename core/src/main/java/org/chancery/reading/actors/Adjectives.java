package org.chancery.reading.actors;

import java.util.Optional;
import org.chancery.language.Token;
import org.chancery.language.Upos;

/** What the adjective of a state tells: the state itself, or only what something is like. */
final class Adjectives {
  private final Scene scene;
  private final Words words;

  Adjectives(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Not in "Persian carpet", "ethnic Albanian", "a Turkish baker". */
  boolean tellsOfState(Chunk c) {
    Token t = scene.token(scene.headOf(c.first(), c.last()));
    boolean culture =
        t.head() != Token.ROOT && words.has(Words.Role.CULTURE, scene.token(t.head()));
    return !culture && !isEthnic(c) && !isOfPrivate(t);
  }

  boolean isEthnic(Chunk c) {
    return c.first() > 0 && words.has(Words.Role.ETHNIC, scene.token(c.first() - 1));
  }

  boolean isModifier(Chunk c) {
    Token t = scene.token(scene.headOf(c.first(), c.last()));
    boolean one = !scene.token(c.last()).xpos().endsWith("S");
    Optional<Chunk> joined = t.relates("conj") ? scene.chunkAt(t.head()) : Optional.empty();
    return t.relates("amod", "compound", "nmod:desc")
        || (one && joined.filter(j -> j.isAdjective() && isModifier(j)).isPresent())
        || (t.is(Upos.ADJ) && !t.relates("nsubj", "obj", "obl", "nmod"));
  }

  /**
   * "A Turkish baker opened a shop": a noun in no table, which tells that nobody acts for the
   * state; to whom something is done may still be the state's own.
   */
  private boolean isOfPrivate(Token t) {
    if (t.head() == Token.ROOT || !t.relates("amod")) {
      return false;
    }
    Token noun = scene.token(t.head());
    boolean acts = noun.relation().equals("nsubj");
    boolean person = noun.xpos().equals("NN") && noun.entity().equals("person");
    boolean one =
        scene
            .sentence()
            .child(noun, "det")
            .filter(d -> words.has(Words.Role.INDEFINITE, d))
            .isPresent();
    boolean named = !scene.sentence().children(noun, "appos", "flat").isEmpty();
    return acts && person && one && !named && scene.chunkAt(noun.index()).isEmpty();
  }
}
