package org.chancery.lexicon;

import java.util.List;

/**
 * How the examples of a lexicon's rules were read.
 *
 * @param problems a line for each example that is not read as it is marked: "file:line: rule-id:
 *     expected …, found '…'"
 */
public record Examined(int rules, int examples, List<String> problems) {
  public Examined {
    problems = List.copyOf(problems);
  }
}
