package org.chancery.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Mention;

/**
 * A party to an event, as far as merging looks at it.
 *
 * @param where its country, or its own id where it has none
 * @param name as names are compared
 */
record Party(
    String id, String where, Optional<String> sector, Sort sort, String name, String printed) {
  private static final List<String> FOR_THE_STATE = List.of("GOV", "MIL", "COP", "SPY");
  private static final Comparator<Party> ORDER = Comparator.comparing(Party::id);

  /** What sort of party it is. */
  enum Sort {
    STATE,
    PERSON,
    /** A common noun: "forces", "the foreign ministry". */
    KIND,
    BODY
  }

  /** How two parties go together. */
  enum Match {
    NONE,
    /** One acts for the other: a president and the state. */
    PART,
    SAME
  }

  static Party of(Actor actor) {
    return new Party(
        actor.id(),
        actor.code().country().orElse(actor.id()),
        actor.code().sector(),
        sort(actor),
        PersonName.key(actor.name()),
        actor.name());
  }

  static List<Party> of(List<Mention> mentions) {
    return mentions.stream().map(m -> of(m.actor())).distinct().sorted(ORDER).toList();
  }

  private static Sort sort(Actor actor) {
    if (actor instanceof Actor.Kind) {
      return Sort.KIND;
    }
    if (actor.type() == ActorType.STATE) {
      return Sort.STATE;
    }
    return actor.type() == ActorType.PERSON && !isOffice(actor) ? Sort.PERSON : Sort.BODY;
  }

  /** An office without a name is no person: "the foreign minister" may be anybody. */
  private static boolean isOffice(Actor actor) {
    return actor.id().startsWith("kind:");
  }

  Match match(Party other) {
    if (id.equals(other.id)) {
      return Match.SAME;
    }
    if (!where.equals(other.where)) {
      return Match.NONE;
    }
    if (sort == Sort.PERSON && other.sort == Sort.PERSON) {
      return name.equals(other.name) ? Match.SAME : Match.NONE;
    }
    if (sort == Sort.STATE || other.sort == Sort.STATE) {
      return (sort == Sort.STATE ? other : this).actsForTheState() ? Match.PART : Match.NONE;
    }
    return matchPart(other);
  }

  private Match matchPart(Party other) {
    boolean nameless = sort != Sort.PERSON && other.sort != Sort.PERSON;
    boolean bothForTheState = actsForTheState() && other.actsForTheState();
    boolean kinds = isNamelessForTheState() || other.isNamelessForTheState();
    boolean sameSector = sector.equals(other.sector);
    if (!bothForTheState || !kinds) {
      return Match.NONE;
    }
    return nameless && sameSector && !sector.orElse("").equals("MIL") ? Match.NONE : Match.PART;
  }

  private boolean isNamelessForTheState() {
    return sort == Sort.KIND || id.startsWith("kind:");
  }

  private boolean actsForTheState() {
    return sort == Sort.STATE || sector.filter(FOR_THE_STATE::contains).isPresent();
  }

  boolean isPerson() {
    return sort == Sort.PERSON;
  }
}
