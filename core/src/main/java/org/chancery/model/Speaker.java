package org.chancery.model;

import java.util.Optional;

/** On whose word a statement stands. */
public sealed interface Speaker {
  record Named(Mention mention) implements Speaker {}

  record Unknown(String because) implements Speaker {}

  default Optional<Mention> named() {
    return this instanceof Named named ? Optional.of(named.mention()) : Optional.empty();
  }
}
