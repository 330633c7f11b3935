package org.chancery.model;

/** What sort of party an actor is. */
public enum ActorType {
  PERSON,
  STATE,
  ORGANIZATION,
  GROUP
}
