package org.chancery.reading.dates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the reading of one report has come: the day of publication and the dates before the present place. Each step
 * gives a new one.
 *
 * @param publication the day to count from
 * @param last the date read last
 * @param lastDay the single day read last
 * @param year the year that a fully written date or an opening "In 1994," has set, and the sentence that set it
 * @param sentence the present sentence, -1 outside of sentences
 * @param day the last single day of the present sentence
 */
record Story(
    Optional<LocalDate> publication,
    Optional<Stretch> last,
    Optional<Stretch> lastDay,
    Optional<SetYear> year,
    int sentence,
    Optional<LocalDate> day) {

  /** A year that later dates without a year may belong to. */
  record SetYear(int year, int sentence, int paragraph) {}

  static Story begin(Optional<LocalDate> publication) {
    return new Story(
        publication, Optional.empty(), Optional.empty(), Optional.empty(), -1, Optional.empty());
  }

  Story inSentence(int index) {
    return new Story(publication, last, lastDay, year, index, Optional.empty());
  }

  Story after(Stretch date) {
    if (date.grain() == Grain.DAY) {
      Optional<Stretch> now = Optional.of(date);
      return new Story(publication, now, now, year, sentence, Optional.of(date.first()));
    }
    return new Story(publication, Optional.of(date), lastDay, year, sentence, day);
  }

  Story inYear(Optional<SetYear> now) {
    return new Story(publication, last, lastDay, now, sentence, day);
  }

  /** The year to inherit, if it was set in this sentence or the one before it in the same paragraph. */
  Optional<Integer> inherited(int paragraph) {
    return year.filter(y -> y.sentence() >= sentence - 1 && y.paragraph() == paragraph).map(SetYear::year);
  }
}
