package org.chancery.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.Layout;

/** A text's layout and what its own lines say of its publication. */
record Laid(
    Layout layout,
    Optional<LocalDate> stamped,
    Optional<WrittenDay> dateline,
    Optional<String> publisher) {}
