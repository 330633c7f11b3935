package org.chancery.reading.dates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the reading of one report has come: the day of publication and the dates before the
 * present place. Each step gives a new one.
 *
 * @param publication the day to count from
 * @param last the date read last
 * @param told the last of them that does not lie ahead of publication
 * @param toldDay the last of these that is a single day
 * @param year the year that a fully written date or an opening "In 1994," has set, and the sentence
 *     that set it
 * @param sentence the present sentence, -1 outside of sentences
 * @param here the last date of the present sentence
 * @param day the last single day of the present sentence
 */
record Story(
    Optional<LocalDate> publication,
    Optional<Stretch> last,
    Optional<Stretch> told,
    Optional<Stretch> toldDay,
    Optional<SetYear> year,
    int sentence,
    Optional<Stretch> here,
    Optional<LocalDate> day) {

  /** A year that later dates without a year may belong to. */
  record SetYear(int year, int sentence, int paragraph) {}

  static Story begin(Optional<LocalDate> publication) {
    Optional<Stretch> none = Optional.empty();
    return new Story(publication, none, none, none, Optional.empty(), -1, none, Optional.empty());
  }

  Story inSentence(int index) {
    return new Story(
        publication, last, told, toldDay, year, index, Optional.empty(), Optional.empty());
  }

  Story after(Stretch date) {
    Optional<Stretch> now = Optional.of(date);
    boolean single = date.grain() == Grain.DAY;
    boolean past = publication.filter(date.first()::isAfter).isEmpty();
    return new Story(
        publication,
        now,
        past ? now : told,
        past && single ? now : toldDay,
        year,
        sentence,
        now,
        single ? now.map(Stretch::first) : day);
  }

  Story inYear(Optional<SetYear> now) {
    return new Story(publication, last, told, toldDay, now, sentence, here, day);
  }

  /** The date that "later" or "that day" counts from: one no wider than what is counted. */
  Optional<Stretch> base(Grain counted, boolean ahead) {
    Optional<Stretch> near = ahead ? last : told.or(() -> last);
    return near.filter(s -> s.grain().compareTo(counted) <= 0).or(() -> toldDay);
  }

  /**
   * The year to inherit, if it was set in this sentence or the one before it in the same paragraph.
   */
  Optional<Integer> inherited(int paragraph) {
    return year.filter(y -> y.sentence() >= sentence - 1 && y.paragraph() == paragraph)
        .map(SetYear::year);
  }
}
