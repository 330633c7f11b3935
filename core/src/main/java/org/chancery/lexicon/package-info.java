/**
 * What Chancery knows of language and the world: data files in two formats, checked when loaded.
 */
@NullMarked
package org.chancery.lexicon;

import org.jspecify.annotations.NullMarked;
