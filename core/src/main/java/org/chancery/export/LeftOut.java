package org.chancery.export;

/**
 * How much went out and how much did not, so that nothing is dropped unseen.
 *
 * @param written events that went out
 * @param byStatus kept in by their status
 * @param undated kept in because the format needs a day and the report tells none
 */
public record LeftOut(long written, long byStatus, long undated) {}
