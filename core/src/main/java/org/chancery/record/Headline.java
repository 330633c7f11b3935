package org.chancery.record;

import java.time.LocalDate;
import java.util.Optional;

/** A report without what is read in it, but how much that is. */
public record Headline(
    String id,
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    int statements,
    int events) {}
