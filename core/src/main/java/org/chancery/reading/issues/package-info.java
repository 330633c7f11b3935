/** What statements and acts are about, and where their parties stand. */
@NullMarked
package org.chancery.reading.issues;

import org.jspecify.annotations.NullMarked;
