package org.chancery.reading.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A place in the sentence, seen from the trigger, where a party may stand. */
enum Slot {
  /**
   * Who does it: the subject, the agent of a passive, or whom control and relative clauses point
   * to.
   */
  SUBJECT,
  /** What it is done to: the object, or the subject of a passive. */
  OBJECT,
  INDIRECT_OBJECT,
  /** A phrase of the verb with one of the rule's prepositions. */
  TOWARD,
  /** The same on the object: "sanctions on Y". */
  OBJECT_TOWARD,
  OBJECT_POSSESSOR,
  OBJECT_OF,
  OBJECT_ADJECTIVE,
  /** A with-phrase of the verb or its object. */
  WITH,
  /** The subject of the clause or infinitive that hangs on the trigger. */
  CLAUSE_SUBJECT,
  /** The same, where it is a party of another side: "said that Y must leave". */
  CLAUSE_PARTY,
  /** Whoever is bound: the subject of "Y was obliged to" and of "Y obliged to". */
  BOUND,
  /** The speaker of the statement that the trigger stands in. */
  SPEAKER,
  /** A party in that clause: its object, or one of its phrases. */
  CLAUSE_OBJECT,
  /** The subject of an if- or unless-clause: "threatened to leave unless Y paid". */
  CONDITION_SUBJECT,
  /** Of a noun: "Norway's withdrawal". */
  POSSESSOR,
  BY,
  ADJECTIVE,
  OF,
  /** The of-phrase of a noun that is no deed done to it: "the visit of X". */
  OF_DOER,
  BETWEEN,
  /** A phrase of the noun, or of its light verb, with one of the rule's prepositions. */
  NOUN_TOWARD,
  /** Whoever acts in the clause that the noun is a phrase of: "X left after talks with Y". */
  NOUN_SUBJECT,
  NOUN_WITH,
  /** The subject of the light verb that the noun hangs on. */
  LIGHT_SUBJECT;

  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Slot> of(String written) {
    return Arrays.stream(values()).filter(s -> s.written().equals(written)).findFirst();
  }

  static List<String> all() {
    return Arrays.stream(values()).map(Slot::written).toList();
  }
}
