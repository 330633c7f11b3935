package org.chancery.serve;

/** What actors are called, over the whole record. */
interface People {
  /** The name of the actor of this id; the id where nobody has it. */
  String name(String id);
}
