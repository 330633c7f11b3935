package org.chancery.model;

import java.util.Optional;

/**
 * When something happened or was said, and how that is known.
 *
 * @param type TIMEX3 type of the words
 * @param value TIMEX3 value: {@code 2023-03-29}, {@code 2021-10}, {@code 2018}, {@code P3D}, {@code
 *     PRESENT_REF}, an interval as {@code 2021-10-05/2021-10-07}; empty where unknown
 * @param words the date's own words; none where the day is only assumed
 */
public record Timing(
    TimexType type, String value, When when, Basis basis, Optional<Passage> words) {

  /** TIMEX3's four kinds of expressions (TimeML 1.2.1, section 2.2). */
  public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** How the value was reached. */
  public enum Basis {
    /** Written out in full. */
    STATED,
    /** Counted from the day of publication: "on Tuesday". */
    COUNTED_FROM_PUBLICATION,
    /** Counted from another date in the text: "two days later". */
    COUNTED_FROM_TEXT,
    /** Nothing is written; the day of publication is assumed. */
    PUBLICATION_DAY,
    UNKNOWN
  }

  public static Timing unknown(String because) {
    return new Timing(
        TimexType.DATE, "", new When.Undated(because), Basis.UNKNOWN, Optional.empty());
  }
}
