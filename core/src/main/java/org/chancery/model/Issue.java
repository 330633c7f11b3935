package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * What statements and acts are about: something that has a name and goes on over time.
 *
 * @param id from {@code lexicon/issues/issues.tsv}
 * @param parties codes of the states and bodies that it binds or that quarrel about it
 * @param about for a negotiation the agreement that it is to bring about or restore
 */
public record Issue(
    String id, String name, Kind kind, List<String> parties, Optional<Issue> about) {
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

  /** The same with the agreement that it is about. */
  public Issue about(Issue agreement) {
    return new Issue(id, name, kind, parties, Optional.of(agreement));
  }
}
