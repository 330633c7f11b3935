package org.chancery.reading.dates;

import java.util.Optional;

/**
 * What a piece of a phrase stands for.
 *
 * @param kind such as {@code month}
 * @param value such as {@code 3}
 * @param sense what a node means; none for a word
 */
record Slot(String kind, String value, Optional<Sense> sense) {
  int number() {
    return (int) Double.parseDouble(value);
  }
}
