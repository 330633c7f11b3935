package org.chancery.model;

import java.util.Optional;

/** Whom words name. Doubt is a case with a reason, never a guess. */
public sealed interface Actor {
  /**
   * The same for every mention of this actor in a report, and across reports where the dictionary
   * knows it.
   */
  String id();

  String name();

  ActorType type();

  ActorCode code();

  /**
   * Resolved: by the dictionary, or by the report's own words ("Norwegian Deputy Foreign Minister
   * X").
   */
  record Known(
      String id,
      String name,
      ActorType type,
      ActorCode code,
      Optional<String> wikidata,
      Optional<String> office)
      implements Actor {}

  /** A party named by a common noun: "protesters", "Turkish soldiers". */
  record Kind(String id, String name, ActorCode code) implements Actor {
    @Override
    public ActorType type() {
      return ActorType.GROUP;
    }
  }

  /** Somebody or something that speaks or acts, whose state and sector the report does not tell. */
  record Unresolved(String id, String name, ActorType type, String because) implements Actor {
    @Override
    public ActorCode code() {
      return ActorCode.NONE;
    }
  }
}
