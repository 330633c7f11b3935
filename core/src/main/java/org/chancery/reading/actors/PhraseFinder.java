package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.ActorType;
import org.chancery.reading.actors.Phrase.Owner;
import org.chancery.reading.actors.Phrase.Range;
import org.chancery.reading.actors.Phrase.Shape;
import org.chancery.reading.actors.Phrase.Title;

/** Finds all phrases of a sentence that may name or point at somebody. */
final class PhraseFinder {
  private final Scene scene;
  private final Words words;
  private final CapitalRule capitals;
  private final Adjectives adjectives;
  private final Set<String> surnames;
  private final Set<String> lastNames;
  private final List<Phrase> phrases = new ArrayList<>();
  private final boolean[] taken;

  PhraseFinder(Scene scene, Set<String> surnames, Set<String> lastNames) {
    this.lastNames = lastNames;
    this.scene = scene;
    this.surnames = surnames;
    this.words = scene.words();
    this.capitals = new CapitalRule(scene);
    this.adjectives = new Adjectives(scene);
    this.taken = new boolean[scene.size()];
  }

  /** The phrases in text order; of two that start together the longer first. */
  List<Phrase> find() {
    new NameFinder(scene, surnames, lastNames).find().forEach(this::person);
    scene.chunks().forEach(this::chunk);
    new UnknownOrganisations(scene, phrases).find().forEach(this::organisation);
    for (Token t : scene.sentence().tokens()) {
      word(t);
    }
    phrases.addAll(new Epithets(scene, phrases).find());
    phrases.sort(
        Comparator.comparingInt(Phrase::first)
            .thenComparing(Phrase::last, Comparator.reverseOrder()));
    return List.copyOf(phrases);
  }

  private void organisation(Phrase found) {
    Range name = found.name().orElseThrow();
    phrases.removeIf(p -> p.shape() == Shape.KIND && name.holds(p.core().orElseThrow().first()));
    phrases.add(found);
  }

  private void person(Range name) {
    TitleWalk walk = new TitleWalk(scene, name.first(), name.last(), true).walk();
    boolean counterpart = hasCounterpart(walk.first(), name.first());
    Title title = walk.hasOnlyTrade() ? Title.NONE : ofState(walk.title(), name.last());
    boolean bare =
        title.isEmpty()
            && title.kinds().isEmpty()
            && !title.former()
            && !counterpart
            && !walk.hasOnlyTrade();
    int first = bare ? name.first() : walk.first();
    Optional<Chunk> core = scene.chunkAt(name.first()).filter(c -> c.last() == name.last());
    phrases.add(new Phrase(Shape.PERSON, first, name.last(), core, Optional.of(name), title));
    for (int i = first; i <= name.last(); i++) {
      taken[i] |= name.holds(i) || !isOwner(i);
    }
  }

  /** "President Luis Vega of Peru". */
  private Title ofState(Title title, int last) {
    boolean of = last + 2 < scene.size() && scene.token(last + 1).hasLemma("of");
    Optional<Chunk> state =
        of ? scene.chunkAt(last + 2).filter(Chunk::isStateName) : Optional.empty();
    if (state.isEmpty() || title.offices().isEmpty() || !title.owners().isEmpty()) {
      return title;
    }
    Owner owner = new Owner(scene.headOf(last + 2, state.get().last()), state);
    return new Title(
        title.offices(),
        List.of(owner),
        title.kinds(),
        title.former(),
        title.foreign(),
        title.determiner(),
        title.number(),
        title.gender());
  }

