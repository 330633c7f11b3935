package org.chancery.record;

import java.util.Optional;

/**
 * How many acts took place somewhere.
 *
 * @param country of the place; none where it has none or several
 */
public record Scene(String place, Optional<String> country, int entries) {}
