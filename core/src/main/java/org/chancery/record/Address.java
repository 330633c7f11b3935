package org.chancery.record;

/**
 * Where an event or an entry stands for merging. Events of different groups are never one
 * happening, nor are events of one group whose days lie far apart: see {@link Patch}.
 *
 * @param group a family of acts, and the actors' countries where these part it
 * @param day days since 1970-01-01; 0 where no day is known, in a group of its own
 */
public record Address(String group, long day) {}
