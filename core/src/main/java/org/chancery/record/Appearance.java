package org.chancery.record;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.Actor;

/**
 * One actor over the whole record.
 *
 * @param actor as the latest report names it
 * @param first the earliest day of publication of a report that names it
 */
public record Appearance(
    Actor actor,
    int reports,
    int mentions,
    int events,
    int statements,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {}
