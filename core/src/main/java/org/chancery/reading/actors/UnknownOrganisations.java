package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.reading.actors.Phrase.Determiner;
import org.chancery.reading.actors.Phrase.Owner;
import org.chancery.reading.actors.Phrase.Range;
import org.chancery.reading.actors.Phrase.Shape;
import org.chancery.reading.actors.Phrase.Title;

/** Organisations that stand in no table but that the language model takes for such. */
final class UnknownOrganisations {
  private final Scene scene;
  private final List<Phrase> known;

  UnknownOrganisations(Scene scene, List<Phrase> known) {
    this.scene = scene;
    this.known = List.copyOf(known);
  }

  List<Phrase> find() {
    List<Phrase> found = new ArrayList<>();
    for (Scene.NameSpan n : scene.names()) {
      if (n.type().equals("ORG")) {
        trimmed(n.range()).filter(this::isUnknown).ifPresent(r -> found.add(phrase(r)));
      }
    }
    return found;
  }

  private Optional<Range> trimmed(Range r) {
    int first = r.first();
    int last = r.last();
    while (first <= last && !scene.token(first).startsUpper()) {
      first++;
    }
    while (first > 0 && isJoined(scene.token(first - 1), first, last)) {
      first--;
    }
    while (last + 1 < scene.size() && isContinued(scene.token(last + 1), first, last)) {
      last++;
    }
    while (last >= first && !isWord(scene.token(last))) {
      last--;
    }
    return first > last ? Optional.empty() : Optional.of(new Range(first, last));
  }

  private boolean isJoined(Token t, int first, int last) {
    boolean hangs = t.head() >= first && t.head() <= last && t.relates("compound", "amod", "flat");
    return hangs && t.startsUpper() && t.index() > 0 && scene.chunkAt(t.index()).isEmpty();
  }

  private boolean isContinued(Token next, int first, int last) {
    boolean above =
        scene.token(last).head() == next.index() && scene.token(last).relates("compound");
    boolean beside = next.relates("flat") && next.head() >= first && next.head() <= last;
    return (above || beside) && next.startsUpper() && scene.chunkAt(next.index()).isEmpty();
  }

  private static boolean isWord(Token t) {
    return !t.is(Upos.PUNCT) && !t.xpos().equals("POS") && t.startsUpper();
  }

  private boolean isUnknown(Range r) {
    boolean unknown = false;
    for (int i = r.first(); i <= r.last(); i++) {
      unknown |= scene.chunkAt(i).isEmpty() && scene.token(i).is(Upos.PROPN);
    }
    boolean named =
        known.stream()
            .filter(p -> r.overlaps(p.first(), p.last()))
            .anyMatch(p -> !(p.shape() == Shape.ADJECTIVE || p.shape() == Shape.STATE));
    return unknown && !named && isWhole(r);
  }

  /** Capitalised throughout; one word only if it is no plural. */
  private boolean isWhole(Range r) {
    for (int i = r.first(); i <= r.last(); i++) {
      Token t = scene.token(i);
      boolean small = !t.startsUpper() && (t.is(Upos.NOUN) || t.is(Upos.ADJ) || t.is(Upos.VERB));
      if (small) {
        return false;
      }
    }
    Token one = scene.token(r.first());
    boolean party = one.relates("nsubj", "obj", "obl", "nmod", "conj") && one.xpos().equals("NNP");
    return r.size() > 1
        || isAcronym(one.form())
        || (party && scene.sentence().children(one, "nmod").isEmpty());
  }

  /** "DAB", "FTU". */
  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private Phrase phrase(Range r) {
    List<Owner> owners = new ArrayList<>();
    for (int i = Math.max(0, r.first() - 1); i <= r.last(); i++) {
      Optional<Chunk> c = scene.chunkAt(i);
      boolean of =
          i > 0 && scene.token(i - 1).hasLemma("of") && c.filter(Chunk::isStateName).isPresent();
      if (of || c.filter(Chunk::isAdjective).isPresent()) {
        owners.add(new Owner(i, c));
      }
    }
    Title title =
        new Title(
            List.of(),
            owners,
            List.of(),
            false,
            false,
            Determiner.NONE,
            Optional.empty(),
            Optional.empty());
    return new Phrase(
        Shape.UNKNOWN_ORGANISATION, r.first(), r.last(), Optional.empty(), Optional.of(r), title);
  }
}
