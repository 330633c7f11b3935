package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;
import org.chancery.reading.actors.Claims.Possession;
import org.chancery.reading.actors.Phrase.Determiner;

/** Parties named by a common noun: "Norwegian soldiers", "the foreign ministry", "its army". */
final class Kinds {
  private static final int OFTEN = 4;

  private final Cast cast;
  private final Focus focus;

  Kinds(Cast cast, Focus focus) {
    this.cast = cast;
    this.focus = focus;
  }

  /**
   * One party for each owner; the one seen before where "the army" has no owner of its own.
   *
   * @param meant the noun as its surroundings change it
   * @param only whose it is where nothing else tells
   */
  List<Party> resolve(
      int part,
      Phrase p,
      KindNoun noun,
      KindNoun meant,
      List<Possession> owners,
      Optional<Possession> only) {
    if (owners.isEmpty()) {
      boolean definite = p.title().determiner() == Determiner.DEFINITE && meant.equals(noun);
      Optional<Party> before = definite ? seen(noun, part) : Optional.empty();
      return List.of(
          before
              .or(() -> only.map(o -> owned(noun, o, false)))
              .orElseGet(() -> ownerless(noun, meant)));
    }
    Set<Party> parties = new LinkedHashSet<>();
    owners.forEach(o -> parties.add(owned(noun, o, p.title().former())));
    return new ArrayList<>(parties);
  }

  /** Officials of a church or a firm are not a government's. */
  static KindNoun inHouse(Phrase p, KindNoun noun, Optional<KindNoun> of, boolean foreign) {
    Optional<KindNoun> house =
        p.title().kinds().stream()
            .findFirst()
            .flatMap(c -> c.sense(Sense.OfKind.class))
            .map(Sense.OfKind::kind)
            .or(() -> of);
    if (house.isPresent()) {
      return noun.of(house.get().sectors());
    }
    return foreign && noun.isGovernment() ? noun.of(List.of()) : noun;
  }

  /** "The government", "the army" of the one state that the report tells of. */
  static boolean isBodyOfState(Phrase p, KindNoun noun) {
    boolean the = p.title().determiner() == Determiner.DEFINITE && p.title().owners().isEmpty();
    boolean state = noun.sectors().stream().anyMatch(List.of("GOV", "MIL", "LEG", "COP")::contains);
    return the && state && noun.isOrganisation() && noun.code().isEmpty();
  }

  private Optional<Party> seen(KindNoun noun, int part) {
    String tail = ":" + Names.key(noun.noun()).replace(' ', '-');
    List<Party> same =
        focus.all(
            p -> p.id().startsWith("kind:") && isEnd(p.id(), tail) && p.country().isPresent());
    Optional<Party> last = same.stream().findFirst();
    boolean only = same.size() == 1;
    if (only && noun.isOrganisation()) {
      return last;
    }
    boolean sure = only || noun.isOrganisation();
    return sure ? topic(same).or(() -> last.filter(p -> isAlone(p, part))) : Optional.empty();
  }

  /** The one of whom the report has told far more often than of any other. */
  private Optional<Party> topic(List<Party> same) {
    List<Party> often =
        same.stream().sorted(Comparator.comparingLong((Party p) -> -times(p))).toList();
    boolean clear = often.size() > 1 && times(often.get(0)) >= OFTEN * times(often.get(1));
    return clear ? Optional.of(often.get(0)) : Optional.empty();
  }

  private long times(Party party) {
    return focus.seen().stream().filter(s -> s.party() == party).count();
  }

  /** No other state is in the sentence. */
  private boolean isAlone(Party p, int part) {
    return focus.seen().stream()
        .filter(s -> s.part() == part && s.party().isState())
        .allMatch(s -> s.party().country().equals(p.country()));
  }

  /** "The ministry" after "the defence ministry". */
  private static boolean isEnd(String id, String tail) {
    return id.endsWith(tail) || id.endsWith("-" + tail.substring(1));
  }

  private Party ownerless(KindNoun listed, KindNoun noun) {
    String mark = listed.equals(noun) ? "" : ":" + String.join("-", noun.sectors());
    return cast.other(
        id("", noun) + mark,
        noun.isOrganisation() ? noun.noun() : noun.plural(),
        Party.Sort.KIND,
        ActorType.GROUP,
        noun.code(Optional.empty()));
  }

  private Party owned(KindNoun noun, Possession owner, boolean former) {
    List<String> sectors = new ArrayList<>(former ? List.of("ELI") : noun.sectors());
    if (!noun.isOrganisation() && !former) {
      owner.sectors().stream().filter(s -> !sectors.contains(s)).forEach(sectors::add);
    }
    ActorCode code = new ActorCode(owner.country().or(noun::code), sectors);
    String id = id(owner.id(), noun) + (former ? "-former" : "");
    String name = owner.name() + " " + (noun.isOrganisation() ? noun.noun() : noun.plural());
    return noun.isOrganisation()
        ? cast.other(id, name, Party.Sort.KNOWN, ActorType.ORGANIZATION, code)
        : cast.other(id, name, Party.Sort.KIND, ActorType.GROUP, code);
  }

  /** The people of a state: "Norwegians". */
  Party people(State state, String words) {
    return cast.other(
        "kind:" + state.code() + ":people",
        words,
        Party.Sort.KIND,
        ActorType.GROUP,
        state.actorCode());
  }

  private static String id(String owner, KindNoun noun) {
    return "kind:" + owner + ":" + Names.key(noun.noun()).replace(' ', '-');
  }
}
