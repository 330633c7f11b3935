package org.chancery.record;

/**
 * A correction in the record.
 *
 * @param id by which it can be withdrawn
 * @param isAttached whether the present reading has what it corrects; one that is not is kept, and
 *     applied as soon as a later reading has it
 */
public record Corrected(String id, Correction correction, boolean isAttached) {}
