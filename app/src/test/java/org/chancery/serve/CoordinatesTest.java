package org.chancery.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.chancery.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where places lie. */
class CoordinatesTest {
  private final Lexicon lexicon = Lexicon.bundled();

  @ParameterizedTest
  @CsvSource({
    "Washington, USA, 38.9, -77.0",
    "Tehran, IRN, 35.7, 51.4",
    "Vienna, AUT, 48.2, 16.4",
    "Addis Ababa, ETH, 9.0, 38.7",
    "Canberra, AUS, -35.3, 149.1",
    "Brasília, BRA, -15.8, -47.9"
  })
  void aCityLiesWhereItLies(String name, String country, double lat, double lon) {
    Coordinates.Point point = new Coordinates(lexicon).of(name, country).orElseThrow();
    assertThat(point.lat()).isBetween(lat - 0.2, lat + 0.2);
    assertThat(point.lon()).isBetween(lon - 0.2, lon + 0.2);
  }

  @Test
  void aCityOfAnotherCountryIsAnother() {
    assertThat(new Coordinates(lexicon).of("Tehran", "USA")).isEmpty();
    assertThat(new Coordinates(lexicon).of("Nowhere", "USA")).isEmpty();
  }

  /** A point for a name that no act can have would never be shown. */
  @Test
  void onlyPlacesThatTheLexiconNamesHaveOne() {
    Set<String> named = new HashSet<>();
    lexicon
        .table("actors/places.tsv")
        .rows()
        .forEach(r -> named.add(r.get("name") + "|" + r.get("country")));
    lexicon
        .table("actors/states.tsv")
        .rows()
        .forEach(r -> r.list("capital").forEach(c -> named.add(c + "|" + r.get("code"))));
    assertThat(lexicon.table("actors/coordinates.tsv").rows())
        .hasSizeGreaterThan(900)
        .allSatisfy(r -> assertThat(named).contains(r.get("name") + "|" + r.get("country")));
  }
}
