package org.chancery.model;

/** The steps in which one report is read, in their order. */
public enum Stage {
  PARSE,
  DATES,
  ACTORS,
  STATEMENTS,
  EVENTS,
  ISSUES
}
