package org.chancery.corpus;

import org.chancery.model.Span;

/**
 * A pair of brackets: what stands in front of its words, and where these stand in the plain text.
 *
 * @param label "2 SANCTION.expel denied" of {@code <label|words>}, "a1,r2" of {@code [label words]}
 * @param words true for {@code <…|…>}, a trigger or cue; false for {@code […]}, a part
 */
record Mark(String label, boolean words, Span span) {}
