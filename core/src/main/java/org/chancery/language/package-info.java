/** From characters to words, sentences and trees; hides the language model's run time. */
@NullMarked
package org.chancery.language;

import org.jspecify.annotations.NullMarked;
