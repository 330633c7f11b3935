package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.reading.actors.Phrase.Range;

/** Finds proper names of persons in a sentence, without their titles. */
final class NameFinder {
  private final Scene scene;
  private final Set<String> surnames;
  private final Set<String> lastNames;
  private final List<Range> names = new ArrayList<>();

  /**
   * @param surnames last words of the report's longer names
   * @param lastNames the same, with those that stand in tables
   */
  NameFinder(Scene scene, Set<String> surnames, Set<String> lastNames) {
    this.lastNames = lastNames;
    this.scene = scene;
    this.surnames = surnames;
  }

  /** The names in text order; none overlaps another. */
  List<Range> find() {
    for (Chunk c : scene.chunks()) {
      if (c.sense(Sense.OfPerson.class).isPresent() && isPersonHere(c)) {
        add(new Range(c.first(), c.last()));
      }
    }
    for (Scene.NameSpan n : scene.names()) {
      if (n.type().equals("PER")) {
        withoutTitle(grown(n.range())).filter(this::isPerson).ifPresent(this::add);
      }
    }
    for (Chunk c : scene.chunks()) {
      if (isTitle(c)) {
        afterTitle(c.last() + 1).ifPresent(this::add);
      }
    }
    for (Token t : scene.sentence().tokens()) {
      if (scene.words().has(Words.Role.HONORIFIC, t) && t.startsUpper()) {
        afterTitle(t.index() + 1).ifPresent(this::add);
      }
    }
    for (Token t : scene.sentence().tokens()) {
      if (isTrade(t)) {
        afterTitle(t.index() + 1).ifPresent(this::add);
      }
    }
    for (Token t : scene.sentence().tokens()) {
      fullName(t.index()).ifPresent(this::add);
      if (isLastName(t)) {
        add(new Range(t.index(), t.index()));
      }
    }
    names.sort(Comparator.comparingInt(Range::first));
    return List.copyOf(names);
  }

  /**
   * "Captain" in "captain Ann Lee": a noun for a person that the tree joins to two words or more.
   */
  private boolean isTrade(Token t) {
    int next = t.index() + 1;
    if (next + 1 >= scene.size() || !t.is(Upos.NOUN) || !t.entity().equals("person")) {
      return false;
    }
    Token name = scene.token(next);
    boolean joined = name.head() == t.index() && name.relates("flat", "appos");
    Token more = scene.token(next + 1);
    return joined && more.is(Upos.PROPN) && more.startsUpper() && more.relates("flat");
  }

  /** The full name of a person of the report, which the language model saw elsewhere. */
  private Optional<Range> fullName(int first) {
    String type = scene.nameAt(first).map(Scene.NameSpan::type).orElse("");
    if (!scene.token(first).is(Upos.PROPN) || type.equals("ORG")) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder(scene.token(first).lower());
    for (int last = first + 1; last < scene.size() && scene.token(last).is(Upos.PROPN); last++) {
      name.append(' ').append(scene.token(last).lower());
      Range range = new Range(first, last);
      boolean house =
          scene.token(scene.headOf(first, last)).entity().equals("organization")
              || !scene.isInNoTable(range);
      if (lastNames.contains(name.toString()) && !house) {
        return Optional.of(range);
      }
    }
    return Optional.empty();
  }

  /** A bare surname that the language model did not see. */
  private boolean isLastName(Token t) {
    boolean party = t.relates("nsubj", "obj", "obl", "nmod", "conj", "appos");
    return party
        && t.startsUpper()
        && (t.is(Upos.PROPN) || isInCapitals(t))
        && lastNames.contains(t.lower())
        && scene
            .chunkAt(t.index())
            .filter(c -> !(c.senses().get(0) instanceof Sense.OfPerson))
            .isEmpty()
        && scene.nameAt(t.index()).filter(n -> n.range().size() > 1).isEmpty();
  }

  /** "Jobs" in "On Monday, Jobs left": a noun that has a capital where it needs none. */
  private boolean isInCapitals(Token t) {
    boolean inside = t.index() > 0 && scene.token(t.index() - 1).xpos().matches("[A-Z,].*");
    return inside && t.is(Upos.NOUN) && scene.words().gender(t).isEmpty();
  }

  private void add(Range name) {
    if (names.stream().noneMatch(n -> n.overlaps(name.first(), name.last()))) {
      names.add(name);
    }
  }

  /**
   * One word alone must be told a person by the language model; a longer unknown name swallows it.
   */
  private boolean isPersonHere(Chunk c) {
    boolean swallowed = grown(new Range(c.first(), c.last())).size() > c.last() - c.first() + 1;
    boolean single = c.first() == c.last();
    String type = scene.nameAt(c.last()).map(Scene.NameSpan::type).orElse("");
    if (single && isInitials(c)) {
      return true;
    }
    if (single) {
      return type.equals("PER") && !swallowed && c.senses().get(0) instanceof Sense.OfPerson;
    }
    Optional<Scene.NameSpan> around = scene.nameAt(c.last()).or(() -> scene.nameAt(c.first()));
    return around.map(n -> n.type().equals("PER") || n.range().last() <= c.last()).orElse(true);
  }

  /** "JFK": initials that a table has for a person, whatever the language model sees. */
  private boolean isInitials(Chunk c) {
    String form = scene.token(c.first()).form();
    return form.length() > 2
        && form.chars().allMatch(Character::isUpperCase)
        && c.senses().get(0) instanceof Sense.OfPerson
        && !scene.token(c.first()).relates("compound", "flat");
  }

