package org.chancery.reading.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.Passage;
import org.chancery.model.Timing;
import org.chancery.model.Timing.Basis;
import org.chancery.model.Timing.TimexType;
import org.chancery.model.When;

/**
 * What a sense comes to.
 *
 * @param stretch the days it stands for; none for lengths, sets and whatever could not be reckoned
 */
record Answer(TimexType type, String value, When when, Basis basis, Optional<Stretch> stretch) {
  static final String NO_PUBLICATION = "no day of publication is known";
  static final String NO_DATE_BEFORE = "no date stands before it to count from";

  static Answer of(Stretch stretch, Basis basis) {
    return new Answer(TimexType.DATE, stretch.value(), stretch.when(), basis, Optional.of(stretch));
  }

  static Answer undated(TimexType type, String value, Basis basis, String because) {
    return new Answer(type, value, new When.Undated(because), basis, Optional.empty());
  }

  static Answer unknown(String value, String because) {
    return undated(TimexType.DATE, value, Basis.UNKNOWN, because);
  }

  Answer as(TimexType newType, String newValue) {
    return new Answer(newType, newValue, when, basis, stretch);
  }

  Answer lasting(LocalDate first, LocalDate last) {
    return new Answer(type, value, new When.Period(first, last), basis, stretch);
  }

  Timing at(Passage words) {
    return new Timing(type, value, when, basis, Optional.of(words));
  }
}
