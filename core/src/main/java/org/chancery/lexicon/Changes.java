package org.chancery.lexicon;

/**
 * What an overlay changes, in rows and rules.
 *
 * @param replaced entries of the lexicon that gave way to one's own
 */
public record Changes(int added, int replaced, int removed) {
  static final Changes NONE = new Changes(0, 0, 0);
}
