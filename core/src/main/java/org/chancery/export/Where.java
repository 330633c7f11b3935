package org.chancery.export;

import java.util.Optional;
import org.chancery.model.Place;

/** The place of an act, for columns that each hold one sort of place. */
final class Where {
  private Where() {}

  /** "city", "region" or "state", where the lexicon knows. */
  static Optional<String> kind(EventRow row) {
    return row.event()
        .place()
        .flatMap(place -> row.codes().placeKind(place.name(), place.country().orElse("")));
  }

  /** The name of the place if it is of this kind. */
  static Optional<String> ofKind(EventRow row, String kind) {
    return kind(row).filter(kind::equals).flatMap(k -> row.event().place()).map(Place::name);
  }

  static Optional<String> countryName(EventRow row) {
    return row.event().place().flatMap(Place::country).flatMap(row.codes()::stateName);
  }
}
