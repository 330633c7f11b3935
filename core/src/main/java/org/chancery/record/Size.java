package org.chancery.record;

/**
 * How much a record holds.
 *
 * @param edition another number after each change
 * @param events as reports tell them
 * @param entries acts, each counted once however many reports tell it
 */
public record Size(long edition, int reports, int statements, int events, int entries) {}
