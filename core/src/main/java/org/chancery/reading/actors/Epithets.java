package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.reading.actors.Phrase.Determiner;
import org.chancery.reading.actors.Phrase.Owner;
import org.chancery.reading.actors.Phrase.Shape;
import org.chancery.reading.actors.Phrase.Title;

/**
 * Nouns in no table that tell what a person is: beside a name ("X, director of the gallery"), or a
 * relative of somebody ("her mother").
 */
final class Epithets {
  private static final String PERSON = "person";

  private final Scene scene;
  private final List<Phrase> known;

  Epithets(Scene scene, List<Phrase> known) {
    this.scene = scene;
    this.known = List.copyOf(known);
  }

  /** Those of a sentence that no other phrase holds. */
  List<Phrase> find() {
    List<Phrase> found = new ArrayList<>();
    for (Token t : scene.sentence().tokens()) {
      boolean one = t.is(Upos.NOUN) && t.xpos().equals("NN") && t.entity().equals(PERSON);
      boolean noun = one || isFamily(scene, t);
      boolean free = known.stream().noneMatch(p -> p.holds(t.index()));
      if (noun && free && !t.relates("compound")) {
        phrase(t).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Phrase> phrase(Token t) {
    TitleWalk walk = new TitleWalk(scene, t.index(), t.index(), false).walk();
    Title title = walk.title();
    Phrase p =
        new Phrase(
            Shape.EPITHET, walk.first(), t.index(), Optional.empty(), Optional.empty(), title);
    boolean kin = scene.words().has(Words.Role.KIN, t) && !title.owners().isEmpty();
    boolean family = isFamily(scene, t) && title.determiner() == Determiner.DEFINITE;
    boolean whose = isFamily(scene, t) && !t.is(Upos.PROPN) && title.owners().size() == 1;
    return kin || family || whose || names(t) ? Optional.of(p) : Optional.empty();
  }

  /** "Parents", "couple", "Sams": several of one family. */
  static boolean isFamily(Scene scene, Token t) {
    boolean name = t.xpos().equals("NNPS") && t.lower().endsWith("s") && t.name().endsWith("PER");
    boolean of = scene.words().has(Words.Role.FAMILY, t) && !t.relates("compound");
    return name || (of && t.is(Upos.NOUN));
  }

  /** Whether a name of a person stands beside the noun. */
  private boolean names(Token noun) {
    return known.stream()
        .filter(p -> p.shape() == Shape.PERSON)
        .anyMatch(p -> isBeside(scene, noun, p));
  }

  /** The person whose name stands beside the noun. */
  static Optional<Phrase> named(ReportScenes.Part part, Phrase epithet) {
    Token noun = part.scene().token(epithet.last());
    return part.phrases().stream()
        .filter(p -> p.shape() == Shape.PERSON)
        .filter(p -> isBeside(part.scene(), noun, p))
        .findFirst();
  }

  static boolean isKin(Scene scene, Phrase epithet) {
    return scene.words().has(Words.Role.KIN, scene.token(epithet.last()));
  }

  /** The word that tells whose relative it is. */
  static Optional<Owner> owner(Phrase epithet) {
    return epithet.title().owners().size() == 1
        ? Optional.of(epithet.title().owners().get(0))
        : Optional.empty();
  }

  private static boolean isBeside(Scene scene, Token noun, Phrase person) {
    Phrase.Range name = person.name().orElseThrow();
    Token head = scene.token(scene.headOf(name.first(), name.last()));
    boolean below = head.relates("appos", "flat") && head.head() == noun.index();
    boolean above = noun.relates("appos") && noun.head() == head.index();
    return below || above || isPredicate(scene, noun, head);
  }

  /** "She is a former painter", but not "she is no painter". */
  private static boolean isPredicate(Scene scene, Token noun, Token name) {
    Sentence s = scene.sentence();
    boolean subject = name.relates("nsubj") && name.head() == noun.index();
    boolean denied =
        s.children(noun).stream().anyMatch(t -> t.hasLemma("not", "never", "no", "neither"));
    return subject && !denied && s.child(noun, "cop").isPresent();
  }
}
