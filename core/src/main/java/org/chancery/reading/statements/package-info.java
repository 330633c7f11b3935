/** Who said what to whom, through whom. */
@NullMarked
package org.chancery.reading.statements;

import org.jspecify.annotations.NullMarked;
