package org.chancery.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Actor;

/**
 * A party in CAMEO's terms.
 *
 * @param types roles and sorts of actors, the primary one first
 */
record CameoParty(
    String name, Optional<String> country, Optional<String> group, List<String> types) {
  CameoParty {
    types = List.copyOf(types);
  }

  static CameoParty of(Actor actor, Codes codes) {
    Optional<String> party = actor.code().country();
    List<String> types = new ArrayList<>();
    party.flatMap(codes::cameoType).ifPresent(types::add);
    for (String sector : actor.code().sectors()) {
      codes.cameoRole(sector).ifPresent(types::add);
    }
    return new CameoParty(
        Cells.line(actor.name()).toUpperCase(Locale.ROOT),
        party.flatMap(codes::cameoCountry),
        party.flatMap(codes::cameoGroup),
        types.stream().distinct().toList());
  }

  /** All parts in one: NORGOV; none for a party without any. */
  Optional<String> code() {
    String all = country.orElse("") + group.orElse("") + String.join("", types);
    return Optional.of(all).filter(code -> !code.isEmpty());
  }

  Optional<String> type(int index) {
    return index < types.size() ? Optional.of(types.get(index)) : Optional.empty();
  }

  /** The code, or the name of a party without one. */
  String key() {
    return code().orElse(name);
  }
}
