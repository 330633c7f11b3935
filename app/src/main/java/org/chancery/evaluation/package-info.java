/** Scores what Chancery reads against gold data and puts it beside its peers. */
@NullMarked
package org.chancery.evaluation;

import org.jspecify.annotations.NullMarked;
