package org.chancery.reading.actors;

import java.util.ArrayList;
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
  private final Cast cast;
  private final Focus focus;

  Kinds(Cast cast, Focus focus) {
    this.cast = cast;
    this.focus = focus;
  }

  /** One party for each owner; the one seen before where "the army" has no owner of its own. */
  List<Party> resolve(Phrase p, KindNoun noun, List<Possession> owners) {
    if (owners.isEmpty()) {
      Optional<Party> before =
          p.title().determiner() == Determiner.DEFINITE ? seen(noun) : Optional.empty();
      return List.of(before.orElseGet(() -> ownerless(noun)));
    }
    Set<Party> parties = new LinkedHashSet<>();
    owners.forEach(o -> parties.add(owned(noun, o, p.title().former())));
    return new ArrayList<>(parties);
  }

  private Optional<Party> seen(KindNoun noun) {
    String tail = ":" + Names.key(noun.noun()).replace(' ', '-');
    List<Party> same =
        focus.all(p -> p.id().startsWith("kind:") && isEnd(p.id(), tail) && p.country().isPresent());
    return same.size() == 1 || noun.isOrganisation()
        ? same.stream().findFirst()
        : Optional.empty();
  }

  /** "The ministry" after "the defence ministry". */
  private static boolean isEnd(String id, String tail) {
    return id.endsWith(tail) || id.endsWith("-" + tail.substring(1));
  }

  private Party ownerless(KindNoun noun) {
    return cast.other(
        id("", noun),
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
