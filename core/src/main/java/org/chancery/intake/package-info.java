/**
 * Takes in files, folders, pages and JSON Lines, and lays out their text: headline, stamp,
 * paragraphs.
 */
@NullMarked
package org.chancery.intake;

import org.jspecify.annotations.NullMarked;
