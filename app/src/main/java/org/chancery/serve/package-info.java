/** The workbench: one server on this machine that gives the pages and answers their questions. */
@NullMarked
package org.chancery.serve;

import org.jspecify.annotations.NullMarked;
