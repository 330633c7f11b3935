package org.chancery.record;

import org.chancery.model.Reading;

/**
 * One report with its reading, as the record keeps it.
 *
 * @param voice the id of the report that spoke first among near-duplicates of one text (a wire
 *     story in twenty papers); its own id where it speaks for itself
 */
public record Kept(Reading reading, Provenance provenance, String voice) {}
