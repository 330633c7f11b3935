package org.chancery.model;

import java.util.Optional;

/** Where an act took place, from the act's own words. */
public record Place(String name, Optional<String> country, Passage passage) {}
