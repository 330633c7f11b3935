package org.chancery.reading.actors;

import java.util.List;
import java.util.Optional;

/**
 * Words of one sentence that name or point at somebody, not yet resolved.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param core the words of a table that the phrase is built round; none for an unknown name or a
 *     pronoun
 * @param name the words of the proper name, in a phrase that has one
 */
record Phrase(
    Shape shape, int first, int last, Optional<Chunk> core, Optional<Range> name, Title title) {

  /** How a phrase is built. */
  enum Shape {
    STATE,
    ADJECTIVE,
    PEOPLE,
    CAPITAL,
    SEAT,
    DESCRIPTION,
    ORGANISATION,
    UNKNOWN_ORGANISATION,
    PERSON,
    OFFICE,
    KIND,
    COUNTERPART,
    MEMBERS,
    STATE_NOUN,
    /** "The Council". */
    BODY,
    /** What a person is, told by a noun in no table: "the gallery's director", "her mother". */
    EPITHET,
    PRONOUN
  }

  /** From one word to another, both included. */
  record Range(int first, int last) {
    boolean overlaps(int from, int to) {
      return first <= to && from <= last;
    }

    boolean holds(int token) {
      return first <= token && token <= last;
    }

    int size() {
      return last - first + 1;
    }
  }

  /**
   * Whose official or whose people: a word before or after the core, with its words in a table if
   * it has any.
   */
  record Owner(int token, Optional<Chunk> chunk) {}

  /** What a determiner says. */
  enum Determiner {
    NONE,
    DEFINITE,
    INDEFINITE
  }

  /**
   * All that stands round a name or a noun and tells more of whom it means.
   *
   * @param foreign whether a noun in no table tells whose it is: "Acme officials"
   */
  record Title(
      List<Chunk> offices,
      List<Owner> owners,
      List<Chunk> kinds,
      boolean former,
      boolean foreign,
      Determiner determiner,
      Optional<Integer> number,
      Optional<String> gender) {
    static final Title NONE =
        new Title(
            List.of(),
            List.of(),
            List.of(),
            false,
            false,
            Determiner.NONE,
            Optional.empty(),
            Optional.empty());

    boolean isEmpty() {
      return offices.isEmpty() && owners.isEmpty() && gender.isEmpty();
    }
  }

  static Phrase of(Shape shape, Chunk chunk) {
    return new Phrase(
        shape, chunk.first(), chunk.last(), Optional.of(chunk), Optional.empty(), Title.NONE);
  }

  static Phrase pronoun(int token) {
    return new Phrase(Shape.PRONOUN, token, token, Optional.empty(), Optional.empty(), Title.NONE);
  }

  int size() {
    return last - first + 1;
  }

  boolean holds(int token) {
    return first <= token && token <= last;
  }

  boolean holds(Phrase other) {
    return first <= other.first && other.last <= last;
  }
}
