package org.chancery.reading.events;

import java.util.List;

/**
 * One way a sentence can be built around a trigger.
 *
 * @param trigger the part of speech of the trigger
 * @param actor slots of the actor, the first that holds a party wins; all of them where reciprocal
 * @param recipient slots of the recipient, in the same order
 * @param toward prepositions that bring the recipient where the rule names none
 * @param owners whether a thing may stand for its owner, as "Greek ships" for Greece
 * @param confidence how far a bare fit is to be trusted
 */
record Frame(
    String id,
    Trigger.Kind trigger,
    List<Slot> actor,
    List<Slot> recipient,
    List<String> toward,
    boolean reciprocal,
    boolean owners,
    boolean light,
    double confidence) {

  Frame {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    toward = List.copyOf(toward);
  }

  /**
   * Whether a trigger of this kind can stand in this frame; an adjective stands where a verb would.
   */
  boolean takes(Trigger.Kind kind) {
    return trigger == kind || (trigger == Trigger.Kind.VERB && kind == Trigger.Kind.ADJECTIVE);
  }
}
