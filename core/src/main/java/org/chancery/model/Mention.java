package org.chancery.model;

/**
 * Words that name an actor, and whom they name. Words that name several ("the two sides") give one
 * mention each.
 *
 * @param passage all the words: "Russian Foreign Minister Sergey Lavrov"
 * @param head the one word that the grammar hangs on: "Minister" or "Lavrov"; inside the passage
 */
public record Mention(Passage passage, Span head, Actor actor, How how) {
  public Mention {
    if (!passage.span().contains(head)) {
      throw new IllegalArgumentException(
          "head: expected inside " + passage.span() + ", found " + head);
    }
  }

  /** By what kind of words. */
  public enum How {
    NAME,
    ALIAS,
    PRONOUN,
    OFFICE,
    CAPITAL,
    DESCRIPTION
  }

  public Span span() {
    return passage.span();
  }
}
