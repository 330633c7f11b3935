package org.chancery.language;

import org.chancery.model.Span;

/** A word before it is read: where it stands, and what stands there. */
record Word(Span span, String form) {}
