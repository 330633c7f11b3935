package org.chancery.lexicon;

import java.util.List;

/**
 * The lexicon cannot be used; the message lists every problem, a line each, with its file and line.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public LexiconException(List<String> problems) {
    super(String.join("\n", problems));
  }
}
