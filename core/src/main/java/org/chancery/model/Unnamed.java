package org.chancery.model;

import java.util.List;

/**
 * Words for something that goes on over time and that no list of issues names: "the grain export
 * dispute". It is no issue until somebody names it.
 *
 * @param name in one form for all that say the same: "border crossing talks" for "talks on the
 *     border crossing"; with the codes of its parties where it says too little alone
 * @param kind what it would be as an issue
 * @param parties codes of the states and bodies that the sentence names, in their order
 * @param sentence where the words stand
 */
public record Unnamed(
    String name, Issue.Kind kind, List<String> parties, Passage passage, Passage sentence) {
  public Unnamed {
    parties = List.copyOf(parties);
  }
}
