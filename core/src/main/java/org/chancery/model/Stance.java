package org.chancery.model;

/** Where a party stands on an issue, as a statement or an act shows it. */
public enum Stance {
  SUPPORTS(2),
  OFFERS(1),
  LEAVES_OPEN(0),
  CONDITIONS(0),
  DENIES(0),
  DEMANDS(-1),
  ACCUSES(-1),
  THREATENS(-1),
  OPPOSES(-2);

  private final int degree;

  Stance(int degree) {
    this.degree = degree;
  }

  /** From 2, for the issue, to -2, against it; 0 is neither. */
  public int degree() {
    return degree;
  }
}
