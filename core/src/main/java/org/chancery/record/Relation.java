package org.chancery.record;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What two countries did to each other in one month, counted over entries: a happening that many
 * reports tell counts once.
 *
 * @param one a country code, the first of the two in the alphabet
 * @param month none for acts whose date does not fall within one month
 * @param score the mean of PLOVER's scores, -10 to 10
 * @param cooperation how many are cooperation (quad classes 1 and 2)
 * @param conflict how many are conflict (3 and 4)
 */
public record Relation(
    String one,
    String other,
    Optional<YearMonth> month,
    int count,
    double score,
    int cooperation,
    int conflict) {}
