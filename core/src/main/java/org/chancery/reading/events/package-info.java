/**
 * Who did what to whom: trigger words with their rules, sentence shapes, and whether the act was
 * done.
 */
@NullMarked
package org.chancery.reading.events;

import org.jspecify.annotations.NullMarked;
