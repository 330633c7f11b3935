/** Reads and measures the corpus of annotated passages in {@code corpus/}. */
@NullMarked
package org.chancery.corpus;

import org.jspecify.annotations.NullMarked;
