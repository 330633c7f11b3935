/** The front door: {@link org.chancery.Chancery}. */
@NullMarked
package org.chancery;

import org.jspecify.annotations.NullMarked;
