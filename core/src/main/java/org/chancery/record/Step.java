package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Mention;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.model.When;

/**
 * One step in the life of an agreement.
 *
 * @param kind "signed", "quit", "pledged" …, from {@code lexicon/issues/steps.tsv}
 * @param what the words that tell the step: "pledged to limit research"
 * @param grounds the sentences that tell it, by day of publication
 */
public record Step(
    String kind,
    List<Mention> actors,
    List<Mention> recipients,
    Status status,
    Timing timing,
    String what,
    List<Ground> grounds) {
  public Step {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    grounds = List.copyOf(grounds);
  }

  /** Its first day; none where no report dates it. */
  public Optional<LocalDate> first() {
    return timing.when() instanceof When.Day day
        ? Optional.of(day.date())
        : timing.when() instanceof When.Period period
            ? Optional.of(period.first())
            : Optional.empty();
  }

  /** Its last day. */
  public Optional<LocalDate> last() {
    return timing.when() instanceof When.Period period ? Optional.of(period.last()) : first();
  }

  /** How many days it may have been on: the fewer, the better it is dated. */
  long length() {
    return first().isEmpty()
        ? Long.MAX_VALUE
        : last().get().toEpochDay() - first().get().toEpochDay();
  }
}
