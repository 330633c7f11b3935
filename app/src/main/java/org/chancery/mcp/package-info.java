/** Answers other programs over the Model Context Protocol; every answer with its sources. */
@NullMarked
package org.chancery.mcp;

import org.jspecify.annotations.NullMarked;
