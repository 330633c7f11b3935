package org.chancery.reading.actors;

import java.util.List;
import java.util.Optional;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;

/** A common noun that names a party: "soldier", "foreign ministry". */
record KindNoun(
    String noun, String plural, List<String> sectors, ActorType type, Optional<String> code) {
  private static final List<String> STATE = List.of("GOV", "MIL", "LEG", "JUD", "COP");

  boolean isOrganisation() {
    return type == ActorType.ORGANIZATION;
  }

  boolean isGovernment() {
    return sectors.contains("GOV");
  }

  /** A ministry, an army, a court, which its state's name tells from others. */
  boolean isOfState() {
    return sectors.stream().anyMatch(STATE::contains);
  }

  /** The same noun for members of another: officials of a church. */
  KindNoun of(List<String> house) {
    return new KindNoun(noun, plural, house, type, code);
  }

  ActorCode code(Optional<String> country) {
    return new ActorCode(country.or(() -> code), sectors);
  }
}