  /**
   * Not a state, a town, an organisation or a people, which the language model may take for a
   * person.
   */
  private boolean isPerson(Range r) {
    Optional<Chunk> chunk =
        scene.chunkAt(r.first()).filter(c -> c.first() <= r.first() && c.last() >= r.last());
    boolean other = chunk.filter(c -> !(c.senses().get(0) instanceof Sense.OfPerson)).isPresent();
    boolean many = r.size() == 1 && scene.token(r.first()).xpos().equals("NNPS");
    String word = Knowledge.lower(scene.token(r.last()).form());
    boolean called = surnames.contains(word);
    return (!many || called) && (!other || called) && (called || !isRole(r));
  }

  /** "Man of the Match", "Emeritus Professor": written like a name, but what somebody is. */
  private boolean isRole(Range r) {
    int next = r.last() + 1;
    if (r.size() > 1 || next >= scene.size()) {
      return false;
    }
    boolean of =
        scene.token(next).hasLemma("of")
            && next + 1 < scene.size()
            && scene.token(next + 1).is(Upos.DET)
            && scene
                .sentence()
                .head(scene.token(next))
                .filter(h -> h.head() == r.first())
                .isPresent();
    return of || scene.chunkAt(next).filter(this::isTitle).isPresent();
  }

  /** With the words that the tree joins to it as parts of one name. */
  private Range grown(Range r) {
    int first = r.first();
    int last = r.last();
    int head = scene.headOf(first, last);
    while (last + 1 < scene.size() && isPart(last + 1, head, first)) {
      last++;
    }
    while (last > r.last() && !scene.token(last).is(Upos.PROPN)) {
      last--;
    }
    boolean joined = scene.token(first).is(Upos.PUNCT) && first < last;
    Token h = scene.token(joined ? first + 1 : first);
    while (h.relates("flat") && h.head() < first && first - h.head() <= 2 && isName(h.head())) {
      first = h.head();
      h = scene.token(first);
    }
    return new Range(first, last);
  }

  private boolean isPart(int at, int head, int first) {
    Token t = scene.token(at);
    boolean flat = t.relates("flat") && t.head() >= first && t.head() <= at;
    boolean hyphen = Names.joins(t.form()) && at + 1 < scene.size() && !t.xpos().equals("POS");
    boolean joins =
        hyphen && scene.token(at + 1).relates("flat") && scene.token(at + 1).head() == head;
    return (flat && !isSmall(t)) || joins;
  }

  private static boolean isSmall(Token t) {
    return !t.is(Upos.PROPN) && !t.startsUpper();
  }

  private boolean isName(int at) {
    Token t = scene.token(at);
    return t.is(Upos.PROPN)
        && t.startsUpper()
        && !scene.words().has(Words.Role.HONORIFIC, t)
        && scene.chunkAt(at).filter(this::isTitle).isEmpty();
  }

  /** What is left of a name behind the last title in it. */
  private Optional<Range> withoutTitle(Range r) {
    int first = r.first();
    int last = r.last();
    for (int i = r.first(); i <= r.last(); i++) {
      Token t = scene.token(i);
      boolean title = i == first && scene.chunkAt(i).filter(this::isTitleOrOwner).isPresent();
      boolean honorific = scene.words().has(Words.Role.HONORIFIC, t) && i < r.last();
      if (title || honorific || t.is(Upos.DET) || t.xpos().equals("POS")) {
        first = i + 1;
      } else if (i > first && (t.form().equals(",") || t.hasLemma("of", "from", "and"))) {
        last = i - 1;
        break;
      }
    }
    while (last >= first && isNoEnd(scene.token(last))) {
      last--;
    }
    boolean proper = false;
    for (int i = first; i <= last; i++) {
      proper |= scene.token(i).startsUpper();
    }
    return proper ? Optional.of(new Range(first, last)) : Optional.empty();
  }

  private static boolean isNoEnd(Token t) {
    return t.is(Upos.PUNCT) || t.is(Upos.ADP) || t.is(Upos.CCONJ) || t.xpos().equals("POS");
  }

  private boolean isTitleOrOwner(Chunk c) {
    return isTitle(c) || c.isAdjective() || c.sense(Sense.OfKind.class).isPresent();
  }

  private boolean isTitle(Chunk c) {
    Token t = scene.token(c.first());
    boolean given = scene.words().has(Words.Role.GIVEN_NAME, t) && t.name().endsWith("PER");
    return !given && c.sense(Sense.OfOffice.class).isPresent();
  }

  /** Capitalised words right behind a title. */
  private Optional<Range> afterTitle(int first) {
    int last = first - 1;
    for (int i = first; i < scene.size(); i++) {
      Token t = scene.token(i);
      boolean body = i == first && isHouse(t);
      boolean word = t.is(Upos.PROPN) && t.startsUpper() && scene.chunkAt(i).isEmpty() && !body;
      boolean joint = i > first && i + 1 < scene.size() && isParticle(t) && isName(i + 1);
      if (!word && !joint) {
        break;
      }
      last = i;
    }
    boolean known = last >= first && names.stream().anyMatch(n -> n.holds(first));
    return last < first || known ? Optional.empty() : Optional.of(new Range(first, last));
  }

  /** "Motors" in "General Motors": the title before it is a part of the name of a house. */
  private boolean isHouse(Token t) {
    boolean title = t.index() > 0 && scene.token(t.index() - 1).head() == t.index();
    return title && (t.entity().equals("organization") || t.name().endsWith("ORG"));
  }

  private static boolean isParticle(Token t) {
    return (Names.joins(t.form()) && !t.xpos().equals("POS"))
        || (!t.startsUpper() && t.form().length() <= 3 && t.relates("flat"));
  }
}
