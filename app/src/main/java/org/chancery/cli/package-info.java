/** The command line: it takes inputs, shows readings and answers with an exit code. */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
