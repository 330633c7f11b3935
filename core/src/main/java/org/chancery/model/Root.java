package org.chancery.model;

/**
 * One of the fifteen relations that one party can have to another in a sentence: PLOVER's event
 * types, with {@code CONCEDE} and {@code RETREAT} taken together as {@code YIELD}.
 */
public enum Root {
  AGREE,
  CONSULT,
  SUPPORT,
  COOPERATE,
  AID,
  YIELD,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT;

  /** The relation that acts of this type make. */
  public static Root of(EventType type) {
    return switch (type) {
      case CONCEDE, RETREAT -> YIELD;
      default -> valueOf(type.name());
    };
  }

  /** As PLOVER counts its types; {@code YIELD} is material cooperation. */
  public int quadClass() {
    EventType type = this == YIELD ? EventType.RETREAT : EventType.valueOf(name());
    return type.quadClass();
  }
}
