package org.chancery.intake;

import java.util.Optional;

/**
 * The place, day and agency before a report's first sentence: "KYIV, March 3 (Reuters) –".
 *
 * @param end where it ends, its dash included
 * @param bodyStart where the sentence begins
 * @param day the day it gives, mostly without a year
 * @param publisher the agency it names
 */
record Dateline(int end, int bodyStart, Optional<WrittenDay> day, Optional<String> publisher) {}
