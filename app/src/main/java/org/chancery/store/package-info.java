/** The lasting record in SQLite or PostgreSQL. Start at {@link Records}. */
@NullMarked
package org.chancery.store;

import org.jspecify.annotations.NullMarked;
