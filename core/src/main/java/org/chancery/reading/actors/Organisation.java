package org.chancery.reading.actors;

import java.util.Optional;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;

/** An organisation or a named group of states. */
record Organisation(
    String id, String name, ActorType type, ActorCode code, Optional<String> wikidata) {}
