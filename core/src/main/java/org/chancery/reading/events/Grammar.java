package org.chancery.reading.events;

import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;

/** The word lists that the reading of roles and status rests on. */
record Grammar(Matrix matrix, Operators operators, LightVerbs lights, Bearers bearers) {
  static Grammar load(Lexicon lexicon, Problems problems) {
    return new Grammar(
        new Matrix(lexicon, problems),
        new Operators(lexicon, problems),
        new LightVerbs(lexicon, problems),
        new Bearers(lexicon, problems));
  }
}
