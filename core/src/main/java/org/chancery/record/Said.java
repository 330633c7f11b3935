package org.chancery.record;

import org.chancery.model.Statement;

/**
 * One statement of one report, in the record.
 *
 * @param statement with people's corrections applied
 */
public record Said(Kept kept, Statement statement) {}
