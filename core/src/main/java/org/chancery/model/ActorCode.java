package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * PLOVER's code of an actor: {@code NOR} + {@code GOV}, {@code MIL}.
 *
 * @param country ISO 3166-1 alpha-3, or PLOVER's IGO, UNO, EUR, NGO, ISM, IMG, MNC, PSE, KOS
 * @param sectors PLOVER sectors, the primary one first
 */
public record ActorCode(Optional<String> country, List<String> sectors) {
  public static final ActorCode NONE = new ActorCode(Optional.empty(), List.of());

  public ActorCode {
    sectors = List.copyOf(sectors);
  }

  public static ActorCode of(String country, String... sectors) {
    return new ActorCode(Optional.of(country), List.of(sectors));
  }

  public Optional<String> sector() {
    return sectors.stream().findFirst();
  }
}
