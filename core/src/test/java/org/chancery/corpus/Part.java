package org.chancery.corpus;

import java.util.Arrays;
import java.util.Optional;

/** What a bracket of the corpus marks, by its letter. */
enum Part {
  ACTOR('a'),
  RECIPIENT('r'),
  DATE('d'),
  PLACE('p'),
  SPEAKER('s'),
  ADDRESSEE('h'),
  CONTENT('c'),
  VIA('v'),
  OCCASION('o');

  private final char letter;

  Part(char letter) {
    this.letter = letter;
  }

  static Optional<Part> of(char letter) {
    return Arrays.stream(values()).filter(p -> p.letter == letter).findFirst();
  }

  boolean ofAct() {
    return this == ACTOR || this == RECIPIENT;
  }

  boolean ofStatement() {
    return this == SPEAKER || this == ADDRESSEE || this == VIA || this == OCCASION;
  }
}
