package org.chancery.model;

/**
 * What one party named in a sentence does towards another named there.
 *
 * @param root the kind of act
 * @param trace the entry of the lexicon that told, and its words
 */
public record Relation(Root root, Trace trace) {}
