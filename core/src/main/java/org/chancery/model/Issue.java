package org.chancery.model;

import java.util.List;

/**
 * What statements and acts are about: something that has a name and goes on over time.
 *
 * @param id from {@code lexicon/issues/issues.tsv}
 * @param parties codes of the states and bodies that it binds or that quarrel about it
 */
public record Issue(String id, String name, Kind kind, List<String> parties) {
  public Issue {
    parties = List.copyOf(parties);
  }

  /** What sort of thing it is. */
  public enum Kind {
    AGREEMENT,
    CONFLICT,
    DISPUTE,
    NEGOTIATION,
    PROGRAMME
  }
}
