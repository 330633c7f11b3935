package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Event;
import org.chancery.model.Place;
import org.chancery.model.Status;

/**
 * A witness made ready for comparing.
 *
 * @param all actors and recipients
 * @param words what its sentence is about
 * @param figures what its sentence counts
 */
record Facts(
    Witness witness,
    Acts.Act act,
    Moment moment,
    List<Party> actors,
    List<Party> recipients,
    List<Party> all,
    Set<String> words,
    Map<String, Figures.Amount> figures) {

  /** Witnesses of whose words more can be made first; then by day and name, so that no two tie. */
  static final Comparator<Facts> CLEAREST =
      Comparator.comparingInt(Facts::doubt)
          .thenComparing(Comparator.comparingInt(Facts::detail).reversed())
          .thenComparing(Facts::told)
          .thenComparing(f -> f.event().id());

  /** The first to tell it first. */
  static final Comparator<Facts> EARLIEST =
      Comparator.comparing(Facts::told).thenComparing(f -> f.event().id());

  static Facts of(Witness witness, Acts acts, Wording wording, Figures figures) {
    Event event = witness.event();
    List<Party> actors = Party.of(event.actors());
    List<Party> recipients = Party.of(event.recipients());
    List<Party> all = new ArrayList<>(actors);
    recipients.stream().filter(r -> !actors.contains(r)).forEach(all::add);
    return new Facts(
        witness,
        acts.of(event),
        Moment.of(witness),
        actors,
        recipients,
        all,
        wording.of(witness),
        figures.in(witness.words()));
  }

  Event event() {
    return witness.event();
  }

  Status status() {
    return event().status();
  }

  private String told() {
    return witness.spokenOn().map(LocalDate::toString).orElse("9999");
  }

  private int doubt() {
    int status =
        switch (status()) {
          case OCCURRED -> 0;
          case ONGOING -> 1;
          case PLANNED -> 2;
          case ALLEGED -> 3;
          case CONDITIONAL, POSSIBLE, WISHED -> 4;
          case DENIED -> 5;
        };
    return 2 * status + (witness.onWordOf().isEmpty() ? 0 : 1);
  }

  private int detail() {
    int persons = (int) all.stream().filter(Party::isPerson).count();
    return 4 * Math.min(recipients.size(), 1) + 2 * Math.min(persons, 1) + (placed() ? 1 : 0);
  }

  private boolean placed() {
    return event().place().isPresent();
  }

  /** Whether it was only thought of. */
  boolean isIdea() {
    return switch (status()) {
      case POSSIBLE, CONDITIONAL, WISHED -> true;
      case OCCURRED, ONGOING, PLANNED, DENIED, ALLEGED -> false;
    };
  }

  /** Whether it stands on somebody's word only. */
  boolean isOnWord() {
    return !witness.onWordOf().isEmpty() || status() == Status.ALLEGED;
  }

  boolean isOfReport(Facts other) {
    return witness.report().equals(other.witness.report());
  }

  boolean isOfSentence(Facts other) {
    return isOfReport(other) && event().sentence().equals(other.event().sentence());
  }

  /** The same sentence in two copies of one story. */
  boolean isCopyOf(Facts other) {
    return witness.voice().equals(other.witness.voice())
        && !isOfReport(other)
        && witness.words().equals(other.witness.words())
        && witness.triggerWords().equals(other.witness.triggerWords());
  }

  Optional<String> placeName() {
    return event().place().map(p -> p.name().toLowerCase(Locale.ROOT));
  }

  boolean isElsewhere(Facts other) {
    if (!placed() || !other.placed()) {
      return false;
    }
    Place here = event().place().get();
    Place there = other.event().place().get();
    boolean abroad =
        here.country().isPresent()
            && there.country().isPresent()
            && !here.country().equals(there.country());
    String name = placeName().orElse("");
    String otherName = other.placeName().orElse("");
    return abroad
        || (!(name.contains(otherName) || otherName.contains(name))
            && !isState(here)
            && !other.isState(there));
  }

  /** Whether the place is no more than one of the parties' states. */
  private boolean isState(Place place) {
    return all.stream().anyMatch(p -> p.printed().equals(place.name()));
  }

  boolean isAtPlaceOf(Facts other) {
    return placed() && other.placed() && placeName().equals(other.placeName());
  }
}
