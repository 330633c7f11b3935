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

/** A witness made ready for comparing; what costs time is worked out when first asked for. */
final class Facts {
  /** Witnesses of whose words more can be made first; then by day and name, so that no two tie. */
  static final Comparator<Facts> CLEAREST =
      Comparator.comparingInt(Facts::doubt)
          .thenComparing(Comparator.comparingInt(Facts::detail).reversed())
          .thenComparing(Facts::told)
          .thenComparing(f -> f.event().id());

  /** The first to tell it first. */
  static final Comparator<Facts> EARLIEST =
      Comparator.comparing(Facts::told).thenComparing(f -> f.event().id());

  private final Witness witness;
  private final Sentences sentences;
  private final Acts.Act act;
  private final Moment moment;
  private final List<Party> actors;
  private final List<Party> recipients;
  private final List<Party> all;
  private Optional<Set<String>> words = Optional.empty();
  private Optional<Map<String, Figures.Amount>> figures = Optional.empty();

  /** What is known of sentences. */
  record Sentences(Wording wording, Figures figures) {}

  Facts(Witness witness, Acts acts, Sentences sentences) {
    Event event = witness.event();
    this.witness = witness;
    this.sentences = sentences;
    this.act = acts.of(event);
    this.moment = Moment.of(witness);
    this.actors = Party.of(event.actors());
    this.recipients = Party.of(event.recipients());
    List<Party> both = new ArrayList<>(actors);
    recipients.stream().filter(r -> !actors.contains(r)).forEach(both::add);
    this.all = both;
  }

  Witness witness() {
    return witness;
  }

  Acts.Act act() {
    return act;
  }

  Moment moment() {
    return moment;
  }

  List<Party> actors() {
    return actors;
  }

  List<Party> recipients() {
    return recipients;
  }

  /** Actors and recipients. */
  List<Party> all() {
    return all;
  }

  /** What the sentence is about. */
  Set<String> words() {
    if (words.isEmpty()) {
      words = Optional.of(sentences.wording().of(witness));
    }
    return words.get();
  }

  /** What the sentence counts. */
  Map<String, Figures.Amount> figures() {
    if (figures.isEmpty()) {
      figures = Optional.of(sentences.figures().in(witness.words()));
    }
    return figures.get();
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
