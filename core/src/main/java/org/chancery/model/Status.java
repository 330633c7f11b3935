package org.chancery.model;

/**
 * Whether an act was done. An act that is itself a promise, demand, refusal or threat is {@code
 * OCCURRED}.
 */
public enum Status {
  OCCURRED,
  ONGOING,
  PLANNED,
  POSSIBLE,
  CONDITIONAL,
  WISHED,
  DENIED,
  ALLEGED
}
