package org.chancery.reading.events;

import org.chancery.language.Sentence;

/** A rule that fits a trigger with all its roles filled. */
record Candidate(Sentence sentence, Rule rule, Trigger trigger, Roles.Filled filled) {
  Candidate with(Roles.Filled parties) {
    return new Candidate(sentence, rule, trigger, parties);
  }

  /** An act of words: promises, demands, refusals, praise. */
  boolean isVerbal() {
    return rule.type().quadClass() % 2 == 1;
  }
}
