package org.chancery.evaluation;

import java.util.List;

/** Counts how what was read of the gold's lines agrees with them. */
interface Scorer {
  /**
   * One line of gold, checked and counted.
   *
   * @param found the lines of JSON that Chancery wrote on it
   */
  void add(Fields gold, List<Fields> found);

  Figures figures();
}
