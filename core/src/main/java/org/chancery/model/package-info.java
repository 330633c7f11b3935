/** The words that all stages share: plain records, importing nothing but the JDK. */
@NullMarked
package org.chancery.model;

import org.jspecify.annotations.NullMarked;
