package org.chancery.lexicon;

import java.util.List;

/**
 * The lexicon cannot be used; the message lists every problem, a line each, with its file and line.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  public LexiconException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Each problem, "file:line: expected …, found '…'". */
  public List<String> problems() {
    return problems;
  }
}
