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

  /** Where the model sees a name, and where only the kind of its head word tells it. */
  List<Phrase> find() {
    List<Phrase> found = new ArrayList<>();
    for (Scene.NameSpan n : scene.names()) {
      if (n.type().equals("ORG")) {
        trimmed(n.range()).filter(this::isUnknown).ifPresent(r -> found.add(phrase(r)));
      }
    }
    for (Token t : scene.sentence().tokens()) {
      boolean seen = found.stream().anyMatch(p -> p.holds(t.index()));
      if (!seen && isOrganisation(t)) {
        trimmed(new Range(t.index(), t.index()))
            .filter(r -> found.stream().noneMatch(p -> r.overlaps(p.first(), p.last())))
            .filter(this::isUnknown)
            .ifPresent(r -> found.add(phrase(r)));
      }
    }
    return found;
  }

  /** "DAB" in "Elizabeth Quat of DAB", where the model takes all of it for a person's name. */
  private boolean isOrganisation(Token t) {
    return t.entity().equals("organization")
        && t.is(Upos.PROPN)
        && t.startsUpper()
        && isInNoTable(t.index())
        && !opensPlace(t);
  }

  /** "Camp" in "Camp David", which is a place as a whole. */
  private boolean opensPlace(Token t) {
    boolean listed =
        scene
            .chunkAt(t.index())
            .filter(c -> c.last() > c.first())
            .filter(UnknownOrganisations::isPlace)
            .isPresent();
    return listed
        || scene.names().stream()
            .filter(n -> n.range().holds(t.index()) && n.range().size() > 1)
            .anyMatch(n -> n.type().equals("LOC"));
  }

  /** "England" the team, which no table has but as a place. */
  private boolean isInNoTable(int at) {
    return scene.chunkAt(at).filter(c -> !isPlace(c)).isEmpty();
  }

  private static boolean isPlace(Chunk c) {
    return c.senses().get(0) instanceof Sense.OfPlace;
  }

  private Optional<Range> trimmed(Range r) {
    int first = r.first();
    int last = r.last();
    while (first <= last && !scene.token(first).startsUpper()) {
      first++;
    }
    first = isPossessed(first, last) ? first - 2 : first;
    while (first > 0 && isJoined(scene.token(first - 1), first, last)) {
      first--;
    }
    while (last + 1 < scene.size() && isContinued(scene.token(last + 1), first, last)) {
      last++;
    }
    while (last >= first && !isWord(scene.token(last))) {
      last--;
    }
    return first > last ? Optional.empty() : Optional.of(new Range(first, endOf(first, last)));
  }

  /**
   * "University of Southern Indiana", "Centre for Control of …": with the phrases behind the head
   * that are written with capitals.
   */
  private int endOf(int first, int last) {
    int end = last;
    int next = last + 1;
    while (next + 1 < scene.size()
        && scene.token(next).hasLemma("of", "for", "on")
        && scene.token(next).head() > next) {
      int head = scene.token(next).head();
      int from = scene.token(next + 1).hasLemma("the") ? next + 2 : next + 1;
      boolean inside = scene.token(head).head() >= first && scene.token(head).head() <= end;
      if (!inside || isOwner(scene.token(next), head) || !isInCapitals(from, head)) {
        return end;
      }
      end = joined(head);
      next = end + 1;
    }
    return end;
  }

  /** "The Football Federation of Kenya": whose it is, told behind the name. */
  private boolean isOwner(Token preposition, int head) {
    boolean state = scene.chunkAt(head).filter(Chunk::isStateName).isPresent();
    return state && preposition.hasLemma("of");
  }

  private boolean isInCapitals(int first, int last) {
    for (int i = first; i <= last; i++) {
      Token t = scene.token(i);
      if (!t.startsUpper() && !t.is(Upos.PUNCT) && !t.is(Upos.ADP)) {
        return false;
      }
    }
    return first <= last;
  }

  /** "Rationalist Atheists and Agnostics". */
  private int joined(int head) {
    int and = head + 1;
    boolean more =
        and + 1 < scene.size()
            && scene.token(and).hasLemma("and", "&")
            && scene.token(and + 1).startsUpper()
            && scene.token(and + 1).head() == head
            && scene.token(and + 1).relates("conj");
    return more ? and + 1 : head;
  }

  private boolean isJoined(Token t, int first, int last) {
    boolean hangs = t.head() >= first && t.head() <= last && t.relates("compound", "amod", "flat");
    boolean name = t.index() > 0 || t.xpos().startsWith("NNP");
    Optional<Chunk> title = scene.chunkAt(t.index()).filter(c -> !isTitle(c, t));
    return hangs && t.startsUpper() && name && title.isEmpty();
  }

  /** "General" in "General Motors", which alone would be an officer. */
  private boolean isTitle(Chunk c, Token t) {
    return c.first() == c.last()
        && t.is(Upos.ADJ)
        && c.sense(Sense.OfOffice.class).isPresent()
        && scene.token(t.head()).name().endsWith("ORG");
  }

  /** "New People's Party": the model may see its last word alone. */
  private boolean isPossessed(int first, int last) {
    if (first < 2 || !scene.token(first - 1).xpos().equals("POS")) {
      return false;
    }
    Token owner = scene.token(first - 2);
    return isJoinedTo(owner, first, last)
        && owner.xpos().startsWith("NNP")
        && (owner.name().equals("O") || owner.name().endsWith("ORG"))
        && scene
            .chunkAt(owner.index())
            .filter(c -> c.sense(Sense.OfKind.class).isEmpty())
            .isEmpty();
  }

  private static boolean isJoinedTo(Token owner, int first, int last) {
    return owner.relates("nmod:poss")
        && owner.startsUpper()
        && owner.head() >= first
        && owner.head() <= last;
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
      unknown |= isInNoTable(i) && scene.token(i).is(Upos.PROPN);
    }
    boolean named = known.stream().anyMatch(p -> isNamed(p, r));
    return unknown && !named && isWhole(r) && !isOnlyEnd(r);
  }

  /** "Holdings", "LLC": the end of a name of which the model has not seen the rest. */
  private boolean isOnlyEnd(Range r) {
    for (int i = r.first(); i <= r.last(); i++) {
      if (!scene.words().has(Words.Role.HOUSE_END, scene.token(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a phrase has these words as its own name; a person's titles are not. */
  private boolean isNamed(Phrase p, Range r) {
    return switch (p.shape()) {
      case ADJECTIVE, STATE -> false;
      case PERSON -> p.name().orElseThrow().overlaps(r.first(), r.last());
      case KIND, OFFICE -> isCore(p, r) && !isPartOf(p, r) && !endsName(p, r);
      default -> r.overlaps(p.first(), p.last());
    };
  }

  private static boolean isCore(Phrase p, Range r) {
    return p.core().filter(c -> r.overlaps(c.first(), c.last())).isPresent();
  }

  /** "Church" in "Church of Scientology": not a body of state, which its state names. */
  static boolean isPartOf(Phrase kind, Range name) {
    Chunk core = kind.core().orElseThrow();
    boolean house = core.sense(Sense.OfKind.class).filter(k -> !k.kind().isOfState()).isPresent();
    return house && name.holds(core.first()) && core.last() < name.last();
  }

  /** "Company" in "Norvik Motor Company", if a name of a house stands before it. */
  private boolean endsName(Phrase kind, Range name) {
    Chunk core = kind.core().orElseThrow();
    boolean house =
        core.sense(Sense.OfKind.class)
            .filter(k -> k.kind().isOrganisation() && !k.kind().isOfState())
            .isPresent();
    return house
        && name.first() < core.first()
        && core.last() == name.last()
        && scene.token(core.last()).is(Upos.PROPN)
        && beginsHouse(scene.token(name.first()))
        && scene.token(core.last()).name().endsWith("ORG");
  }

  private boolean beginsHouse(Token t) {
    Optional<Chunk> known = scene.chunkAt(t.index());
    return known.map(c -> isTitle(c, t)).orElse(t.is(Upos.PROPN));
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
    boolean part = one.relates("compound") && one.entity().equals("organization");
    boolean party =
        part || (one.xpos().equals("NNP") && one.relates("nsubj", "obj", "obl", "nmod", "conj"));
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