  private boolean hasCounterpart(int first, int end) {
    for (int i = first; i < end; i++) {
      if (words.has(Words.Role.COUNTERPART, scene.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word also names somebody by itself: "Norwegian" in "the Norwegian minister". */
  private boolean isOwner(int at) {
    Optional<Chunk> chunk = scene.chunkAt(at);
    return chunk
            .filter(c -> c.isState() || c.sense(Sense.OfOrganisation.class).isPresent())
            .isPresent()
        || chunk
            .flatMap(c -> c.sense(Sense.OfKind.class))
            .filter(k -> k.kind().isOrganisation())
            .isPresent()
        || scene.token(at).xpos().equals("PRP$");
  }

  private void chunk(Chunk c) {
    if (taken[c.last()]) {
      return;
    }
    Sense sense = likeliest(c);
    if (sense instanceof Sense.OfState of) {
      state(c, of.as());
    } else if (sense instanceof Sense.OfOrganisation) {
      if (!capitals.isOnlyPlace(c)) {
        phrases.add(Phrase.of(Shape.ORGANISATION, c));
      }
    } else if (isMembers(scene.token(c.last())) && members(scene.token(c.last()))) {
      taken[c.last()] = true;
    } else if (sense instanceof Sense.OfOffice && isNoun(c) && !isPartOfNoun(c)) {
      nominal(Shape.OFFICE, Optional.of(c), c.first(), c.last());
    } else if (sense instanceof Sense.OfKind kind && isNoun(c) && isParty(c, kind.kind())) {
      nominal(Shape.KIND, Optional.of(c), c.first(), c.last());
    }
  }

  private Sense likeliest(Chunk c) {
    boolean adjective = c.isAdjective() && adjectives.isModifier(c);
    for (Sense s : c.senses()) {
      if (s instanceof Sense.OfState of) {
        boolean fits = (of.as() == State.As.ADJECTIVE) == adjective || !c.isAdjective();
        if (fits) {
          return s;
        }
      }
    }
    boolean many = scene.token(c.last()).xpos().endsWith("S");
    return c.sense(Sense.OfKind.class)
        .filter(k -> many && c.sense(Sense.OfOffice.class).isPresent())
        .map(Sense.class::cast)
        .orElse(c.senses().get(0));
  }

  private boolean isNoun(Chunk c) {
    Token t = scene.token(c.last());
    return (t.is(Upos.NOUN) || t.is(Upos.PROPN) || t.xpos().startsWith("NN"))
        && !t.relates("flat", "goeswith");
  }

  /** "The prime minister post" is no office-holder. */
  private boolean isPartOfNoun(Chunk c) {
    Token t = scene.token(c.last());
    return t.relates("compound", "amod")
        && t.head() > t.index()
        && !scene.token(t.head()).name().endsWith("PER");
  }

  /** "The police station" is no party; in "army officials" the army is. */
  private boolean isParty(Chunk c, KindNoun kind) {
    Token t = scene.token(c.last());
    if (!t.relates("compound", "amod") || t.head() < t.index()) {
      return true;
    }
    Optional<Chunk> head = scene.chunkAt(t.head());
    return kind.isOrganisation()
        && head.filter(
                h ->
                    h.sense(Sense.OfKind.class).isPresent()
                        || h.sense(Sense.OfOffice.class).isPresent())
            .isPresent();
  }

  private void state(Chunk c, State.As as) {
    if (scene.isOrigin(c)) {
      return;
    }
    switch (as) {
      case NAME, ALIAS -> phrases.add(Phrase.of(Shape.STATE, c));
      case ADJECTIVE -> adjective(c);
      case PEOPLE -> people(c);
      case CAPITAL -> {
        if (capitals.isGovernment(c)) {
          phrases.add(Phrase.of(Shape.CAPITAL, c));
        }
      }
      case SEAT -> {
        if (capitals.isSeatActing(c)) {
          phrases.add(Phrase.of(Shape.SEAT, c));
        }
      }
      case DESCRIPTION -> {
        if (c.first() > 0 && isThe(c.first() - 1)) {
          nominal(Shape.DESCRIPTION, Optional.of(c), c.first(), c.last());
        }
      }
    }
  }

  private boolean isThe(int at) {
    Token t = scene.token(at);
    boolean behind = t.xpos().equals("JJ") && at > 0 && scene.token(at - 1).hasLemma("the");
    return behind || t.hasLemma("the", "this");
  }

  private void adjective(Chunk c) {
    if (adjectives.tellsOfState(c)) {
      phrases.add(Phrase.of(Shape.ADJECTIVE, c));
    }
  }

  private void people(Chunk c) {
    Token t = scene.token(c.last());
    boolean many = t.xpos().endsWith("S");
    boolean determined = c.first() > 0 && scene.token(c.first() - 1).is(Upos.DET);
    if (!adjectives.isEthnic(c) && (many || determined)) {
      nominal(Shape.PEOPLE, Optional.of(c), c.first(), c.last());
    }
  }

  private void word(Token t) {
    int i = t.index();
    if (taken[i]) {
      return;
    }
    if (words.has(Words.Role.PRONOUN, t) && isPronoun(t)) {
      phrases.add(Phrase.pronoun(i));
    } else if (words.has(Words.Role.COUNTERPART, t)) {
      nominal(Shape.COUNTERPART, Optional.empty(), i, i);
    } else if (isBody(t) && phrases.stream().noneMatch(p -> p.holds(i))) {
      int first = t.startsUpper() ? i : i - 1;
      phrases.add(new Phrase(Shape.BODY, first, i, Optional.empty(), Optional.empty(), Title.NONE));
    } else if (words.has(Words.Role.BELONGING, t) && belongs(t)) {
      taken[i] = true;
    } else if (isMembers(t)) {
      members(t);
    } else if (t.is(Upos.NOUN) && words.has(Words.Role.STATE_NOUN, t) && t.xpos().equals("NN")) {
      stateNoun(t);
    }
  }

  private static boolean isPronoun(Token t) {
    return t.xpos().startsWith("PRP") || t.xpos().startsWith("WP") || t.xpos().equals("WDT");
  }

  /** "The Council": one word with a capital that the article sends back to a longer name. */
  private boolean isBody(Token t) {
    int i = t.index();
    boolean noun = t.is(Upos.NOUN) || t.is(Upos.PROPN);
    boolean the = i > 0 && scene.token(i - 1).hasLemma("the");
    if (words.has(Words.Role.BODY_NOUN, t)) {
      return the && t.xpos().equals("NN") && !t.relates("compound");
    }
    boolean alone = i + 1 == scene.size() || !scene.token(i + 1).is(Upos.PROPN);
    return noun
        && the
        && alone
        && t.startsUpper()
        && scene.chunkAt(i).isEmpty()
        && t.entity().equals("organization")
        && !t.xpos().endsWith("S");
  }

  private boolean isMembers(Token t) {
    return t.is(Upos.NOUN) && words.has(Words.Role.MEMBERS, t) && t.xpos().equals("NNS");
  }

  /** "NATO countries": those who belong to an organisation, not the organisation. */
  private boolean belongs(Token t) {
    boolean ofState = words.value(Words.Role.BELONGING, t).filter("state"::equals).isPresent();
    if (ofState ? !t.is(Upos.NOUN) : !t.xpos().equals("NNS")) {
      return false;
    }
    KindNoun noun =
        new KindNoun(t.lemma(), t.lower(), List.of(), ActorType.GROUP, Optional.empty());
    Chunk core = new Chunk(t.index(), t.index(), t.span(), List.of(new Sense.OfKind(noun)));
    Phrase found = nominalPhrase(Shape.KIND, Optional.of(core), t.index(), t.index());
    boolean owned =
        found.title().owners().stream()
            .flatMap(o -> o.chunk().stream())
            .anyMatch(
                c -> ofState ? c.isAdjective() : c.sense(Sense.OfOrganisation.class).isPresent());
    if (owned) {
      phrases.add(found);
    }
    return owned;
  }

  private boolean members(Token t) {
    Phrase found = nominalPhrase(Shape.MEMBERS, Optional.empty(), t.index(), t.index());
    boolean sides = words.value(Words.Role.MEMBERS, t).filter("any"::equals).isPresent();
    boolean definite = found.title().determiner() == Phrase.Determiner.DEFINITE;
    boolean both = found.title().number().isPresent();
    boolean all = found.title().owners().isEmpty() && (both || (sides && definite));
    if (all) {
      phrases.add(found);
    }
    return all;
  }

  private void stateNoun(Token t) {
    Phrase found = nominalPhrase(Shape.STATE_NOUN, Optional.empty(), t.index(), t.index());
    boolean the = found.first() < t.index() && scene.token(found.first()).hasLemma("the", "this");
    boolean bare = found.last() == t.index() && found.first() == t.index() - 1;
    if (the && bare && !t.relates("compound")) {
      phrases.add(found);
    }
  }

  private void nominal(Shape shape, Optional<Chunk> core, int first, int last) {
    Phrase phrase = nominalPhrase(shape, core, first, last);
    phrases.add(phrase);
    for (int i = phrase.first(); i <= last; i++) {
      Token t = scene.token(i);
      boolean other = t.is(Upos.PROPN) || words.has(Words.Role.STATE_NOUN, t);
      taken[i] |= !isOwner(i) && (core.filter(c -> c.holds(t.index())).isPresent() || !other);
    }
  }

  private Phrase nominalPhrase(Shape shape, Optional<Chunk> core, int first, int last) {
    TitleWalk walk = new TitleWalk(scene, first, last, false).walk();
    Title title = walk.title();
    List<Owner> owners = new ArrayList<>(title.owners());
    int end = Math.max(last, ofPhrase(last, owners));
    if (shape == Shape.KIND && end == last && owners.isEmpty()) {
      Optional<Chunk> seat = core.flatMap(c -> new Seats(scene).of(c, walk.first()));
      seat.ifPresent(s -> owners.add(new Owner(scene.headOf(s.first(), s.last()), seat)));
      end = seat.map(Chunk::last).orElse(last);
    }
    Title all =
        new Title(
            title.offices(),
            List.copyOf(owners),
            title.kinds(),
            title.former(),
            title.foreign(),
            title.determiner(),
            title.number(),
            title.gender().or(() -> words.gender(scene.token(last))));
    return new Phrase(shape, walk.first(), end, core, Optional.empty(), all);
  }

  /** An office may also be one "for" somebody. */
  private boolean isOf(Token t, int last) {
    boolean office =
        scene.chunkAt(last).filter(c -> c.sense(Sense.OfOffice.class).isPresent()).isPresent();
    return t.hasLemma("of") || (office && t.hasLemma("for"));
  }

  /** "accused the alliance of aggression": the alliance is not aggression's. */
  private boolean isOfVerb(Token t) {
    return t.relates("obj")
        && t.head() != Token.ROOT
        && words.has(Words.Role.OF_VERB, scene.token(t.head()));
  }

  /** "… of Iran", "… of the Iranian army": adds whose it is and returns the phrase's last word. */
  private int ofPhrase(int last, List<Owner> owners) {
    if (last + 2 > scene.size() - 1 || !isOf(scene.token(last + 1), last)) {
      return last;
    }
    int head = scene.token(last + 1).head();
    if (head <= last || scene.token(head).is(Upos.VERB) || isOfVerb(scene.token(last))) {
      return last;
    }
    Optional<Chunk> chunk = scene.chunkAt(head);
    owners.add(new Owner(head, chunk));
    int end = chunk.map(Chunk::last).orElse(head);
    for (Token c : scene.sentence().children(scene.token(head), "conj")) {
      Optional<Chunk> more = scene.chunkAt(c.index()).filter(Chunk::isState);
      if (more.isPresent()) {
        owners.add(new Owner(c.index(), more));
        end = more.get().last();
      }
    }
    return end;
  }
}
