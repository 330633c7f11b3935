package org.chancery.reading.actors;

/** What words of a table may mean. */
sealed interface Sense {
  /** A state, by one of its names or by a word that stands for it. */
  record OfState(State state, State.As as) implements Sense {}

  /** An organisation; {@code alias} where the words are not its first name. */
  record OfOrganisation(Organisation organisation, boolean alias) implements Sense {}

  /** A person in the table of people. */
  record OfPerson(Person person) implements Sense {}

  /** A title of office. */
  record OfOffice(Office office) implements Sense {}

  /** A common noun for a party. */
  record OfKind(KindNoun kind) implements Sense {}

  /** A place that is no state: the words name nobody. */
  record OfPlace(String name) implements Sense {}
}
