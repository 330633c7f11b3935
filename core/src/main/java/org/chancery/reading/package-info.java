/** From sentences to meaning: the four readers in order. */
@NullMarked
package org.chancery.reading;

import org.jspecify.annotations.NullMarked;
