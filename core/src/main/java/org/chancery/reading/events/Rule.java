package org.chancery.reading.events;

import java.util.List;
import java.util.Optional;
import org.chancery.model.EventType;
import org.chancery.model.Status;

/**
 * One stanza of a rule file, checked.
 *
 * @param order its place among all rules
 * @param verbs each the verb and what must stand beside it: "call", "on"
 * @param object one of these must head the object
 * @param content one of these must head what is promised, asked or threatened
 * @param unless any of these near the trigger silences the rule
 * @param unlessAnywhere any of these in the sentence silences it
 * @param actor one of these must head the actor's words
 * @param notBetween among whom this is no act of its type: "the senator attacked the mayor"
 * @param inner types of the acts that this one puts into words: "said it will send aid"
 * @param innerStatus what such an act must be: planned, denied
 * @param score on PLOVER's scale, of the mode or the type
 */
record Rule(
    String id,
    String where,
    int order,
    EventType type,
    List<String> modes,
    List<String> contexts,
    List<List<String>> verbs,
    Words nouns,
    Words adjectives,
    Words object,
    Words notObject,
    Words content,
    Words notContent,
    Words unless,
    Words unlessAnywhere,
    Words actor,
    Words notActor,
    Complement complement,
    List<String> toward,
    List<Frame> frames,
    Need recipient,
    Optional<Status> status,
    Optional<Among> notBetween,
    List<EventType> inner,
    List<Status> innerStatus,
    double score) {

  /** What must hang on the verb. */
  enum Complement {
    FREE,
    NONE,
    INFINITIVE,
    /** An infinitive of what the subject itself shall do. */
    OWN,
    CLAUSE,
    ANY
  }

  /** Circles in which a word means something else than between powers. */
  enum Among {
    /** Persons, and the politicians of one state. */
    PERSONS,
    /** Politicians of one state alone. */
    COMPATRIOTS
  }

  /** Whether there must be a recipient. */
  enum Need {
    REQUIRED,
    OPTIONAL,
    NONE
  }

  /** Whether this is an act of words about another act of its doer's. */
  boolean announces() {
    return !inner.isEmpty();
  }

  /** A rule that asks for more than its trigger goes before one that does not. */
  boolean conditioned() {
    return !object.isEmpty() || !content.isEmpty();
  }
}
