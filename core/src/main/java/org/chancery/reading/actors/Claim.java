package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report's words tell of somebody: "former Norwegian deputy minister".
 *
 * @param country whom the person serves or belongs to
 * @param implied the country that alone has such a title, where none is named
 * @param owners sectors of the organisation that the person speaks or acts for
 * @param offices the titles
 * @param kinds sectors of common nouns beside the name: "army spokesman", "lawyer"
 */
record Claim(
    Optional<String> country,
    Optional<String> implied,
    List<String> owners,
    List<Office> offices,
    List<String> kinds,
    boolean former,
    Optional<String> gender) {
  static final Claim NOTHING =
      new Claim(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          false,
          Optional.empty());

  boolean isNothing() {
    return country.isEmpty() && implied.isEmpty() && offices.isEmpty() && kinds.isEmpty();
  }

  Claim and(Claim other) {
    List<Office> both = new ArrayList<>(offices);
    other.offices.stream().filter(o -> !both.contains(o)).forEach(both::add);
    return new Claim(
        country.or(() -> other.country),
        implied.or(() -> other.implied),
        owners.isEmpty() ? other.owners : owners,
        List.copyOf(both),
        kinds.isEmpty() ? other.kinds : kinds,
        offices.isEmpty() ? other.former : former,
        gender.or(() -> other.gender));
  }

  Claim in(Optional<String> owner) {
    return new Claim(country.or(() -> owner), implied, owners, offices, kinds, former, gender);
  }

  Claim holding(List<Office> more) {
    return new Claim(country, implied, owners, more, kinds, former, gender);
  }

  Optional<String> state() {
    return country.or(() -> implied);
  }

  List<String> types() {
    return offices.stream().map(Office::type).toList();
  }

  /** The organisation's own sectors first: a spokesman of rebels is a rebel. */
  List<String> sectors() {
    if (former) {
      return List.of("ELI");
    }
    if (!owners.isEmpty()) {
      return owners;
    }
    if (!kinds.isEmpty()) {
      return kinds;
    }
    return offices.stream().findFirst().map(Office::sectors).orElse(List.of());
  }

  Optional<String> title() {
    return offices.stream().findFirst().map(o -> (former ? "former " : "") + o.title());
  }
}
