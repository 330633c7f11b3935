/**
 * The lasting record: what a store keeps and gives back, and how events that tell one happening
 * become one entry. Stores themselves are in the application.
 */
@NullMarked
package org.chancery.record;

import org.jspecify.annotations.NullMarked;
