/** Outlets of the record: rows, lines and pages. They show what was read and decide nothing. */
@NullMarked
package org.chancery.export;

import org.jspecify.annotations.NullMarked;
