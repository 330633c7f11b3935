package org.chancery.record;

import java.time.YearMonth;
import java.util.Optional;

/**
 * How much is told of one month.
 *
 * @param month none for what has no day and no day of publication
 * @param entries acts, each counted once however many reports tell it
 */
public record Volume(Optional<YearMonth> month, int entries, int statements) {}
