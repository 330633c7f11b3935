/**
 * Finds whom a report names: states, organisations, people, kinds of people, and the words that
 * stand for them.
 */
@NullMarked
package org.chancery.reading.actors;

import org.jspecify.annotations.NullMarked;
